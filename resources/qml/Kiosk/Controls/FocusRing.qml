import QtQuick
import QtQuick.Templates as T

// Three rings, light, dark and light, so that the focus shows around anything on any ground.
Rectangle {
    id: root

    required property Item target
    property bool isOn: root.target.activeFocus && root.target.enabled
    property real apart: Theme.mm(1)
    // As round as what it stands around.
    readonly property Rectangle ground: (root.target as T.Control)?.background as Rectangle
    readonly property real margin: root.apart + root.border.width

    anchors.fill: parent
    anchors.margins: -root.margin
    radius: (root.ground?.radius ?? Theme.radius) + root.margin
    color: "transparent"
    border.width: Theme.mm(0.6)
    border.color: Theme.card
    visible: root.isOn
    z: 1

    Rectangle {
        id: dark

        anchors.fill: parent
        anchors.margins: root.border.width
        radius: root.radius - anchors.margins
        color: "transparent"
        border.width: Theme.mm(0.9)
        border.color: Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: dark.border.width
            radius: dark.radius - anchors.margins
            color: "transparent"
            border.width: Theme.mm(0.6)
            border.color: Theme.card
        }
    }
}
