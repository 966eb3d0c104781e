import QtQuick
import Kiosk.Controls

// A language by its own name, in its own direction, with what its readers should know.
Touchable {
    id: root

    required property string code
    required property string ownName
    required property string note
    required property bool isChosen

    objectName: `language:${root.code}`
    text: root.ownName
    says: root.note ? `${root.ownName}. ${root.note}` : root.ownName
    horizontalPadding: Theme.pad
    verticalPadding: Theme.pad
    implicitHeight: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.isChosen

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.isChosen ? Theme.brandSoft : Theme.card
        border.width: root.isChosen ? Theme.line * 2 : Theme.line
        border.color: root.isChosen ? Theme.brand : Theme.edge
    }
    contentItem: Item {
        implicitHeight: Math.max(name.implicitHeight + (more.visible ? more.implicitHeight : 0), mark.height)

        Item {
            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            height: name.height + (more.visible ? more.height : 0)

            ButtonLabel {
                id: name

                width: parent.width
                text: root.ownName
                font.pixelSize: Theme.titleText
            }

            ButtonLabel {
                id: more

                anchors.top: name.bottom
                width: parent.width
                text: root.note
                font.pixelSize: Theme.smallText
                font.weight: Font.Normal
                color: root.isChosen ? Theme.ink : Theme.inkSoft
                visible: root.note !== ""
            }
        }

        AnswerMark {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            isTouched: root.isChosen
            goesOn: false
            mirrored: root.mirrored
        }
    }
}
