import QtQuick
import Kiosk.Backend

// Another PIN in the place of the one before.
StaffPage {
    id: root

    objectName: "screen:StaffPin"
    //: The heading of the pad for a new PIN.
    title: qsTr("Change the PIN")

    onLeaving: root.backWanted()

    PinEntry {
        width: parent.width
        focus: true

        Component.onCompleted: forceActiveFocus()
    }

    Connections {
        function onPinMade() {
            root.backWanted();
        }

        target: Gate
    }
}
