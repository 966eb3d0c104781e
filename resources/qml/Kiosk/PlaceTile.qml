import QtQuick
import Kiosk.Controls

// A place of the body in the list, with the drawing that stands on the figure.
TileButton {
    id: root

    required property string placeId
    required property string title
    required property int page

    signal chosen(page: int)

    objectName: `place:${root.placeId}`
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: Theme.mm(1)
    text: root.title
    deep: Theme.amber
    soft: Theme.amberSoft

    onClicked: root.chosen(root.page)
}
