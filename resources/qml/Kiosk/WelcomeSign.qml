import QtQuick
import Kiosk.Controls

// A sign to look for in the person beside you.
Rectangle {
    id: root

    required property string lead
    required property string pictogram

    height: Math.max(Theme.mm(16), words.implicitHeight + 2 * Theme.gap)
    radius: Theme.radius
    color: Theme.brandRaised

    Pictogram {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(11 * Theme.titleScale)
        name: root.pictogram
        stroke: Theme.overBrand
        fill: Theme.brandRaised
    }

    Words {
        id: words

        anchors.left: drawing.right
        anchors.leftMargin: Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.lead
        font.pixelSize: Theme.actingText
        font.weight: Font.Bold
        color: Theme.overBrand
        lineHeight: 0.9
    }
}
