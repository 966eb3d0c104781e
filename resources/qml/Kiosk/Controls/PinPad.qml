pragma ComponentBehavior: Bound

import QtQuick

// Ten digits, one to take back and one to end with; it knows how many were touched, not which.
Column {
    id: root

    required property int count
    readonly property int columns: Theme.isShort && Theme.landscape ? 6 : 3
    readonly property list<string> keys: root.columns === 6 ? ["1", "2", "3", "4", "5", "erase", "6", "7", "8", "9", "0", "enter"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

    signal entered
    signal erased
    signal touched(digit: string)

    spacing: Theme.gap
    // Digits stand everywhere as they do on a phone.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        height: Theme.mm(6)
        spacing: Theme.mm(2.5)
        //: Read aloud: how many digits of the PIN were entered.
        Accessible.name: qsTr("%1 digits").arg(root.count)
        Accessible.role: Accessible.StaticText

        Repeater {
            model: Math.max(6, root.count)

            Rectangle {
                required property int index

                width: Theme.mm(4.5)
                height: width
                radius: width / 2
                color: index < root.count ? Theme.brand : "transparent"
                border.width: Theme.line
                border.color: Theme.edge
            }
        }
    }

    Grid {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.columns
        spacing: Theme.gap

        Repeater {
            model: root.keys

            Key {
                required property string modelData

                objectName: `pin:${modelData}`
                width: (root.width - (root.columns - 1) * grid.spacing) / root.columns
                height: Theme.isShort ? Theme.touch : Theme.tile
                text: modelData === "erase" || modelData === "enter" ? "" : modelData
                pictogram: modelData === "erase" ? "back" : modelData === "enter" ? "check" : ""
                //: Read aloud: on the key that takes a digit back, and the one that ends the PIN.
                says: modelData === "erase" ? qsTr("Delete") : modelData === "enter" ? qsTr("Enter") : modelData
                isMain: modelData === "enter"

                onClicked: {
                    if (modelData === "erase") {
                        root.erased();
                    } else if (modelData === "enter") {
                        root.entered();
                    } else {
                        root.touched(modelData);
                    }
                }
            }
        }
    }
}
