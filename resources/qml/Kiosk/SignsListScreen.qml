pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Wording

// Where nothing is asked: the signs of each age as pages, like a printed leaflet.
KioskScreen {
    id: root

    objectName: "screen:SignsList"
    //: The question a patient or a parent asks themselves.
    title: qsTr("Could this be sepsis?")

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.title
            says: qsTr("Who is it about?")
            pictogram: "question"
        }

        TileButton {
            objectName: "signs-list:12-or-older"
            width: parent.width
            text: Library.topic("warning-signs").title
            details: Library.topic("warning-signs").subtitle
            pictogram: "me"

            onClicked: root.topicWanted("warning-signs", 0)
        }

        Repeater {
            model: Library.topic("babies-children").ages

            TileButton {
                required property string band
                required property int firstPage

                objectName: `signs-list:${band}`
                width: parent?.width ?? 0
                text: Ages.nameOf(band)
                pictogram: band === "under-3-months" ? "baby" : band === "5-to-11" ? "child-5" : "toddler"

                onClicked: root.topicWanted("babies-children", firstPage)
            }
        }

        TileButton {
            objectName: "signs-list:pregnancy"
            width: parent.width
            text: Library.topic("pregnancy").title
            details: Library.topic("pregnancy").subtitle
            pictogram: "pregnant"

            onClicked: root.topicWanted("pregnancy", 0)
        }
    }
}
