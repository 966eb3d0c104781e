import QtQuick
import Kiosk.Controls

// A question with two ways on: the safe one first, the one that clears 10 mm away from it.
ScrollPane {
    id: root

    required property string title
    required property string text
    required property string stay
    required property string go
    property string pictogram: ""
    property string warning: ""
    property bool isRed: true

    signal stayed
    signal gone

    objectName: "scroll"
    spacing: Theme.pad

    ScreenHead {
        width: parent.width
        text: root.title
        pictogram: root.pictogram
    }

    EmergencyNote {
        width: parent.width
        text: root.warning
        isRed: root.isRed
        visible: root.warning !== ""
    }

    Words {
        width: parent.width
        text: root.text
        font.pixelSize: Theme.actingText
        visible: root.text !== ""
    }

    ActionButton {
        objectName: "choice:stay"
        width: parent.width
        text: root.stay

        onClicked: root.stayed()
    }

    Item {
        width: parent.width
        height: Theme.mm(10) - 2 * root.spacing
        visible: height > 0
    }

    ActionButton {
        objectName: "choice:go"
        width: parent.width
        text: root.go
        fill: Theme.card
        tone: Theme.ink
        rim: Theme.edge

        onClicked: root.gone()
    }
}
