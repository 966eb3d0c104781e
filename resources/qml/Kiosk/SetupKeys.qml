pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Wording

// What the keys of a tactile keypad are for: staff touch a line, then press its key.
FocusScope {
    id: root

    property string asked: ""
    readonly property bool learnsKeys: root.asked !== ""

    focus: true
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (root.asked !== "") {
            Setup.learn(root.asked, event.nativeScanCode, event.key);
            root.asked = "";
            event.accepted = true;
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        GridLayout {
            width: parent.width
            columns: width >= Theme.mm(150) * Theme.textScale ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: Setup.rows

                AnswerTile {
                    required property string code
                    required property string details
                    required property bool isChosen

                    objectName: `role:${code}`
                    words: KeyWords.role(code)
                    note: root.asked === code ? KeyWords.now : KeyWords.key(details)
                    pictogram: ""
                    isTouched: isChosen
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    onClicked: {
                        root.asked = code;
                        root.forceActiveFocus();
                    }
                }
            }
        }

        ActionButton {
            objectName: "role:none"
            width: parent.width
            //: A button for staff: the kiosk forgets what the keys of a keypad are for.
            text: qsTr("Forget all keys")
            fill: Theme.card
            tone: Theme.ink
            rim: Theme.edge
            enabled: Setup.text !== ""

            onClicked: Setup.erase()
        }
    }
}
