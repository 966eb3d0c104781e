import QtQuick
import Kiosk.Controls

// Above every page: what reads it aloud and, apart from that, what ends the visit; on a wide panel
// one below the other in the page's corner.
Item {
    id: root

    signal finishWanted

    implicitHeight: Theme.gap + ending.height + Theme.apart

    FinishButton {
        id: ending

        anchors.right: parent.right
        anchors.rightMargin: Theme.cornered ? Theme.gap : Theme.margin
        y: Theme.gap
        width: Theme.cornered ? Theme.cornerWidth : implicitWidth
        height: Theme.cornered ? Theme.cornerHeight : implicitHeight
        isNarrow: Theme.cornered

        onClicked: root.finishWanted()
    }

    ReadButton {
        anchors.left: parent.left
        anchors.leftMargin: Theme.cornered ? root.width - Theme.gap - Theme.cornerWidth : Theme.margin
        y: Theme.gap + (Theme.cornered ? Theme.cornerHeight + Theme.apart : 0)
        width: Theme.cornered ? Theme.cornerWidth : implicitWidth
        height: Theme.cornered ? Theme.cornerHeight : implicitHeight
        isNarrow: Theme.cornered
        visible: Theme.offersReading
    }
}
