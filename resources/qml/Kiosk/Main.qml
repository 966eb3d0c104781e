pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The one window: the screens, the ribbon of a demonstration above them, the bar below.
Window {
    id: root

    readonly property Item screens: stack
    readonly property Item openPlayer: player.item as Item
    // Whether a page stands in its frame: buttons above and below.
    readonly property bool isFramed: !stack.isWelcome && !stack.isStaff

    // Only where somebody tries it on a desktop: a kiosk has no way out.
    property bool closes: false

    // What lies behind the first screen is there.
    property bool isFurnished: false

    // Once both sides are known: between the two a turned panel would have a shape it never has.
    function measure() {
        Panel.fitTo(root.width, root.height);
    }

    title: stack.current?.title ?? ""
    color: Theme.paper
    LayoutMirroring.enabled: Languages.isRightToLeft
    LayoutMirroring.childrenInherit: true

    onWidthChanged: Qt.callLater(root.measure)
    onHeightChanged: Qt.callLater(root.measure)
    onClosing: close => {
        close.accepted = root.closes;
    }

    Loader {
        anchors.fill: parent
        active: Theme.above + Theme.beside > 0
        source: "BeyondReach.qml"
    }

    FocusScope {
        id: page

        anchors.fill: parent
        anchors.topMargin: Theme.above
        anchors.leftMargin: Theme.beside
        focus: true
        enabled: !Visit.isWarning && !Trouble.isShown
        // Behind a warning nothing is read, by no passer-by and by no voice.
        visible: !Visit.isWarning

        DemonstrationRibbon {
            id: ribbon

            width: parent.width
            height: visible ? implicitHeight : 0
            isWelcome: stack.isWelcome
        }

        Later {
            id: above

            width: parent.width
            anchors.top: ribbon.bottom
            part: "TopButtons"
            screens: stack
            isWanted: root.isFramed
            z: 1
        }

        ScreenStack {
            id: stack

            objectName: "screens"
            isFurnished: root.isFurnished
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: ribbon.bottom
            anchors.topMargin: Theme.cornered ? 0 : above.room
            anchors.bottom: player.top
        }

        Loader {
            anchors.fill: stack
            active: player.active
            source: "ReadMark.qml"
        }

        Loader {
            id: player

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            height: active ? implicitHeight : 0
            active: root.isFramed && ReadAloud.isOpen
            source: "Player.qml"
        }

        Later {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: room
            part: "Bar"
            screens: stack
            isWanted: root.isFramed
        }
    }

    Loader {
        id: warning

        anchors.fill: page
        active: Visit.isWarning
        source: "IdleWarning.qml"

        onLoaded: warning.forceActiveFocus()
        onActiveChanged: {
            if (!warning.active) {
                page.forceActiveFocus();
            }
        }
    }

    Later {
        anchors.fill: parent
        part: "StaffDoor"
        screens: stack
        isWanted: root.isFurnished
    }

    Loader {
        anchors.fill: parent
        active: Trouble.isShown
        source: "TroubleScreen.qml"
    }
}
