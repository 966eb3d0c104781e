pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The body from the front: touch a place, on the figure or in the list, to learn what starts there.
KioskScreen {
    id: root

    readonly property Topic map: Library.topic("body-map")
    // The figure stands still beside the list where there is room for both.
    readonly property bool stands: !Theme.isShort && root.width >= Theme.mm(170) * Theme.textScale
    readonly property real figureWidth: root.stands ? Math.min(root.width * 0.45, (root.height - 2 * Theme.pad) / 2) : Theme.mm(150)

    objectName: "screen:BodyMap"
    title: root.map.title
    kind: "menu"

    Loader {
        id: figure

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        width: root.figureWidth
        active: root.stands

        sourceComponent: BodyFigure {
            onChosen: page => root.topicWanted("body-map", page)
        }
    }

    ScrollPane {
        objectName: "scroll"
        anchors.left: root.stands ? figure.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        ScreenHead {
            width: parent.width
            text: root.map.title
            says: root.map.subtitle
        }

        Loader {
            anchors.left: parent.left
            width: Math.min(parent.width, root.figureWidth)
            active: !root.stands
            visible: active

            sourceComponent: BodyFigure {
                onChosen: page => root.topicWanted("body-map", page)
            }
        }

        Repeater {
            model: Library.places

            PlaceTile {
                width: parent?.width ?? 0

                onChosen: page => root.topicWanted("body-map", page)
            }
        }
    }
}
