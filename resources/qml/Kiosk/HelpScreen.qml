pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Get help now: what to do in this room, what to say, and whom to call elsewhere.
KioskScreen {
    id: root

    readonly property bool flows: !Theme.wide && !Theme.tall
    readonly property Topic help: Library.topic("help")

    objectName: "screen:Help"
    //: The first thing to do; %1 is what the desk is called here.
    title: qsTr("Tell the %1 now").arg(Clinic.desk)
    kind: "standing"

    Loader {
        id: head

        width: parent.width
        active: !root.flows
        visible: active

        sourceComponent: HelpHead {
            text: root.title
            besides: Theme.cornered ? Theme.cornerWidth : 0
        }
    }

    ScrollPane {
        objectName: "scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.flows ? parent.top : head.bottom
        anchors.bottom: parent.bottom

        Loader {
            width: parent.width
            active: root.flows
            visible: active

            sourceComponent: HelpHead {
                text: root.title
            }
        }

        TranslationNote {
            width: parent.width
            isUnchecked: root.help.isUnchecked
            isForeign: root.help.isForeign
        }

        Repeater {
            model: root.help.pages

            HelpPart {
                required property int index

                width: parent?.width ?? 0
                isFirst: index === 0

                onSourcesWanted: block => root.sourcesWanted("help", index, block)
            }
        }

        HelpNumbers {
            width: parent.width
        }
    }
}
