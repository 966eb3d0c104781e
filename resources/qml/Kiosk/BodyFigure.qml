pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The figure as one large thing to touch: a touch means the nearest place. A voice and the keys have
// the list beside it, which leads to the same pages.
Touchable {
    id: root

    readonly property real unit: root.width / 300

    signal chosen(page: int)

    function nearest(place: point): int {
        let page = 0;
        let least = Infinity;
        for (let i = 0; i < places.count; ++i) {
            const spot = places.itemAt(i) as BodyPlace;
            const away = Math.hypot(spot.x + spot.width / 2 - place.x, spot.y + spot.height / 2 - place.y);
            if (away < least) {
                least = away;
                page = spot.page;
            }
        }
        return page;
    }

    objectName: "body"
    implicitHeight: root.width * 2
    padding: 0
    focusPolicy: Qt.NoFocus
    Accessible.ignored: true

    contentItem: Item {
        Pictogram {
            width: root.width
            height: width * 2
            name: "body-front"
        }

        Repeater {
            id: places

            model: Library.places

            BodyPlace {
                unit: root.unit
            }
        }
    }

    onClicked: root.chosen(root.nearest(Qt.point(root.pressX, root.pressY)))
}
