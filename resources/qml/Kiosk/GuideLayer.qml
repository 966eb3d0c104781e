import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// For somebody who works the kiosk by keys: a ring around what is read, a curtain, the voice's words.
Item {
    id: root

    required property Item screens
    property Item target: null
    readonly property ScreenStack stack: root.screens as ScreenStack
    readonly property string screen: root.stack.current?.objectName ?? ""
    readonly property bool isWelcome: root.stack.isWelcome
    // What is said as a whole, without being asked for: an emergency, help, what leaving would clear.
    readonly property bool isStanding: root.stack.kind === "standing" || ["screen:Leave", "screen:Finish"].includes(root.screen)
    readonly property bool isInterrupted: Visit.isWarning || Trouble.isShown
    readonly property bool isReadAloud: ReadAloud.isReading
    readonly property bool isMirrored: Languages.isRightToLeft
    readonly property QtObject words: SpokenWords {
    }

    function settle() {
        if (root.isWelcome) {
            Languages.reset();
        }
    }

    function goBack() {
        if (root.stack.isStaff) {
            (root.stack.currentItem as StaffPage).leaving();
        } else if (!root.isWelcome) {
            root.stack.goBack();
        }
    }

    function goHome() {
        if (!root.isWelcome && !root.stack.isStaff) {
            root.stack.goHome();
        }
    }

    function showHelp() {
        if (root.stack.isStaff) {
            return;
        }
        if (root.isWelcome) {
            root.stack.showScreen("Home");
        }
        root.stack.showScreen("Help");
    }

    anchors.fill: parent
    z: 2

    FocusRing {
        parent: root.target ?? root
        target: parent
        isOn: root.target !== null
        apart: Theme.mm(2)
    }

    Rectangle {
        objectName: "curtain"
        anchors.fill: parent
        color: "black"
        visible: Visit.isCurtained

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: Visit.drawCurtain(false)
        }
    }
}
