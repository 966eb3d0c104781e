import QtQuick
import Kiosk.Controls

// Ends the visit and clears it, from every screen: apart from all that leads elsewhere.
CornerButton {
    objectName: "visit:finish"
    //: Ends the visit: all that was touched is cleared, and the first screen comes back.
    text: qsTr("Finish and clear")
    pictogram: "finish"
}
