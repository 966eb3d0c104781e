import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The pad for a PIN, and what became of the last one. Only the count of digits is known here.
FocusScope {
    id: root

    readonly property bool writes: true
    readonly property string note: {
        if (Gate.secondsLeft > 0 && Gate.stage === "enter") {
            //: After wrong PINs; %1 counts down.
            return qsTr("Too many wrong PINs. Wait %1 seconds.").arg(Gate.secondsLeft);
        }
        switch (Gate.miss) {
        case "wrong":
            //: A PIN was wrong.
            return qsTr("That is not the PIN.");
        case "short":
            //: A PIN is too short.
            return qsTr("A PIN has 6 digits or more.");
        case "long":
            //: A PIN is too long.
            return qsTr("A PIN has 12 digits at most.");
        case "same":
            //: A new PIN is refused.
            return qsTr("All digits are the same. That is guessed first: choose another PIN.");
        case "run":
            //: A new PIN is refused, such as 123456.
            return qsTr("The digits count up or down. That is guessed first: choose another PIN.");
        case "different":
            //: The second time, the new PIN was another one.
            return qsTr("The two PINs were not the same. Begin again.");
        case "broken":
            //: What is kept of the PIN cannot be read.
            return qsTr("The PIN cannot be checked. Ask whoever looks after this computer: sepsis-kiosk pin reset");
        case "unsaved":
            //: The disk does not take the new PIN.
            return qsTr("The PIN could not be saved. Is the disk full?");
        }
        if (Gate.stage === "new") {
            //: Above the pad, before a new PIN is entered.
            return qsTr("New PIN: 6 to 12 digits");
        }
        //: Above the pad, before a new PIN is entered for the second time.
        return Gate.stage === "again" ? qsTr("The same PIN once more") : "";
    }

    focus: true
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            Gate.erase();
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            Gate.enter();
        } else {
            Gate.touch(event.text);
        }
        event.accepted = true;
    }

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.mm(110))
        spacing: Theme.gap

        Words {
            objectName: "pin:note"
            width: parent.width
            //: Says that the PIN is being checked.
            text: Gate.isBusy ? qsTr("One moment") : root.note
            font.weight: Font.Bold
            lineShare: 0.95
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        PinPad {
            width: parent.width
            count: Gate.count
            enabled: !Gate.isBusy && (Gate.secondsLeft === 0 || Gate.stage !== "enter")

            onTouched: digit => Gate.touch(digit)
            onErased: Gate.erase()
            onEntered: Gate.enter()
        }
    }
}
