import QtQuick
import Kiosk.Controls

// A place on the figure: a ring that says it can be touched.
Touchable {
    id: root

    required property string placeId
    required property string title
    required property string pictogram

    objectName: `body:${root.placeId}`
    text: root.title
    padding: 0

    background: Rectangle {
        radius: Math.min(width, height) / 2
        color: root.down ? Theme.amberSoft : Theme.card
        border.width: Theme.line * 2
        border.color: Theme.amber
        opacity: 0.92
    }
    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            width: Math.min(Theme.mm(12), Math.min(parent.width, parent.height) * 0.7)
            name: root.pictogram
            stroke: Theme.amber
            fill: Theme.amberSoft
        }
    }
}
