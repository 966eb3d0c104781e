pragma Singleton

import QtQml

// What the keys of a keypad are for, as staff read it.
QtObject {
    id: root

    //: Under what a key is for, once it was touched.
    readonly property string now: qsTr("Now press the key.")

    function key(code: string): string {
        //: Under what a key is for; %1 is the number by which the kiosk knows that key.
        return code === "" ? "" : qsTr("Key %1").arg(code);
    }

    function role(code: string): string {
        switch (code) {
        case "up":
            //: What a key of a keypad is for.
            return qsTr("Up: read what is before");
        case "down":
            //: What a key of a keypad is for.
            return qsTr("Down: read what comes next");
        case "left":
            //: What a key of a keypad is for.
            return qsTr("Left: to the button before");
        case "right":
            //: What a key of a keypad is for.
            return qsTr("Right: to the next button");
        case "select":
            //: What a key of a keypad is for.
            return qsTr("Press");
        case "back":
            //: What a key of a keypad is for.
            return qsTr("Back");
        case "home":
            //: What a key of a keypad is for.
            return qsTr("Home");
        case "help":
            //: What a key of a keypad is for.
            return qsTr("Get help now");
        case "again":
            //: What a key of a keypad is for.
            return qsTr("Say it again");
        case "louder":
            //: What a key of a keypad is for.
            return qsTr("Louder");
        case "quieter":
            //: What a key of a keypad is for.
            return qsTr("Quieter");
        case "curtain":
            //: What a key of a keypad is for.
            return qsTr("Black screen, so that nobody beside can read it");
        default:
            return code;
        }
    }
}
