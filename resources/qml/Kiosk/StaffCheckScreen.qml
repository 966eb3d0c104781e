pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// What was found when the kiosk looked at itself.
StaffPage {
    id: root

    objectName: "screen:StaffCheck"
    //: The heading of a list with a verdict on each part of the kiosk.
    title: qsTr("Check this kiosk")
    //: The button that looks again.
    next: qsTr("Check again")

    onLeaving: root.backWanted()
    onNextWanted: Staff.check()

    Repeater {
        model: Staff.findings

        FindingCard {
            width: parent.width
        }
    }
}
