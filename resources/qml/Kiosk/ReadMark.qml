import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A ring around what is being read aloud.
Item {
    id: root

    readonly property rect place: ReadAloud.mark

    clip: true
    visible: ReadAloud.isReading

    Rectangle {
        readonly property int air: Theme.mm(2.2)

        objectName: "read:mark"
        x: root.place.x - root.x - air
        y: root.place.y - root.y - air
        width: root.place.width + 2 * air
        height: root.place.height + 2 * air
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.mm(1.2)
        border.color: Theme.brand
        visible: root.place.width > 0

        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            radius: Math.max(0, parent.radius - anchors.margins)
            color: "transparent"
            border.width: Theme.mm(0.5)
            border.color: Theme.card
        }
    }
}
