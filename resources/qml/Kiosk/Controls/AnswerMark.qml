import QtQuick

// A box with a tick once it is touched, or an arrow where a touch goes on at once.
Rectangle {
    id: root

    required property bool isTouched
    required property bool goesOn
    required property bool mirrored
    property Tones tones: Theme.tones

    implicitWidth: Theme.mm(9)
    implicitHeight: width
    radius: Theme.mm(2)
    color: root.goesOn ? "transparent" : root.isTouched ? root.tones.brand : root.tones.card
    border.width: root.goesOn ? 0 : Theme.line * 1.5
    border.color: root.isTouched ? root.tones.brand : root.tones.edge

    Pictogram {
        anchors.centerIn: parent
        width: parent.width * 0.8
        name: root.goesOn ? "next-page" : root.isTouched ? "check" : ""
        stroke: root.goesOn ? root.tones.brand : root.tones.overBrand
        mirror: root.goesOn && root.mirrored
    }
}
