import QtQuick

// Two rings, dark and light, so that the focus shows on every ground.
Rectangle {
    id: root

    required property Item target
    property bool isOn: root.target.activeFocus && root.target.enabled

    anchors.fill: root.target
    anchors.margins: -Theme.mm(1)
    radius: Theme.radius + Theme.mm(1)
    color: "transparent"
    border.width: Theme.mm(0.9)
    border.color: Theme.ink
    visible: root.isOn
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: parent.border.width
        radius: parent.radius - anchors.margins
        color: "transparent"
        border.width: Theme.mm(0.6)
        border.color: Theme.card
    }
}
