import QtQuick

// A place in the bar: a drawing over its word.
Touchable {
    id: root

    required property string pictogram

    horizontalPadding: Theme.isSmall ? Theme.mm(1.5) : Theme.gap
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    opacity: root.enabled ? 1 : 0.4

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.brandSoft : "transparent"
    }
    contentItem: Column {
        Pictogram {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm((Theme.isSmall ? 8 : 9.5) * Theme.barScale)
            name: root.pictogram
            stroke: Theme.ink
            mirror: root.mirrored && root.pictogram === "back"
        }

        ButtonLabel {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, Theme.mm(Theme.isSmall ? 34 : 100))
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.barText
            font.weight: Font.Normal
            lineShare: 0.9
        }
    }
}
