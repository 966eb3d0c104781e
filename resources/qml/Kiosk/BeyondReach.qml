import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What is left of the glass while all that can be touched stands within reach: calm, and only words.
Item {
    id: root

    Loader {
        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.beside > 0 ? Theme.beside : root.width
        height: Theme.above > 0 ? Theme.above : root.height
        active: Theme.above + Theme.beside > 0

        sourceComponent: Rectangle {
            color: Theme.brand

            Words {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                //: %1 is what the front desk is called here.
                text: qsTr("Feel very sick? Tell the %1 now.").arg(Clinic.desk)
                font.pixelSize: Theme.displayText
                font.weight: Font.Bold
                color: Theme.overBrand
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
