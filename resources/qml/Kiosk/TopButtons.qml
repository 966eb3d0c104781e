import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Above every page: what reads it aloud and, apart from that, what ends the visit; on a wide panel
// one below the other in the page's corner.
Item {
    id: root

    required property ScreenStack screens
    readonly property int room: root.width - 2 * Theme.margin
    // On a narrow panel their words wrap, and leave no room for their drawings.
    readonly property bool isTight: ReadAloud.isOffered && !Theme.cornered && ending.whole + reading.whole + Theme.apart > root.room
    readonly property int half: (root.room - Theme.apart) / 2
    readonly property int high: Math.max(ending.implicitHeight, reading.implicitHeight)

    implicitHeight: Theme.gap + ending.height + Theme.apart

    FinishButton {
        id: ending

        anchors.right: parent.right
        anchors.rightMargin: Theme.cornered ? Theme.gap : Theme.margin
        y: Theme.gap
        width: Theme.cornered ? Theme.cornerWidth : root.isTight ? root.half : whole
        height: Theme.cornered ? Theme.cornerHeight : root.high
        isNarrow: Theme.cornered || root.isTight
        isDrawn: Theme.cornered ? Theme.cornerDraws : !root.isTight

        onClicked: root.screens.finish()
    }

    ReadButton {
        id: reading

        anchors.left: parent.left
        anchors.leftMargin: Theme.cornered ? root.width - Theme.gap - Theme.cornerWidth : Theme.margin
        y: Theme.gap + (Theme.cornered ? Theme.cornerHeight + Theme.apart : 0)
        width: Theme.cornered ? Theme.cornerWidth : root.isTight ? root.half : whole
        height: Theme.cornered ? Theme.cornerHeight : root.high
        isNarrow: Theme.cornered || root.isTight
        isDrawn: Theme.cornered ? Theme.cornerDraws : !root.isTight
        visible: Theme.offersReading
    }

    ReadConsent {
        screens: root.screens
    }
}
