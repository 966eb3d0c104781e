pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The head of a result: number, sign and word beside the colour, and what to do now.
Rectangle {
    id: root

    // Kept free at its end for what stands there.
    property real besides: 0
    readonly property bool isRed: Advice.tier === 4
    readonly property color tone: root.isRed ? Theme.overBrand : Advice.tier === 3 ? Theme.amber : Theme.brand

    implicitHeight: column.implicitHeight + 2 * Theme.pad
    color: root.isRed ? Theme.danger : Advice.tier === 3 ? Theme.amberSoft : Advice.tier === 2 ? Theme.plumSoft : Theme.brandSoft

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin + root.besides
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Row {
            anchors.left: parent.left
            spacing: Theme.gap

            Pictogram {
                width: Theme.mm(11)
                name: root.isRed ? "bell-solid" : Advice.tier === 3 ? "clock" : Advice.tier === 2 ? "doctor" : "book"
                stroke: root.tone
                fill: root.isRed ? root.tone : Theme.card
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, column.width - Theme.mm(11) - Theme.gap)
                //: On a result: %1 is its place from 1 to 4, %2 its word, such as Emergency.
                text: qsTr("%1 of 4: %2").arg(Advice.tier).arg(Advice.level)
                font.weight: Font.Bold
                color: root.tone
            }
        }

        Title {
            width: parent.width
            text: Advice.title
            color: root.isRed ? root.tone : Theme.ink
        }

        Repeater {
            model: Advice.doNow

            Words {
                required property string words

                width: parent?.width ?? 0
                text: words
                font.pixelSize: Theme.actingText
                color: root.isRed ? root.tone : Theme.ink
                lineShare: 0.95
            }
        }
    }
}
