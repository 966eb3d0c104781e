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
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            readonly property real room: Math.max(0, parent.width - leading.taken - tail.taken)

            anchors.centerIn: parent
            spacing: Theme.gap

            Pictogram {
                id: leading

                readonly property real taken: visible ? width + row.spacing : 0

                anchors.verticalCenter: parent.verticalCenter
                name: root.pictogram
                stroke: root.tone
                fill: root.fill
                visible: root.pictogram !== ""
            }

            ButtonLabel {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, row.room > 0 ? row.room : implicitWidth)
                text: root.text
                font.pixelSize: root.textSize
                color: root.tone
                horizontalAlignment: Text.AlignHCenter
            }

            Pictogram {
                id: tail

                readonly property real taken: visible ? width + row.spacing : 0

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
