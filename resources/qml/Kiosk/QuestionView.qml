pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// One question with its tiles; on a tall panel the question and the way on stand still.
Item {
    id: root

    readonly property bool flows: !Theme.wide && !Theme.tall
    readonly property bool asksWho: !Questions.takesMany

    signal underTwelve

    QuestionHead {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        width: (Theme.wide ? root.width * 0.34 : root.width) - 2 * Theme.margin
        visible: !root.flows
    }

    ScrollPane {
        id: pane

        objectName: "scroll"
        anchors.right: parent.right
        anchors.top: root.flows || Theme.wide ? parent.top : head.bottom
        anchors.bottom: parent.bottom
        foot: on.visible ? root.height - on.y + Theme.gap : 0
        width: Theme.wide ? root.width * 0.66 : root.width
        sideMargin: Theme.wide ? Theme.gap : Theme.margin

        QuestionHead {
            width: parent.width
            visible: root.flows
        }

        AnswerTiles {
            width: parent.width
            answers: Questions.tiles
            goesOn: root.asksWho
        }

        AnswerTiles {
            width: parent.width
            answers: Questions.apart
            isApart: true
        }

        ActionButton {
            objectName: "check:under-12"
            width: parent.width
            text: Questions.phrase("under_12.button")
            fill: Theme.paper
            tone: Theme.ink
            rim: Theme.inkSoft
            visible: root.asksWho

            onClicked: root.underTwelve()
        }

        Words {
            width: parent.width
            text: Questions.phrase("start.private") + " " + Questions.phrase("start.limits")
            color: Theme.inkSoft
            visible: root.asksWho
        }

        DraftNote {
            width: parent.width
            visible: Theme.isShort
        }
    }

    ActionButton {
        id: on

        objectName: "check:next"
        anchors.left: pane.left
        anchors.leftMargin: pane.sideMargin
        anchors.right: pane.right
        anchors.rightMargin: pane.railed ? pane.rail + Theme.gap : pane.sideMargin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.pad
        implicitHeight: Math.max(Theme.isShort ? Theme.touch : Theme.tile, implicitContentHeight + topPadding + bottomPadding)
        text: Questions.isRed ? Questions.phrase("question.red_next") : Questions.canGoOn ? Questions.phrase("question.next") : Questions.phrase("question.touch_first")
        textSize: Theme.buttonText
        fill: Questions.isRed ? Theme.danger : Theme.brand
        pictogram: Questions.isRed ? "bell-solid" : ""
        trailing: Questions.canGoOn ? "next-page" : ""
        enabled: Questions.canGoOn
        visible: !root.asksWho

        onClicked: Questions.goOn()
    }
}
