import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// One large, calm card for staff: who, what was touched, when, and what was not asked.
KioskScreen {
    id: root

    objectName: "screen:StaffCard"
    title: Advice.onCard("card.title")
    kind: "standing"

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.title
            //: %1 is a result's place from 1 to 4, %2 its word, such as Emergency.
            says: qsTr("%1 of 4: %2").arg(Advice.tier).arg((Advice.tier > 0 ? Advice.onCard(`levels.${Advice.tier}`) : ""))
            pictogram: "person-desk"
        }

        StaffCard {
            width: parent.width
        }

        Fact {
            width: parent.width
            name: Advice.review
            text: Advice.version
            textName: "source:version"
        }
    }
}
