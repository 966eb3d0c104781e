pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Who says this: each statement with the organisations behind it, and where to read it.
KioskScreen {
    id: root

    required property string topicId
    required property int page
    required property int block
    readonly property Topic topic: Library.topic(root.topicId)

    objectName: "screen:Sources"
    title: qsTr("Who says this?")

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.title
            //: "They" are the organisations listed below.
            says: qsTr("We wrote the words. They hold the facts. Scan a code with your phone to read more.")
            pictogram: "info"
        }

        Repeater {
            model: root.topic.sources(root.page, root.block)

            SourceCard {
                width: parent?.width ?? 0
            }
        }
    }
}
