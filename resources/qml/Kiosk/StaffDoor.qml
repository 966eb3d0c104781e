pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// Where staff come in and go out; and what lies over all while the glass is wiped, or at night.
Item {
    id: root

    required property ScreenStack screens

    Connections {
        function onAsked() {
            root.screens.showScreen(Gate.isOpen ? "StaffSetup" : "Staff");
        }

        function onClosed() {
            root.screens.goToWelcome();
        }

        target: Gate
    }

    Connections {
        function onIsStaffChanged() {
            if (!root.screens.isStaff) {
                Qt.callLater(Gate.close);
            }
        }

        target: root.screens
    }

    Loader {
        anchors.fill: parent
        active: Staff.isCleaning

        sourceComponent: CleaningCover {
        }
    }

    Rectangle {
        objectName: "dark"
        anchors.fill: parent
        color: "black"
        visible: Staff.isDark
    }
}
