pragma ComponentBehavior: Bound

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

    Loader {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.margin
        width: root.width * 0.38 - Theme.margin
        active: root.besides

        sourceComponent: Column {
            spacing: Theme.pad

            HomeHead {
                width: parent.width
                text: root.title
            }

            CheckHero {
                width: parent.width

                onScreenWanted: name => root.screenWanted(name)
            }
        }
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

        Loader {
            width: parent.width
            active: !root.besides
            visible: active

            sourceComponent: HomeHead {
                text: root.title
            }
        }

        Loader {
            width: parent.width
            active: !root.besides
            visible: active

            sourceComponent: CheckHero {
                onScreenWanted: name => root.screenWanted(name)
            }
        }

        HomeTiles {
            width: parent.width

            onTopicWanted: topicId => root.topicWanted(topicId, 0)
            onScreenWanted: name => root.screenWanted(name)
        }
    }
}
