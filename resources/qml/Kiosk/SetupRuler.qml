pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A line that staff make 50 mm long, by a ruler held to the glass.
FocusScope {
    id: root

    focus: true
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.pad

        Rectangle {
            width: parent.width
            height: Theme.mm(26)
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.line
            border.color: Theme.hairline

            Item {
                anchors.centerIn: parent
                width: Math.max(1, Setup.rulerPx)
                height: Theme.mm(12)

                Rectangle {
                    objectName: "ruler:line"
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: Theme.line * 2
                    color: Theme.ink
                }

                Rectangle {
                    width: Theme.line
                    height: parent.height
                    color: Theme.ink
                }

                Rectangle {
                    anchors.right: parent.right
                    width: Theme.line
                    height: parent.height
                    color: Theme.ink
                }
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: [-10, -1, 1, 10]

                ActionButton {
                    required property int modelData

                    objectName: `ruler:${modelData}`
                    width: (parent.width - 3 * Theme.gap) / 4
                    horizontalPadding: 0
                    text: modelData < 0 ? "−".repeat(modelData < -1 ? 2 : 1) : "+".repeat(modelData > 1 ? 2 : 1)
                    //: Read aloud: buttons that change the length of the line, much or a little.
                    says: modelData < 0 ? qsTr("Shorter") : qsTr("Longer")
                    repeats: true
                    fill: Theme.card
                    tone: Theme.ink
                    rim: Theme.edge

                    onClicked: Setup.move(modelData)
                }
            }
        }
    }
}
