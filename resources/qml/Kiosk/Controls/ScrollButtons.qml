import QtQuick

// Up, down, and how much of the page is in sight.
Item {
    id: root

    required property bool upright
    required property real position
    required property real portion
    required property bool hasMoreBelow
    property bool leadsOn: false

    signal stepped(direction: int)

    implicitHeight: Math.max(up.implicitHeight, down.implicitHeight)

    StepButton {
        id: up

        objectName: "scroll:up"
        anchors.right: parent.right
        // Whole pixels: between two of them its edge would be smeared.
        width: root.upright ? root.width : Math.round(Theme.touch * 1.5)
        height: root.upright ? implicitHeight : root.height
        text: qsTr("Up")
        pictogram: "up"
        enabled: root.position > 0.0002

        onClicked: root.stepped(-1)
    }

    Rectangle {
        id: track

        y: up.height + Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.mm(1.6)
        height: Math.max(0, root.height - 2 * up.height - 2 * Theme.gap)
        radius: width / 2
        color: Theme.hairline
        visible: root.upright

        Rectangle {
            y: root.position * parent.height
            width: parent.width
            height: root.portion * parent.height
            radius: width / 2
            color: Theme.brand
        }
    }

    StepButton {
        id: down

        objectName: "scroll:down"
        anchors.left: parent.left
        height: root.upright ? implicitHeight : root.height
        y: root.upright ? root.height - height : 0
        width: root.upright ? root.width : root.width - up.width - Theme.gap
        //: On the button that scrolls a page that is longer than the screen.
        text: qsTr("More below")
        pictogram: "down"
        showsWords: !root.upright
        isMain: root.leadsOn
        enabled: root.hasMoreBelow

        onClicked: root.stepped(1)
    }
}
