import QtQuick
import Kiosk.Controls

// A place on the figure: a ring with its drawing that says it can be touched.
Rectangle {
    id: root

    required property string placeId
    required property string pictogram
    required property int page
    required property real centreX
    required property real centreY
    required property real radiusX
    required property real radiusY
    required property real unit

    objectName: `body:${root.placeId}`
    x: root.centreX * root.unit - width / 2
    y: root.centreY * root.unit - height / 2
    width: 2 * Math.min(root.radiusX, root.radiusY) * root.unit
    height: root.width
    radius: root.width / 2
    color: Theme.card
    border.width: Theme.line * 1.5
    border.color: Theme.amber

    Pictogram {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.78
        name: root.pictogram
        stroke: Theme.amber
        fill: Theme.amberSoft
    }
}
