import QtQuick

// What stands above every page: a drawing beside its words; in the corner of a wide panel it is
// narrow, its drawing over its words, or its words alone.
Touchable {
    id: root

    required property string pictogram
    property bool isNarrow: false
    property bool isDrawn: true
    // As wide as it is with its words in one line, beside its drawing.
    readonly property real whole: Math.max(Theme.touch, drawing.width + Theme.gap + words.whole + 2 * Theme.mm(4))

    verticalPadding: Theme.mm(1.5)
    horizontalPadding: root.isNarrow ? Theme.mm(1.5) : Theme.mm(4)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.brandSoft : Theme.card
        border.width: Theme.line
        border.color: Theme.edge
    }
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Grid {
            id: row

            anchors.centerIn: parent
            columns: root.isNarrow ? 1 : 2
            columnSpacing: Theme.gap
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Pictogram {
                id: drawing

                name: root.pictogram
                stroke: Theme.ink
                fill: Theme.card
                mirror: root.mirrored
                visible: root.isDrawn
            }

            ButtonLabel {
                id: words

                // Always asked for: to ask first when the glass is turned would be a loop.
                readonly property real whole: implicitWidth

                width: root.isNarrow ? root.availableWidth : whole
                text: root.text
                font.pixelSize: Theme.barText
                font.weight: Font.Normal
                lineShare: 0.9
                horizontalAlignment: root.isNarrow ? Text.AlignHCenter : Text.AlignLeft
            }
        }
    }
}
