pragma Singleton

import QtQml

// What the modes of the signs check are called, and mean; any other choice has its own words.
QtObject {
    id: root

    function choice(code: string, name: string): string {
        switch (code) {
        case "guided":
            //: A mode of the signs check.
            return qsTr("Guided: it asks questions");
        case "signs-list":
            //: A mode of the signs check.
            return qsTr("Signs list: it asks nothing");
        default:
            return name;
        }
    }

    function meaning(code: string, details: string): string {
        switch (code) {
        case "guided":
            //: What the guided mode means.
            return qsTr("It says how soon to tell the desk, for one person. In the UK and the EU such a program likely counts as a medical device: the clinic answers for it.");
        case "signs-list":
            //: What the list mode means.
            return qsTr("Like a printed leaflet: signs by age. No answers are taken, nothing is worked out.");
        default:
            //: Beside a language that staff may switch on.
            return details === "unchecked" ? qsTr("Not checked: no named reviewer has read its signs, signs check and help yet.") : details;
        }
    }
}
