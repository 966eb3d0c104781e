import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Wording

// A line that is written by the kiosk's own keyboard, digits by a real one too; no field.
FocusScope {
    id: root

    readonly property bool isHinted: Theme.isShort && Setup.text === ""
    readonly property bool writes: true

    focus: true
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            Setup.erase();
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            Setup.goOn();
        } else {
            Setup.type(event.text);
        }
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.isShort ? Theme.mm(2) : Theme.pad

        Rectangle {
            width: parent.width
            height: line.implicitHeight + (Theme.isShort ? Theme.mm(3) : 2 * Theme.gap)
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.line
            border.color: Theme.edge

            Words {
                id: line

                objectName: "setup:text"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: root.isHinted ? StaffWords.says(Setup.page) : `${Setup.text}|`
                says: root.isHinted ? text : Setup.text
                color: root.isHinted ? Theme.inkSoft : Theme.ink
                font.pixelSize: root.isHinted ? Theme.smallText : Theme.actingText
            }
        }

        Keyboard {
            id: keyboard

            width: parent.width
            kind: Setup.kind
            capitals: Setup.page === "desk_name" ? "" : Setup.page === "desk_place" ? "first" : "words"

            onTyped: letter => Setup.type(letter)
            onErased: Setup.erase()
        }
    }

    Connections {
        function onTurned() {
            keyboard.isShifted = keyboard.capitals !== "" && Setup.text === "";
            keyboard.sheet = 0;
        }

        target: Setup
    }
}
