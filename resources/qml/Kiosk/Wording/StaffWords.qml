pragma Singleton

import QtQml
import Kiosk.Backend

// What each setting and each page of the set-up is called, and asks.
QtObject {
    id: root

    function title(key: string): string {
        switch (key) {
        case "region":
            //: The name of the setting or page region.
            return qsTr("Where is this kiosk?");
        case "numbers":
            //: The name of the setting or page numbers.
            return qsTr("Are these numbers right?");
        case "clinic_name":
            //: The name of the setting or page clinic_name.
            return qsTr("Name of the clinic");
        case "desk_name":
            //: The name of the setting or page desk_name.
            return qsTr("What is the front desk called here?");
        case "desk_place":
            //: The name of the setting or page desk_place.
            return qsTr("Where is the desk?");
        case "advice_name":
            //: The name of the setting or page advice_name.
            return qsTr("Is there a local advice line?");
        case "advice_number":
            //: The name of the setting or page advice_number.
            return qsTr("Number of the advice line");
        case "language":
            //: The name of the setting or page language.
            return qsTr("Language that visits start in");
        case "languages":
            //: The name of the setting or page languages.
            return qsTr("Languages");
        case "signs_check":
            //: The name of the setting or page signs_check.
            return qsTr("The signs check");
        case "reviewer":
            //: The name of the setting or page reviewer.
            return qsTr("Who reviewed the signs check here?");
        case "reviewed_on":
            //: The name of the setting or page reviewed_on.
            return qsTr("When was it reviewed?");
        case "panel_inches":
            //: The name of the setting or page panel_inches.
            return qsTr("Diagonal of the screen, in inches");
        case "px_per_mm":
            //: The name of the setting or page px_per_mm.
            return qsTr("Measure the screen");
        case "idle_menu_s":
            //: The name of the setting or page idle_menu_s.
            return qsTr("Seconds until a menu asks: still there?");
        case "idle_reading_s":
            //: The name of the setting or page idle_reading_s.
            return qsTr("The same, for pages and questions");
        case "off_from":
            //: The name of the setting or page off_from.
            return qsTr("Screen goes dark at");
        case "off_to":
            //: The name of the setting or page off_to.
            return qsTr("Screen is on again at");
        case "keypad":
            //: The name of the setting or page keypad.
            return qsTr("Learn the keys of a keypad");
        case "pin":
            //: The name of the setting or page pin.
            return qsTr("Choose a PIN for staff");
        case "done":
            //: The name of the setting or page done.
            return qsTr("All done?");
        default:
            return key;
        }
    }

    function says(key: string): string {
        switch (key) {
        case "region":
            //: What the page region asks of staff.
            return qsTr("It decides the emergency number and some words.");
        case "numbers":
            //: What the page numbers asks of staff.
            return qsTr("Patients are told to call them. Check with whoever is in charge.");
        case "clinic_name":
            //: What the page clinic_name asks of staff.
            return qsTr("Stands on the first screens. It may stay empty.");
        case "desk_name":
            //: What the page desk_name asks of staff.
            return qsTr("As in: tell the … Empty: %1.").arg(Setup.desk);
        case "desk_place":
            //: What the page desk_place asks of staff.
            return qsTr("One short sentence, such as: Beside the main door. It may stay empty.");
        case "advice_name":
            //: What the page advice_name asks of staff.
            return qsTr("Its name, such as: Clinic nurse line. Leave it empty if there is none.");
        case "advice_number":
            //: What the page advice_number asks of staff.
            return qsTr("As one dials it from here.");
        case "language":
            //: What the page language asks of staff.
            return qsTr("Visitors can always choose another one.");
        case "languages":
            //: What the page languages asks of staff.
            return qsTr("What visitors may choose from. A translation that is not checked says so on its pages. Switch it on only if your clinic accepts that.");
        case "signs_check":
            //: What the page signs_check asks of staff.
            return qsTr("How far may the kiosk go? Ask a clinician of this clinic.");
        case "reviewer":
            //: What the page reviewer asks of staff.
            return qsTr("A clinician of this clinic, by name. Empty: every result says that it is a draft.");
        case "reviewed_on":
            //: What the page reviewed_on asks of staff.
            return qsTr("Year, month, day: 2026-11-22.");
        case "panel_inches":
            //: What the page panel_inches asks of staff.
            return qsTr("Counts only if the screen was not measured with a ruler. 0: the screen says it.");
        case "px_per_mm":
            //: What the page px_per_mm asks of staff.
            return qsTr("Hold a ruler to the glass. Make the line exactly 50 mm long, so that everything is large enough to touch.");
        case "idle_menu_s":
            //: What the page idle_menu_s asks of staff.
            return qsTr("Without a touch.");
        case "idle_reading_s":
            //: What the page idle_reading_s asks of staff.
            return qsTr("Without a touch.");
        case "off_from":
            //: What the page off_from asks of staff.
            return qsTr("Hours and minutes, such as 20:00. Empty: never. Any touch wakes it.");
        case "off_to":
            //: What the page off_to asks of staff.
            return qsTr("Hours and minutes, such as 06:30.");
        case "keypad":
            //: What the page keypad asks of staff.
            return qsTr("Touch what a key is for, then press that key. A keyboard needs none of this.");
        case "pin":
            //: What the page pin asks of staff.
            return qsTr("It opens this place: top right corner, three times. Write it down where patients do not see it.");
        case "done":
            //: What the page done asks of staff.
            return qsTr("The kiosk starts anew, without the demonstration note.");
        default:
            return "";
        }
    }
}
