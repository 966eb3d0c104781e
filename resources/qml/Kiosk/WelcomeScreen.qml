pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What turns here before anybody touches: what sepsis is, the emergency, and where to begin. At
// every turn all is moved a little and the large button is bright or dark, so that nothing burns in.
KioskScreen {
    id: root

    readonly property Topic welcome: Library.topic("welcome")
    // A low panel has its button, and what to do, beside the words.
    readonly property bool isLow: Theme.isShort && Theme.landscape
    // Larger words of what to do have no room there, and stand on the page.
    readonly property bool isCalledBeside: root.isLow && Theme.textScale < 1.2
    readonly property real room: pane.height - 2 * Theme.pad
    // All pages but the first turn in two where one does not fit, its words and then its signs; in
    // three where its signs do not fit either.
    readonly property int steps: root.tallest <= root.room ? 1 : root.mostSigns <= root.room ? 2 : 3
    readonly property int views: 1 + root.steps * Math.max(0, pages.built - 1)
    readonly property int view: Math.min(Attract.view, root.views - 1)
    readonly property int page: Math.ceil(root.view / root.steps)
    readonly property int step: (root.view + root.steps - 1) % root.steps
    readonly property WelcomePage shown: pages.built > root.page ? pages.itemAt(root.page) as WelcomePage : null
    property real tallest: 0
    property real mostSigns: 0

    function partAt(step: int): int {
        if (root.steps === 1 || root.page === 0) {
            return WelcomePage.All;
        }
        const signs = root.steps === 2 ? [WelcomePage.Signs] : [WelcomePage.FirstSigns, WelcomePage.LastSigns];
        return step === 0 ? WelcomePage.Words : signs[step - 1];
    }

    function measure() {
        let page = 0;
        let signs = 0;
        for (let place = 0; place < pages.built; place++) {
            const item = pages.itemAt(place) as WelcomePage;
            page = Math.max(page, item.fullHeight);
            signs = Math.max(signs, item.signsHeight);
        }
        root.tallest = page;
        root.mostSigns = signs;
    }

    objectName: "screen:Welcome"
    title: root.welcome.title
    kind: "welcome"
    ground: Theme.brand

    onViewsChanged: Attract.loopThrough(root.views)

    Touchable {
        objectName: "start:anywhere"
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true

        // Whoever cannot read what is shown now is not kept in it.
        onClicked: {
            Languages.reset();
            root.screenWanted("Home");
        }
    }

    Item {
        x: Theme.mm(Attract.shiftX)
        y: Theme.mm(Attract.shiftY)
        width: root.width
        height: root.height

        ScrollPane {
            id: pane

            objectName: "scroll"
            anchors.left: parent.left
            anchors.right: root.isLow ? ending.left : parent.right
            anchors.top: parent.top
            anchors.bottom: root.isLow ? parent.bottom : ending.top
            railed: false
            topMargin: Math.max(Theme.pad, (pane.height - (root.shown?.implicitHeight ?? 0)) / 2)

            Repeater {
                id: pages

                property int built: 0

                model: root.welcome.pages

                onItemAdded: {
                    pages.built += 1;
                    root.measure();
                }
                onItemRemoved: pages.built -= 1

                WelcomePage {
                    width: parent?.width ?? 0
                    pictogram: root.welcome.pictogram
                    part: root.partAt(root.step)
                    isCalled: root.isCalledBeside
                    visible: index === root.page

                    onFullHeightChanged: root.measure()
                    onSignsHeightChanged: root.measure()
                }
            }
        }

        WelcomeFoot {
            id: ending

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            width: root.isLow ? root.width * 0.32 : root.width - 2 * Theme.margin
            height: root.isLow ? root.height - 2 * Theme.margin : implicitHeight
            action: root.isCalledBeside ? root.shown?.action ?? "" : ""

            onStarted: root.screenWanted("Home")
        }
    }
}
