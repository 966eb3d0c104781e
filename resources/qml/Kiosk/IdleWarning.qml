import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Nobody has touched anything for long: who is still here says so, or else all is cleared. Any
// touch is an answer, so nothing here may need scrolling.
Rectangle {
    id: root

    readonly property bool isLow: Theme.landscape
    readonly property bool isSmall: !Theme.wide && !Theme.tall
    readonly property int apart: Theme.mm(10)

    objectName: "screen:Warning"
    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.title

    WarningWords {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: Math.max(Theme.pad, (buttons.y - height) / 2)
        isSmall: root.isSmall
    }

    Item {
        id: buttons

        readonly property real half: (width - root.apart) / 2

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        height: root.isLow ? stay.height : stay.height + root.apart + finish.height

        ActionButton {
            id: stay

            objectName: "warning:stay"
            anchors.left: parent.left
            anchors.top: parent.top
            width: root.isLow ? buttons.half * 1.25 : buttons.width
            height: Math.max(implicitHeight, root.isSmall ? Theme.mm(35) : root.height * 0.2)
            focus: true
            text: qsTr("I am still here")
            textSize: words.titleSize

            onClicked: Visit.stay()
        }

        ActionButton {
            id: finish

            objectName: "warning:finish"
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: root.isLow ? buttons.half * 0.75 : buttons.width
            //: Ends the visit at once and clears everything.
            text: qsTr("Finish now")
            textSize: Theme.buttonText
            fill: Theme.card
            tone: Theme.ink
            rim: Theme.edge

            onClicked: Visit.finish()
        }
    }
}
