import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls

// What staff can do, and what they must know first.
FocusScope {
    id: root

    signal screenWanted(name: string)

    focus: true
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        StaffFaults {
            width: parent.width
        }

        GridLayout {
            width: parent.width
            columns: width >= Theme.mm(170) * Theme.textScale ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            TileButton {
                objectName: "staff:check"
                //: Looks at all that can be wrong with this kiosk.
                text: qsTr("Check this kiosk")
                pictogram: "check"
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: {
                    Staff.check();
                    root.screenWanted("StaffCheck");
                }
            }

            TileButton {
                objectName: "staff:clean"
                //: Switches touch off for a minute, to wipe the glass.
                text: qsTr("Cleaning mode")
                //: Under "Cleaning mode": the first where the glass seemed to be touched for very long.
                details: Staff.isSmeared ? qsTr("Something was held to the glass: wipe it dry") : qsTr("Touch is off for 60 seconds")
                pictogram: "wash-hands"
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: Staff.clean()
            }

            TileButton {
                objectName: "staff:setup"
                //: Region, names, languages, signs check, screen size.
                text: qsTr("Set up again")
                pictogram: "notebook"
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: {
                    Setup.begin();
                    root.screenWanted("StaffSetup");
                }
            }

            TileButton {
                objectName: "staff:settings"
                //: A list of every single setting.
                text: qsTr("All settings")
                pictogram: "easier"
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: {
                    Setup.list();
                    root.screenWanted("StaffSettings");
                }
            }

            TileButton {
                objectName: "staff:pin"
                //: Staff choose another PIN.
                text: qsTr("Change the PIN")
                pictogram: "shield"
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: {
                    Gate.renew();
                    root.screenWanted("StaffPin");
                }
            }

            TileButton {
                objectName: "staff:restart"
                //: Starts the program anew.
                text: qsTr("Restart the kiosk")
                //: Under "Restart the kiosk", after a setting was changed.
                details: Staff.hasChanges ? qsTr("Shows what you changed") : ""
                pictogram: "sunrise"
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: Staff.restart()
            }

            TileButton {
                objectName: "staff:close"
                //: Ends the program until somebody starts it again.
                text: qsTr("Close the kiosk")
                //: Under "Close the kiosk".
                details: qsTr("The screen stays empty until it is started again")
                pictogram: "close"
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: root.screenWanted("StaffClose")
            }
        }
    }
}
