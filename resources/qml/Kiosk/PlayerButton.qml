import QtQuick
import Kiosk.Controls

// One of the player's buttons: a drawing over its word, which may wrap.
Touchable {
    id: root

    required property string pictogram

    horizontalPadding: Theme.mm(1)
    verticalPadding: Theme.mm(1)
    opacity: root.enabled ? 1 : 0.4

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.brandSoft : Theme.card
        border.width: Theme.line
        border.color: Theme.edge
    }
    contentItem: Item {
        implicitHeight: drawing.height + words.implicitHeight

        Pictogram {
            id: drawing

            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - height - words.height) / 2
            name: root.pictogram
            stroke: Theme.ink
            mirror: root.mirrored && root.pictogram !== "again"
        }

        ButtonLabel {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: drawing.bottom
            text: root.text
            font.pixelSize: Theme.barText
            font.weight: Font.Normal
            lineShare: 0.9
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
