pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The numbers that patients will be told, for staff to confirm.
FocusScope {
    id: root

    focus: true
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        NumberCard {
            width: parent.width
            //: Over an emergency number; %1 is a region such as United Kingdom.
            name: qsTr("Emergency, %1").arg(Setup.regionName)
            //: In the place of an emergency number, where none is known.
            number: Setup.emergency || qsTr("your local emergency number")
            //: Where no emergency number is known.
            note: Setup.emergency ? "" : qsTr("No number is known for this place, so none is shown.")
            tone: Theme.danger
        }

        Repeater {
            model: Setup.advice

            NumberCard {
                width: column.width
                tone: Theme.brand
            }
        }

        ActionButton {
            objectName: "numbers:confirm"
            width: parent.width
            //: Staff confirm the numbers that patients are told.
            text: qsTr("Yes, these are right here")

            onClicked: Setup.confirm()
        }
    }
}
