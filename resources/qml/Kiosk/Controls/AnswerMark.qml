import QtQuick

// A box with a tick once it is touched, or an arrow where a touch goes on at once.
Rectangle {
    id: root

    required property bool isTouched
    required property bool goesOn
    required property bool mirrored

    implicitWidth: Theme.mm(9)
    implicitHeight: width
    radius: Theme.mm(2)
    color: root.goesOn ? "transparent" : root.isTouched ? Theme.brand : Theme.card
    border.width: root.goesOn ? 0 : Theme.line * 1.5
    border.color: root.isTouched ? Theme.brand : Theme.edge

    Pictogram {
        anchors.centerIn: parent
        width: parent.width * 0.8
        name: root.goesOn ? "next-page" : root.isTouched ? "check" : ""
        stroke: root.goesOn ? Theme.brand : Theme.overBrand
        mirror: root.goesOn && root.mirrored
    }
}
