pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Wording

// Every declared setting, and what it is now; a touch changes it.
StaffPage {
    id: root

    objectName: "screen:StaffSettings"
    //: The heading of the list of all settings.
    title: qsTr("All settings")
    //: Under "All settings".
    says: qsTr("What you change shows when the kiosk starts anew. It does so by itself when you leave.")

    onLeaving: root.backWanted()

    GridLayout {
        width: parent.width
        columns: width >= Theme.mm(170) * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: Setup.settings

            SettingTile {
                required property string key

                objectName: `setting:${key}`
                text: StaffWords.title(key)
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: {
                    Setup.edit(key);
                    root.screenWanted("StaffSetup");
                }
            }
        }
    }

    Connections {
        function onKept() {
            Setup.list();
        }

        target: Setup
    }
}
