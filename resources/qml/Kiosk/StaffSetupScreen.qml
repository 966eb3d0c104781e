pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Wording

// The set-up, a page at a time; or one setting alone.
StaffPage {
    id: root

    function back() {
        if (!Setup.goBack()) {
            root.backWanted();
        }
    }

    objectName: "screen:StaffSetup"
    title: StaffWords.title(Setup.page)
    // A low panel shows it in the line that is written on, or its keyboard would need scrolling.
    says: Theme.isShort && asked.source.toString().endsWith("SetupText.qml") ? "" : StaffWords.says(Setup.page)
    //: The buttons that lead on in the set-up: at its end, for one setting, and else.
    next: Setup.page === "pin" || Setup.page === "numbers" ? "" : Setup.page === "done" ? qsTr("Finish set-up") : Setup.isSingle ? qsTr("Save") : qsTr("Next")
    canGoOn: Setup.canGoOn
    step: Setup.isSingle ? -1 : Setup.step
    steps: Setup.steps

    onLeaving: root.back()
    onNextWanted: Setup.goOn()
    Component.onCompleted: {
        if (Setup.page === "") {
            Setup.begin();
        }
    }

    StaffFaults {
        width: parent.width
        visible: Staff.faults !== "" && Setup.page === "region"
    }

    Words {
        width: parent.width
        //: The disk does not take what staff changed.
        text: qsTr("This could not be saved. Is the disk full?")
        color: Theme.danger
        font.weight: Font.Bold
        visible: Setup.isRefused
    }

    Loader {
        id: asked

        width: parent.width
        focus: true
        source: {
            switch (Setup.kind) {
            case "choice":
            case "choices":
                return "SetupChoices.qml";
            case "text":
            case "phone":
            case "date":
            case "time":
                return "SetupText.qml";
            case "number":
                return "SetupNumber.qml";
            case "ruler":
                return "SetupRuler.qml";
            case "numbers":
                return "SetupNumbers.qml";
            case "keys":
                return "SetupKeys.qml";
            case "pin":
                return "SetupPin.qml";
            case "done":
                return "SetupSummary.qml";
            default:
                return "";
            }
        }

        onLoaded: asked.forceActiveFocus()
    }

    Connections {
        function onKept() {
            root.backWanted();
        }

        target: Setup
    }

    Connections {
        function onTurned() {
            root.toTop();
        }

        target: Setup
    }
}
