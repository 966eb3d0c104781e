import QtQuick
import Kiosk.Controls

// A red note with the bell, to be read and not to be touched.
Rectangle {
    id: root

    required property string text
    property int textSize: Theme.actingText

    implicitHeight: Math.max(bell.height, words.implicitHeight) + 2 * Theme.pad
    radius: Theme.radius
    color: Theme.dangerSoft
    border.width: Theme.line * 1.5
    border.color: Theme.danger

    Pictogram {
        id: bell

        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(11 * Theme.titleScale)
        name: "bell-solid"
        stroke: Theme.danger
        fill: Theme.danger
    }

    Words {
        id: words

        anchors.left: bell.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: root.textSize
        font.weight: Font.Bold
        color: Theme.dangerDeep
        lineHeight: 0.95
    }
}
