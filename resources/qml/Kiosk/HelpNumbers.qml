pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The numbers to call away from here.
Column {
    id: root

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: qsTr("Away from here")
    }

    NumberCard {
        width: parent.width
        name: qsTr("Emergency")
        number: Clinic.emergency
        note: ""
        tone: Theme.danger
    }

    Repeater {
        model: Clinic.advice

        NumberCard {
            width: root.width
            tone: Theme.ink
        }
    }
}
