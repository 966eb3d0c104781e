import QtQuick
import Kiosk.Controls

// Above the bar while a page is read aloud.
Rectangle {
    id: root

    objectName: "player"
    implicitHeight: Theme.gap + buttons.implicitHeight + (Theme.isShort ? Theme.mm(1.5) : Theme.gap)
    color: Theme.card

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.line
        color: Theme.hairline
    }

    PlayerButtons {
        id: buttons

        x: Theme.pad
        y: Theme.gap
        width: root.width - 2 * Theme.pad
    }
}
