pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The gate: a pad for the PIN; behind it, what staff can do.
StaffPage {
    id: root

    objectName: "screen:Staff"
    //: The heading of the pad that asks for the PIN, and of the screen behind it.
    title: Gate.isOpen ? qsTr("Staff") : qsTr("For staff: enter the PIN")

    onLeaving: {
        Gate.close();
        root.backWanted();
    }

    Loader {
        id: inside

        width: parent.width
        sourceComponent: Gate.isOpen ? menu : pad

        onLoaded: inside.forceActiveFocus()
    }

    Component {
        id: pad

        PinEntry {
        }
    }

    Component {
        id: menu

        StaffMenu {
            onScreenWanted: name => root.screenWanted(name)
        }
    }
}
