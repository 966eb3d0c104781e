import QtQuick

// An answer: its drawing, its words, and a box that shows whether it was touched.
Touchable {
    id: root

    required property string words
    required property string note
    required property string pictogram
    required property bool isTouched
    property bool goesOn: false

    isChoice: !root.goesOn
    isPicked: root.isTouched
    text: root.words
    says: root.note ? `${root.words}. ${root.note}` : root.words
    horizontalPadding: Theme.mm(3.5)
    verticalPadding: Theme.mm(3.5)
    implicitHeight: Math.max(Theme.tile, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: root.goesOn ? Accessible.Button : Accessible.CheckBox

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.isTouched ? Theme.brandSoft : Theme.card
        border.width: root.isTouched ? Theme.line * 2 : Theme.line
        border.color: root.isTouched ? Theme.brand : Theme.edge
    }
    contentItem: Item {
        implicitHeight: Math.max(drawing.visible ? drawing.height : 0, name.implicitHeight + (more.visible ? more.implicitHeight : 0), mark.height)

        Pictogram {
            id: drawing

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(13 * Theme.titleScale)
            name: root.pictogram
            stroke: root.isTouched ? Theme.brand : Theme.amber
            fill: root.isTouched ? Theme.card : Theme.amberSoft
            visible: root.pictogram !== ""
        }

        // Anchors and no Column: a layout that resizes the tile would make a Column polish in a loop.
        Item {
            anchors.left: drawing.visible ? drawing.right : parent.left
            anchors.leftMargin: Theme.mm(4)
            anchors.right: mark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            height: name.height + (more.visible ? more.height : 0)

            ButtonLabel {
                id: name

                width: parent.width
                text: root.words
                lineShare: 0.9
            }

            ButtonLabel {
                id: more

                anchors.top: name.bottom
                width: parent.width
                text: root.note
                font.pixelSize: Theme.readingText
                font.weight: Font.Normal
                color: root.isTouched ? Theme.ink : Theme.inkSoft
                lineShare: 0.95
                visible: root.note !== ""
            }
        }

        AnswerMark {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            isTouched: root.isTouched
            goesOn: root.goesOn
            mirrored: root.mirrored
        }
    }

    Accessible.onToggleAction: root.click()
    Accessible.onPressAction: root.click()
}
