import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The glass feels nothing for a minute, and still says what one must know in an emergency.
Rectangle {
    id: root

    objectName: "cleaning"
    color: Theme.card

    ScrollPane {
        id: pane

        anchors.fill: parent
        railed: false
        spacing: Theme.pad
        topMargin: Math.max(Theme.pad, (pane.height - words.implicitHeight) / 2)

        Column {
            id: words

            width: parent.width
            spacing: Theme.pad

            Title {
                width: parent.width
                //: While staff wipe the glass. It counts down below.
                text: qsTr("Cleaning: touch is off")
                horizontalAlignment: Text.AlignHCenter
            }

            Words {
                objectName: "cleaning:seconds"
                width: parent.width
                text: `${Staff.secondsLeft}`
                //: Read aloud: how long touch stays off.
                says: qsTr("%1 seconds left").arg(Staff.secondsLeft)
                font.pixelSize: Theme.displayText * (Theme.isShort ? 1.5 : 3)
                font.weight: Font.Bold
                color: Theme.brand
                lineShare: 0.84
                horizontalAlignment: Text.AlignHCenter
            }

            EmergencyNote {
                width: parent.width
                //: %1 is what the front desk is called, %2 an emergency number such as 911.
                text: qsTr("Feel very sick? Tell the %1 now. Nobody there? Call %2.").arg(Clinic.desk).arg(Clinic.emergency)
            }
        }
    }
}
