import QtQuick

// A plain button with an arrow, with or without its word.
Touchable {
    id: root

    required property string pictogram
    property bool showsWords: false
    property bool isMain: false

    repeats: true
    verticalPadding: Theme.mm(1)
    opacity: root.enabled ? 1 : 0.35

    background: Rectangle {
        radius: Theme.radius
        color: root.isMain ? Theme.brand : root.down ? Theme.brandSoft : Theme.card
        border.width: Theme.line
        border.color: root.isMain ? Theme.brand : Theme.edge
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap

            ButtonLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.isMain ? Theme.overBrand : Theme.brand
                visible: root.showsWords && implicitWidth + drawing.width + 3 * Theme.gap < root.width
            }

            Pictogram {
                id: drawing

                anchors.verticalCenter: parent.verticalCenter
                name: root.pictogram
                stroke: root.isMain ? Theme.overBrand : Theme.brand
            }
        }
    }
}
