import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Before the first question: the emergency first, then what is asked and what is not kept.
Item {
    id: root

    signal underTwelve

    ScrollPane {
        id: pane

        objectName: "scroll"
        anchors.fill: parent
        foot: root.height - go.y + Theme.gap

        ScreenHead {
            width: parent.width
            text: Questions.phrase("start.question")
            pictogram: "question"
        }

        EmergencyNote {
            width: parent.width
            text: Questions.phrase("start.very_sick")
        }

        Words {
            width: parent.width
            topPadding: Theme.gap
            text: Questions.phrase("start.about")
        }

        Words {
            width: parent.width
            text: Questions.phrase("start.private")
        }

        Words {
            width: parent.width
            text: Questions.phrase("start.limits")
        }

        DraftNote {
            width: parent.width
        }
    }

    ActionButton {
        id: go

        objectName: "check:begin"
        anchors.left: pane.left
        anchors.leftMargin: pane.sideMargin
        anchors.right: pane.right
        anchors.rightMargin: pane.railed ? pane.rail + Theme.gap : pane.sideMargin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.pad
        text: Questions.phrase("start.start")
        trailing: "next-page"

        onClicked: Questions.begin()
    }
}
