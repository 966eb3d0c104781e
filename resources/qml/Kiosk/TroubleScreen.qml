import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Something failed that nobody expected to: calm words, the emergency, and then the first screen.
Rectangle {
    id: root

    objectName: "screen:Trouble"
    color: Theme.paper
    Accessible.role: Accessible.AlertMessage
    Accessible.name: `${calm.text} ${emergency.text}`

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.margin

        Title {
            id: calm

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            //: After an error of the kiosk, for some seconds.
            text: qsTr("One moment. This screen starts again.")
        }

        EmergencyNote {
            id: emergency

            width: parent.width
            //: %1 is what the front desk is called here.
            text: qsTr("Feel very sick? Tell the %1 now.").arg(Clinic.desk)
        }
    }
}
