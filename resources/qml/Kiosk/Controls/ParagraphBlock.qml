import QtQuick

// A short paragraph.
Block {
    id: root

    required property string markup

    bodies: [words]
    horizontalPadding: 0
    verticalPadding: Theme.mm(1)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.soft : "transparent"
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        BlockText {
            id: words

            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.markup
        }

        SourceMark {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
