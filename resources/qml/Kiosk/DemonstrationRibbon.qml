import QtQuick
import Kiosk.Controls

// Stands on the screens until staff have set the kiosk up.
Ribbon {
    //: On a kiosk that nobody has set up yet.
    text: qsTr("Demonstration: not set up for this clinic. Content is a draft, not yet checked by a clinician.")
}
