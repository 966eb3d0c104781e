import QtQuick
import Kiosk.Controls

// To the page before and to the next one; after the last page, to all topics.
Item {
    id: root

    required property bool isFirst
    required property bool isLast
    property bool upright: false
    // While more of the page stands below, reading on is the main wish and turning is not.
    property bool isRead: true
    readonly property bool stacked: root.upright || before.implicitWidth + next.implicitWidth + Theme.gap > root.width
    readonly property real half: root.stacked ? root.width : (root.width - Theme.gap) / 2

    signal turned(step: int)

    implicitHeight: root.stacked ? next.height + before.height + Theme.gap : Math.max(next.height, before.height)

    ActionButton {
        id: before

        objectName: "page:before"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.half
        text: qsTr("Page before")
        fill: Theme.card
        tone: Theme.brand
        rim: Theme.edge
        enabled: !root.isFirst

        onClicked: root.turned(-1)
    }

    ActionButton {
        id: next

        objectName: "page:next"
        anchors.right: parent.right
        y: root.stacked ? 0 : root.height - height
        width: root.half
        //: On the last page of a topic the button leads to all topics instead.
        text: root.isLast ? qsTr("All topics") : qsTr("Next page")
        trailing: root.isLast ? "home" : "next-page"
        fill: root.isRead ? Theme.brand : Theme.card
        tone: root.isRead ? Theme.overBrand : Theme.brand
        rim: root.isRead ? Theme.brand : Theme.edge

        onClicked: root.turned(1)
    }
}
