pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The one window: the screens, the ribbon of a demonstration above them, the bar below.
Window {
    id: root

    readonly property Item screens: stack

    // Only where somebody tries it on a desktop: a kiosk has no way out.
    property bool closes: false

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

    BeyondReach {
        anchors.fill: parent
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

        TopButtons {
            id: above

            width: parent.width
            anchors.top: ribbon.bottom
            visible: !stack.isWelcome && !stack.isStaff
            z: 1

            onFinishWanted: stack.finish()
        }

        ScreenStack {
            id: stack

            objectName: "screens"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: ribbon.bottom
            anchors.topMargin: stack.isWelcome || stack.isStaff || Theme.cornered ? 0 : above.implicitHeight
            anchors.bottom: player.top
        }

        ReadMark {
            anchors.fill: stack
        }

        Loader {
            id: player

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            height: active ? implicitHeight : 0
            active: ReadAloud.isOpen && !stack.isWelcome && !stack.isStaff

            sourceComponent: Player {
            }
        }

        Loader {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: active ? implicitHeight : 0
            active: !stack.isWelcome && !stack.isStaff

            sourceComponent: Bar {
                isHome: stack.depth === 2

                onBackWanted: stack.goBack()
                onHomeWanted: stack.goHome()
                onLanguageWanted: stack.showScreen("Language")
                onEaseWanted: stack.showScreen("Ease")
                onHelpWanted: stack.showScreen("Help")
            }
        }
    }

    Loader {
        id: warning

        anchors.fill: page
        active: Visit.isWarning

        sourceComponent: IdleWarning {
            onStayed: Visit.stay()
            onFinished: Visit.finish()
        }

        onLoaded: warning.forceActiveFocus()
        onActiveChanged: {
            if (!warning.active) {
                page.forceActiveFocus();
            }
        }
    }

    ReadConsent {
        screens: stack
    }

    StaffDoor {
        anchors.fill: parent
        screens: stack
    }

    Loader {
        anchors.fill: parent
        active: Trouble.isShown

        sourceComponent: TroubleScreen {
        }
    }
}
