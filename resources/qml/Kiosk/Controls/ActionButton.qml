import QtQuick

// A pill to touch: filled for the main wish, outlined for the other ones.
Touchable {
    id: root

    property color fill: Theme.brand
    property color tone: Theme.overBrand
    property color rim: root.fill
    property string pictogram: ""
    property string trailing: ""
    property int textSize: Theme.actingText

    horizontalPadding: Theme.mm(7)
    verticalPadding: Theme.mm(3)
    implicitHeight: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)
    opacity: root.enabled ? 1 : 0.45

    background: Rectangle {
        radius: Math.min(height / 2, Theme.mm(14))
        color: root.down ? Qt.darker(root.fill, 1.15) : root.fill
        border.width: Theme.line
        border.color: root.rim
    }
    // Anchors and no Row: a layout that resizes the button would make a Row polish in a loop.
    contentItem: Item {
        implicitWidth: leading.taken + label.implicitWidth + tail.taken
        implicitHeight: Math.max(leading.visible ? leading.height : 0, label.implicitHeight)

        Item {
            id: line

            anchors.centerIn: parent
            width: leading.taken + label.width + tail.taken
            height: parent.height

            Pictogram {
                id: leading

                readonly property real taken: visible ? width + Theme.gap : 0

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: root.pictogram
                stroke: root.tone
                fill: root.fill
                visible: root.pictogram !== ""
            }

            ButtonLabel {
                id: label

                anchors.left: parent.left
                anchors.leftMargin: leading.taken
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(0, line.parent.width - leading.taken - tail.taken))
                text: root.text
                font.pixelSize: root.textSize
                color: root.tone
                horizontalAlignment: Text.AlignHCenter
            }

            Pictogram {
                id: tail

                readonly property real taken: visible ? width + Theme.gap : 0

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(5.5)
                name: root.trailing
                stroke: root.tone
                fill: root.fill
                mirror: root.mirrored
                visible: root.trailing !== ""
            }
        }
    }
}
