import QtQuick

// A card: a drawing, a bold lead and a line or two.
Block {
    id: root

    required property string lead
    required property string markup
    required property string pictogram

    bodies: [head, details]
    implicitHeight: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: Theme.mm(3.5)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.soft : Theme.card
        border.width: Theme.line
        border.color: Theme.edge
    }
    contentItem: Item {
        implicitHeight: Math.max(disc.height, words.implicitHeight)

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(14 * Theme.titleScale)
            height: width
            radius: width / 2
            color: root.soft

            Pictogram {
                anchors.centerIn: parent
                width: parent.width * 0.72
                name: root.pictogram
                stroke: root.deep
                fill: Theme.card
            }
        }

        Column {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: Theme.mm(4)
            anchors.right: mark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(0.8)

            BlockText {
                id: head

                width: parent.width
                text: root.lead
                font.pixelSize: Theme.actingText
                font.weight: Font.Bold
                lineShare: 0.9
                visible: root.lead !== ""
            }

            BlockText {
                id: details

                width: parent.width
                text: root.markup
                color: Theme.inkSoft
                lineShare: 0.95
                visible: root.markup !== ""
            }
        }

        SourceMark {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
