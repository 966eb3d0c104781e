import QtQuick
import Kiosk.Controls

// A sign to look for in the person beside you, or what to do, with its drawing.
Rectangle {
    id: root

    required property string text
    required property string pictogram
    property bool isLarge: false

    implicitHeight: Math.max(Theme.mm(root.isLarge ? 25 : 16), words.implicitHeight + (Theme.isSmall ? Theme.gap : 2 * Theme.gap))
    radius: Theme.radius
    color: Theme.brandRaised

    Pictogram {
        id: drawing

        anchors.left: parent.left
        anchors.leftMargin: Theme.isSmall ? Theme.gap : Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm((root.isLarge && !Theme.isSmall ? 16 : 11) * Theme.titleScale)
        name: root.pictogram
        stroke: Theme.overBrand
        fill: root.isLarge ? Theme.overBrand : Theme.brandRaised
    }

    Words {
        id: words

        anchors.left: drawing.right
        anchors.leftMargin: Theme.isSmall ? Theme.gap : Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: Theme.isSmall ? (root.isLarge ? Theme.actingText : Theme.readingText) : root.isLarge ? Theme.titleText : Theme.announcingText
        font.weight: Font.Bold
        color: Theme.overBrand
        lineShare: 0.9
    }
}
