pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The body from the front: touch a place, on the figure or in the list, to learn what starts there.
KioskScreen {
    id: root

    readonly property Topic map: Library.topic("body-map")
    readonly property bool besides: root.width >= Theme.mm(170) * Theme.textScale

    objectName: "screen:BodyMap"
    title: root.map.title

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.map.title
            says: root.map.subtitle
        }

        Grid {
            id: sides

            width: parent.width
            columns: root.besides ? 2 : 1
            spacing: Theme.pad

            BodyFigure {
                width: root.besides ? Math.min(sides.width * 0.5, Theme.mm(165)) : sides.width
                map: root.map

                onChosen: page => root.topicWanted("body-map", page)
            }

            Column {
                width: root.besides ? sides.width - sides.spacing - Math.min(sides.width * 0.5, Theme.mm(165)) : sides.width
                spacing: Theme.gap

                Repeater {
                    model: root.map.pages

                    PlaceButton {
                        required property int index

                        objectName: `place:${pageId}`
                        width: parent?.width ?? 0

                        onClicked: root.topicWanted("body-map", index)
                    }
                }
            }
        }
    }
}
