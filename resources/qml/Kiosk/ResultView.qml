pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The result: what to do now, what to say, what to watch for, and the card for staff.
Item {
    id: root

    readonly property bool flows: !Theme.wide && !Theme.tall

    signal screenWanted(name: string)
    signal topicWanted(topicId: string, page: int)

    ResultHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        besides: Theme.cornered ? Theme.cornerWidth : 0
        visible: !root.flows
    }

    ScrollPane {
        objectName: "scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.flows ? parent.top : head.bottom
        anchors.bottom: parent.bottom

        ResultHead {
            width: parent.width
            visible: root.flows
        }

        SayCard {
            width: parent.width
        }

        ActionButton {
            objectName: "result:staff"
            width: parent.width
            text: Questions.phrase("card.title")
            pictogram: "person-desk"
            fill: Theme.ink

            onClicked: root.screenWanted("StaffCard")
        }

        Words {
            width: parent.width
            text: Clinic.deskPlace
            font.pixelSize: Theme.actingText
            visible: text !== ""
        }

        ResultLists {
            width: parent.width
        }

        ResultButtons {
            width: parent.width

            onScreenWanted: name => root.screenWanted(name)
        }

        Words {
            width: parent.width
            text: Questions.phrase("result.limits")
            color: Theme.inkSoft
        }

        DraftNote {
            width: parent.width
        }
    }
}
