pragma Singleton

import QtQml

// What is checked, and the verdicts.
QtObject {
    id: root

    function name(id: string): string {
        switch (id) {
        case "settings":
            //: A part of the kiosk that is checked.
            return qsTr("Settings");
        case "pin":
            //: A part of the kiosk that is checked.
            return qsTr("PIN");
        case "resources":
            //: A part of the kiosk that is checked.
            return qsTr("Screens and content files");
        case "age":
            //: A part of the kiosk that is checked.
            return qsTr("Age of the content");
        case "review":
            //: A part of the kiosk that is checked.
            return qsTr("Clinical review");
        case "fonts":
            //: A part of the kiosk that is checked.
            return qsTr("Letters of every language");
        case "voices":
            //: A part of the kiosk that is checked.
            return qsTr("Voices");
        case "network":
            //: A part of the kiosk that is checked.
            return qsTr("Network ports");
        case "clock":
            //: A part of the kiosk that is checked.
            return qsTr("Clock");
        case "disk":
            //: A part of the kiosk that is checked.
            return qsTr("Disk");
        case "display":
            //: A part of the kiosk that is checked.
            return qsTr("Display");
        case "touch":
            //: A part of the kiosk that is checked.
            return qsTr("Touch");
        case "version":
            //: A part of the kiosk that is checked.
            return qsTr("Version");
        default:
            return "";
        }
    }

    function verdict(id: string): string {
        switch (id) {
        case "good":
            //: A verdict.
            return qsTr("good");
        case "bad":
            //: A verdict.
            return qsTr("bad");
        default:
            //: A verdict.
            return qsTr("look at this");
        }
    }
}
