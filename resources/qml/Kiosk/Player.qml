import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Above the bar while a page is read aloud.
Rectangle {
    id: root

    readonly property int edge: Theme.isShort ? Theme.mm(1.5) : Theme.gap

    objectName: "player"
    implicitHeight: 2 * root.edge + (ReadAloud.isAsking ? consent.implicitHeight : buttons.implicitHeight)
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
        y: root.edge
        width: root.width - 2 * Theme.pad
        visible: !ReadAloud.isAsking
    }

    ReadConsent {
        id: consent

        x: Theme.pad
        y: root.edge
        width: root.width - 2 * Theme.pad
        visible: ReadAloud.isAsking
    }
}
