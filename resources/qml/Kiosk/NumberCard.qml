import QtQuick
import Kiosk.Controls

// A number to call, large enough to be read from a step away.
Rectangle {
    id: root

    required property string name
    required property string number
    required property string note
    required property color tone

    implicitHeight: words.implicitHeight + 2 * Theme.pad
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.line
    border.color: root.tone

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.pad
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: root.name
            color: Theme.inkSoft
        }

        Words {
            width: parent.width
            text: root.number
            font.pixelSize: Theme.titleText
            font.weight: Font.Bold
            color: root.tone
            lineShare: 0.9
        }

        Words {
            width: parent.width
            text: root.note
            font.pixelSize: Theme.smallText
            color: Theme.inkSoft
            visible: root.note !== ""
        }
    }
}
