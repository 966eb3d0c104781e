pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The figure with its places to touch.
Item {
    id: root

    readonly property real scale300: drawing.width / 300

    signal chosen(page: int)

    implicitHeight: drawing.height

    Pictogram {
        id: drawing

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.width
        height: width * 2
        name: "body-front"
    }

    Repeater {
        model: Library.places

        BodyPlace {
            required property int page
            required property real centreX
            required property real centreY
            required property real radiusX
            required property real radiusY

            x: drawing.x + centreX * root.scale300 - width / 2
            y: centreY * root.scale300 - height / 2
            width: Math.max(Theme.touch, 2 * radiusX * root.scale300)
            height: Math.max(Theme.touch, 2 * radiusY * root.scale300)

            onClicked: root.chosen(page)
        }
    }
}
