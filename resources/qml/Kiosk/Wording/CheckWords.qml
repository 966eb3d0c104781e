pragma Singleton

import QtQml

// What "Check this kiosk" says of each thing.
QtObject {
    id: root

    function words(found: string): string {
        switch (found) {
        case "settings:good":
            //: What was found of settings; %1 is a detail.
            return qsTr("Set up for this clinic.");
        case "settings:look":
            //: What was found of settings; %1 is a detail.
            return qsTr("Not set up yet: patients see the demonstration note.");
        case "settings:bad":
            //: What was found of settings; %1 is a detail.
            return qsTr("Refused, so no local numbers are shown. %1");
        case "pin:good":
            //: What was found of pin; %1 is a detail.
            return qsTr("A PIN is kept.");
        case "pin:bad":
            //: What was found of pin; %1 is a detail.
            return qsTr("There is no PIN: anybody can set this kiosk up.");
        case "resources:good":
            //: What was found of resources; %1 is a detail.
            return qsTr("Complete and unchanged, version %1.");
        case "resources:bad":
            //: What was found of resources; %1 is a detail.
            return qsTr("Damaged: install the kiosk again.");
        case "age:good":
            //: What was found of age; %1 is a detail.
            return qsTr("Good until %1.");
        case "age:bad":
            //: What was found of age; %1 is a detail.
            return qsTr("Past its date since %1: install a newer version.");
        case "review:good":
            //: What was found of review; %1 is a detail.
            return qsTr("A clinician has reviewed everything.");
        case "review:look":
            //: What was found of review; %1 is a detail.
            return qsTr("Drafts, not yet checked by a clinician: %1 documents.");
        case "fonts:good":
            //: What was found of fonts; %1 is a detail.
            return qsTr("All are installed.");
        case "fonts:look":
            //: What was found of fonts; %1 is a detail.
            return qsTr("Noto Sans is missing: text looks different. Install fonts-noto-core.");
        case "fonts:bad":
            //: What was found of fonts; %1 is a detail.
            return qsTr("No letters for: %1. Install fonts-noto-core and fonts-noto-cjk.");
        case "voices:good":
            //: What was found of voices; %1 is a detail.
            return qsTr("Every language can be read aloud.");
        case "voices:look":
            //: What was found of voices; %1 is a detail.
            return qsTr("No voice is good enough for: %1. There is no button to read aloud in it.");
        case "voices:bad":
            //: What was found of voices; %1 is a detail.
            return qsTr("Nothing can be read aloud: %1. Install speech-dispatcher and espeak-ng, and check the sound card.");
        case "network:good":
            //: What was found of network; %1 is a detail.
            return qsTr("The kiosk listens on none.");
        case "network:bad":
            //: What was found of network; %1 is a detail.
            return qsTr("The kiosk can be reached from outside: %1");
        case "clock:good":
            return "%1";
        case "clock:bad":
            //: What was found of clock; %1 is a detail.
            return qsTr("It shows %1, which cannot be right. Off-hours are not kept until it is.");
        case "disk:good":
            //: What was found of disk; %1 is a detail.
            return qsTr("%1 MB are free.");
        case "disk:look":
            //: What was found of disk; %1 is a detail.
            return qsTr("Only %1 MB are free.");
        case "disk:bad":
            //: What was found of disk; %1 is a detail.
            return qsTr("Full, or the data folder takes nothing: nothing you change is kept.");
        case "display:good":
            //: What was found of display; %1 is a detail.
            return qsTr("%1 inches, measured with a ruler.");
        case "display:look":
            //: What was found of display; %1 is a detail.
            return qsTr("%1 inches, not measured, or more than one display: use the ruler in the set-up.");
        case "touch:good":
            //: What was found of touch; %1 is a detail.
            return qsTr("Touch screen found: %1");
        case "touch:look":
            //: What was found of touch; %1 is a detail.
            return qsTr("No touch screen is known yet. If touch works, all is well.");
        case "touch:bad":
            //: What was found of touch.
            return qsTr("Something was held to the glass for long. Is it wet, dirty or broken? Wipe it in cleaning mode.");
        case "version:good":
            return "%1";
        default:
            return "";
        }
    }

    function says(id: string, verdict: string, details: string): string {
        const words = root.words(`${id}:${verdict}`);
        return words.includes("%1") ? words.arg(details) : words;
    }
}
