pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Easier to use: each choice looks as it will look, works at once, and is forgotten with the visit.
KioskScreen {
    id: root

    objectName: "screen:Ease"
    title: qsTr("Easier to use")

    ScrollPane {
        objectName: "scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: reach.visible ? reach.top : parent.bottom
        anchors.bottomMargin: reach.visible ? Theme.gap : 0

        ScreenHead {
            width: parent.width
            text: root.title
            says: qsTr("Touch what helps you. It lasts until your visit ends.")
            pictogram: "easier"
        }

        SectionTitle {
            width: parent.width
            text: qsTr("Size of the words")
        }

        EaseSizes {
            width: parent.width
        }

        SectionTitle {
            width: parent.width
            text: qsTr("Colors")
        }

        EaseChoice {
            objectName: "ease:paper"
            width: parent.width
            text: qsTr("Dark on light")
            tones: Theme.light
            isChosen: !Visit.highContrast

            onClicked: Visit.seeInContrast(false)
        }

        EaseChoice {
            objectName: "ease:contrast"
            width: parent.width
            text: qsTr("Light on black, strong contrast")
            tones: Theme.dark
            isChosen: Visit.highContrast

            onClicked: Visit.seeInContrast(true)
        }

        SectionTitle {
            width: parent.width
            text: qsTr("Motion")
        }

        EaseChoice {
            objectName: "ease:motion"
            width: parent.width
            text: qsTr("Pages may slide")
            isChosen: !Visit.lessMotion

            onClicked: Visit.keepStill(false)
        }

        EaseChoice {
            objectName: "ease:still"
            width: parent.width
            text: qsTr("Nothing moves")
            isChosen: Visit.lessMotion

            onClicked: Visit.keepStill(true)
        }

        // For whoever hears the screen and does not want it read over the shoulder.
        ActionButton {
            objectName: "ease:curtain"
            width: parent.width
            //: A button for somebody who is read to: the screen shows nothing until it is touched.
            text: qsTr("Black screen: nobody beside me can read it")
            fill: Theme.card
            tone: Theme.ink
            rim: Theme.edge
            visible: Visit.isSpoken

            onClicked: Visit.drawCurtain(true)
        }

        SectionTitle {
            width: parent.width
            text: qsTr("Reading aloud")
            visible: ReadAloud.isOffered
        }

        EaseChoice {
            objectName: "ease:usual-pace"
            width: parent.width
            text: qsTr("The voice speaks as usual")
            isChosen: !Voice.isSlower
            visible: ReadAloud.isOffered

            onClicked: Voice.speakSlower(false)
        }

        EaseChoice {
            objectName: "ease:slower"
            width: parent.width
            text: qsTr("The voice speaks slower")
            isChosen: Voice.isSlower
            visible: ReadAloud.isOffered

            onClicked: Voice.speakSlower(true)
        }
    }

    ReachButton {
        id: reach

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.gap
    }
}
