import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Where a visit begins: every topic, at most one touch away.
KioskScreen {
    id: root

    // The words and the way into the check stand beside the tiles where all of both can be seen.
    readonly property bool besides: Theme.wide && Panel.height >= Theme.mm(210) * Theme.textScale

    objectName: "screen:Home"
    //: The heading of the first screen with all topics.
    title: qsTr("Sepsis: know the signs")
    kind: "menu"

    HomeHead {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.margin
        width: root.width * 0.38 - Theme.margin
        text: root.title
        visible: root.besides
    }

    CheckHero {
        id: hero

        anchors.left: side.left
        anchors.right: side.right
        anchors.top: side.bottom
        anchors.topMargin: Theme.pad
        visible: root.besides

        onScreenWanted: name => root.screenWanted(name)
    }

    ScrollPane {
        objectName: "scroll"
        anchors.left: root.besides ? side.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        DemonstrationRibbon {
            width: parent.width
            visible: Theme.isSmall && !Clinic.isSetUp
        }

        HomeHead {
            width: parent.width
            text: root.title
            visible: !root.besides
        }

        CheckHero {
            width: parent.width
            visible: !root.besides

            onScreenWanted: name => root.screenWanted(name)
        }

        HomeTiles {
            width: parent.width

            onTopicWanted: topicId => root.topicWanted(topicId, 0)
            onScreenWanted: name => root.screenWanted(name)
        }
    }
}
