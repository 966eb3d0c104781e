import QtQuick
import Kiosk.Controls

// A choice that looks as it will look, with a box that shows whether it is chosen.
Touchable {
    id: root

    property int textSize: Theme.actingText
    property Tones tones: Theme.tones
    required property bool isChosen

    isChoice: true
    isPicked: root.isChosen
    horizontalPadding: Theme.pad
    verticalPadding: Theme.pad
    implicitHeight: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        radius: Theme.radius
        color: root.isChosen ? root.tones.brandSoft : root.tones.card
        border.width: root.isChosen ? Theme.line * 2 : Theme.line
        border.color: root.isChosen ? root.tones.brand : root.tones.edge
    }
    contentItem: Item {
        implicitHeight: Math.max(name.implicitHeight, mark.height)

        ButtonLabel {
            id: name

            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: root.textSize
            color: root.tones.ink
        }

        AnswerMark {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            isTouched: root.isChosen
            goesOn: false
            mirrored: root.mirrored
            tones: root.tones
        }
    }
}
