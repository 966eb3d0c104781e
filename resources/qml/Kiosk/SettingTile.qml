import QtQuick
import Kiosk.Controls
import Kiosk.Wording

// A setting's name and what it is now.
Touchable {
    id: root

    required property string value
    //: Where a setting holds nothing.
    readonly property string shown: ModeWords.choice(root.value, root.value) || qsTr("not set")

    says: `${root.text} ${root.shown}`
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gap

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.brandSoft : Theme.card
        border.width: Theme.line
        border.color: Theme.edge
    }
    contentItem: Item {
        implicitHeight: name.implicitHeight + now.implicitHeight

        ButtonLabel {
            id: name

            width: parent.width
            text: root.text
            font.pixelSize: Theme.smallText
            font.weight: Font.Normal
            color: Theme.inkSoft
            lineShare: 0.9
        }

        ButtonLabel {
            id: now

            anchors.top: name.bottom
            width: parent.width
            text: root.shown
            color: root.value ? Theme.ink : Theme.inkSoft
            lineShare: 0.9
        }
    }
}
