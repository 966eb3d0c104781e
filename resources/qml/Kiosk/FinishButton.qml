import QtQuick
import Kiosk.Controls

// Ends the visit and clears it, from every screen: apart from all that leads elsewhere.
Touchable {
    id: root

    // Over the scroll buttons of a low panel it is narrow, its drawing over its words.
    property bool isNarrow: false

    objectName: "visit:finish"
    //: Ends the visit: all that was touched is cleared, and the first screen comes back.
    text: qsTr("Finish and clear")
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
                name: "finish"
                stroke: Theme.ink
                fill: Theme.card
                mirror: root.mirrored
            }

            ButtonLabel {
                // Always asked for: to ask first when the glass is turned would be a loop.
                readonly property real whole: implicitWidth

                width: root.isNarrow ? root.availableWidth : whole
                text: root.text
                font.pixelSize: Theme.barText
                font.weight: Font.Normal
                lineHeight: Theme.leading(0.9)
                horizontalAlignment: root.isNarrow ? Text.AlignHCenter : Text.AlignLeft
            }
        }
    }
}
