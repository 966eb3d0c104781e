import QtQuick
import Kiosk.Controls

// A screen for staff: its head, what it holds, and below it the way back and the way on.
KioskScreen {
    id: root

    default property alias content: pane.content
    property string says: ""
    property string next: ""
    property bool canGoOn: true
    property int step: -1
    property int steps: 0
    readonly property int foot: Theme.isShort ? Theme.touch : Theme.tile

    signal leaving
    signal nextWanted

    function toTop() {
        pane.toTop();
    }

    kind: "reading"
    isStaff: true

    ScrollPane {
        id: pane

        objectName: "scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: buttons.top
        spacing: Theme.isShort ? Theme.mm(2) : Theme.gap
        topMargin: Theme.isShort ? Theme.gap : Theme.pad

        ProgressSteps {
            width: parent.width
            count: root.steps
            current: root.step
            //: Where one is in the set-up.
            text: qsTr("Step %1 of %2").arg(root.step + 1).arg(root.steps)
            visible: root.step >= 0 && !Theme.isShort
        }

        Title {
            width: parent.width
            text: root.title
            font.pixelSize: Theme.isShort ? Theme.actingText : Theme.titleText
        }

        Words {
            width: parent.width
            text: root.says
            color: Theme.inkSoft
            lineShare: 0.95
            visible: root.says !== ""
        }
    }

    Item {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        height: root.foot + 2 * (Theme.isShort ? Theme.mm(2) : Theme.gap)

        ActionButton {
            id: back

            objectName: "staff:back"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: root.foot
            //: On staff's screens: to the page before, or away from staff's screens.
            text: qsTr("Back")
            pictogram: "back"
            textSize: Theme.buttonText
            fill: Theme.card
            tone: Theme.ink
            rim: Theme.edge

            onClicked: root.leaving()
        }

        ActionButton {
            objectName: "staff:next"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Theme.mm(90), parent.width - back.width - Theme.gap)
            height: root.foot
            text: root.next
            textSize: Theme.buttonText
            horizontalPadding: Theme.pad
            enabled: root.canGoOn
            visible: root.next !== ""

            onClicked: root.nextWanted()
        }
    }
}
