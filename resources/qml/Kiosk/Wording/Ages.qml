pragma Singleton

import QtQml

// The names of the age bands.
QtObject {
    function nameOf(band: string): string {
        switch (band) {
        case "under-3-months":
            return qsTr("Under 3 months");
        case "3-months-to-4":
            return qsTr("3 months to 4 years");
        case "5-to-11":
            return qsTr("5 to 11 years");
        default:
            return qsTr("12 and older");
        }
    }
}
