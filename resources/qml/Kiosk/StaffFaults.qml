import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Settings that were refused: what stands in their place, and where to mend them.
Rectangle {
    id: root

    objectName: "staff:faults"
    implicitHeight: visible ? words.implicitHeight + 2 * Theme.pad : 0
    radius: Theme.radius
    color: Theme.amberSoft
    border.width: Theme.line
    border.color: Theme.amber
    visible: Staff.faults !== ""

    Words {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        //: %1 names a file, a line and what is wrong there.
        text: qsTr("Some settings were refused, so the kiosk shows no local numbers. Set it up again, or have this mended:\n%1").arg(Staff.faults)
        color: Theme.amber
    }
}
