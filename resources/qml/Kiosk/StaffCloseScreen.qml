import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Asked before the screen goes empty.
StaffPage {
    id: root

    objectName: "screen:StaffClose"
    //: Asked before the program ends.
    title: qsTr("Close the kiosk?")
    //: Under "Close the kiosk?".
    says: qsTr("Patients see nothing then, not even the emergency signs. An administrator starts it again, or switches the computer off and on.")

    onLeaving: root.backWanted()

    ActionButton {
        objectName: "close:yes"
        width: parent.width
        //: Ends the program.
        text: qsTr("Close it now")
        fill: Theme.card
        tone: Theme.ink
        rim: Theme.edge

        onClicked: Staff.shut()
    }
}
