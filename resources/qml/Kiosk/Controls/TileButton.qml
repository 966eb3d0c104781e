pragma ComponentBehavior: Bound

import QtQuick

// A tile with a pictogram and a word or two: a topic, a place, a choice.
Touchable {
    id: root

    required property string pictogram
    property string details: ""
    property bool isProminent: false
    property color deep: Theme.brand
    property color soft: Theme.brandSoft

    says: root.details ? `${root.text}. ${root.details}` : root.text
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gap
    implicitHeight: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? root.soft : Theme.card
        border.width: Theme.line
        border.color: Theme.edge
    }
    contentItem: Item {
        implicitWidth: box.width + words.anchors.leftMargin + words.implicitWidth
        implicitHeight: Math.max(box.height, words.implicitHeight)

        Rectangle {
            id: box

            width: Theme.mm((root.isProminent ? 22 : 18) * Theme.titleScale)
            height: width
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            radius: Theme.mm(2.5)
            color: root.soft

            Pictogram {
                anchors.centerIn: parent
                width: parent.width * 0.75
                name: root.pictogram
                stroke: root.deep
                fill: root.soft
            }
        }

        // Anchors and no Column: a layout that resizes the tile would make a Column polish in a loop.
        Item {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.mm(3.5)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: Math.max(name.implicitWidth, more.visible ? more.implicitWidth : 0)
            implicitHeight: name.height + (more.visible ? more.height : 0)

            ButtonLabel {
                id: name

                width: parent.width
                text: root.text
                lineShare: 0.9
            }

            ButtonLabel {
                id: more

                anchors.top: name.bottom
                width: parent.width
                text: root.details
                font.pixelSize: Theme.smallText
                font.weight: Font.Normal
                color: Theme.inkSoft
                lineShare: 0.9
                visible: root.details !== ""
            }
        }
    }
}
