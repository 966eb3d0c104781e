pragma ComponentBehavior: Bound

import QtQuick

// What does not fit scrolls, shows that it does, and has buttons for it: beside the page on a wide
// panel, below it on a tall one, so that its width never depends on its height.
Item {
    id: root

    default property alias content: column.data
    property real sideMargin: Theme.margin
    property real spacing: Theme.gap
    property real topMargin: Theme.pad
    property bool railed: Theme.landscape
    // Kept free below the page, but not below its buttons, for what stands still there.
    property real foot: 0
    // A part of a pixel hides nothing.
    readonly property bool overflows: column.implicitHeight > root.height - root.foot + 1
    readonly property bool hasMoreBelow: root.overflows && flickable.visibleArea.yPosition + flickable.visibleArea.heightRatio < 0.9998
    // To read on is the main wish here, before any other button of the screen.
    property bool leadsOn: false
    readonly property alias contentY: flickable.contentY
    readonly property real rail: !root.railed ? 0 : Theme.cornered ? Theme.cornerWidth + Theme.apart : Theme.touch + 2 * Theme.gap

    // How far down its page it stands, from 0 to 1.
    function standing(): real {
        const most = flickable.contentHeight - flickable.height;
        return most > 0 ? flickable.contentY / most : 0;
    }

    function standAt(share: real) {
        flickable.contentY = Math.max(0, share * (flickable.contentHeight - flickable.height));
    }

    function toTop() {
        flickable.contentY = 0;
    }

    function step(direction: int) {
        const last = Math.max(0, flickable.contentHeight - flickable.height);
        const next = flickable.contentY + direction * flickable.height * 0.8;
        motion.to = Math.max(0, Math.min(last, next));
        motion.restart();
    }

    Flickable {
        id: flickable

        anchors.left: parent.left
        width: parent.width - root.rail
        height: parent.height - root.foot - (root.overflows && !root.railed ? buttons.height + Theme.gap : 0)
        contentWidth: width
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: root.overflows
        interactive: root.overflows

        NumberAnimation on contentY {
            id: motion

            running: false
            duration: Theme.moveTime
            easing.type: Easing.OutCubic
        }

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: root.sideMargin
            width: flickable.width - root.sideMargin - (root.railed ? Theme.gap : root.sideMargin)
            topPadding: root.topMargin
            bottomPadding: Theme.pad
            spacing: root.spacing
        }
    }

    Loader {
        id: buttons

        // Below the button in the screen's corner, as far as the pane begins beside it.
        readonly property real start: Theme.gap + (Theme.cornered ? Math.max(0, Theme.cornerFoot - root.y) : 0)

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: root.railed ? Theme.gap : root.sideMargin
        anchors.bottomMargin: root.railed ? Theme.gap : root.foot
        width: root.railed ? (Theme.cornered ? Theme.cornerWidth : Theme.touch) : parent.width - 2 * root.sideMargin
        height: root.railed ? parent.height - Theme.gap - buttons.start : implicitHeight
        active: root.overflows

        sourceComponent: ScrollButtons {
            upright: root.railed
            position: flickable.visibleArea.yPosition
            portion: flickable.visibleArea.heightRatio
            hasMoreBelow: root.hasMoreBelow
            leadsOn: root.leadsOn && root.hasMoreBelow

            onStepped: direction => root.step(direction)
        }
    }
}
