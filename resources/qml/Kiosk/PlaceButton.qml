import QtQuick
import Kiosk.Controls

// A place of the body in the list.
ActionButton {
    id: root

    required property string pageId
    required property string title

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    text: root.title
    fill: Theme.card
    tone: Theme.ink
    rim: Theme.edge
}
