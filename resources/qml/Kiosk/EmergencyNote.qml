import QtQuick
import Kiosk.Controls

// A note to be read and not to be touched: red with the bell, or amber for what needs to be seen today.
Rectangle {
    id: root

    required property string text
    property int textSize: Theme.actingText
    property bool isRed: true
    readonly property color tone: root.isRed ? Theme.danger : Theme.amber

    implicitHeight: Math.max(bell.height, words.implicitHeight) + 2 * Theme.pad
    radius: Theme.radius
    color: root.isRed ? Theme.dangerSoft : Theme.amberSoft
    border.width: Theme.line * 1.5
    border.color: root.tone

    Pictogram {
        id: bell

        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(11 * Theme.titleScale)
        name: root.isRed ? "bell-solid" : "clock"
        stroke: root.tone
        fill: root.isRed ? root.tone : root.color
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
        color: root.isRed ? Theme.dangerDeep : Theme.amber
        lineShare: 0.95
    }
}
