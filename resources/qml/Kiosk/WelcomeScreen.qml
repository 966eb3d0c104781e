pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What turns here before anybody touches: what sepsis is, the emergency, and where to begin. At
// every turn all is moved a little and the large button is bright or dark, so that nothing burns in.
KioskScreen {
    id: root

    // The pages after the first are built once that one stands.
    property bool isWhole: false
    readonly property Topic welcome: Library.topic("welcome")
    // A low panel has its button, and what to do, beside the words.
    readonly property bool isLow: Theme.isShort && Theme.landscape
    // Larger words of what to do have no room there, and stand on the page.
    readonly property bool isCalledBeside: root.isLow && Theme.textScale < 1.2
    readonly property int side: root.isLow ? Theme.gap : Theme.margin
    readonly property real room: pane.height - 2 * Theme.pad
    // What takes turns: a page, or its parts one after the other where it does not fit.
    property list<point> views
    readonly property point view: root.views.length ? root.views[Math.min(Attract.view, root.views.length - 1)] : Qt.point(0, WelcomePage.All)
    readonly property int page: root.view.x
    readonly property WelcomePage shown: pages.built > root.page ? (pages.itemAt(root.page) as Loader).item as WelcomePage : null

    function measure() {
        const views = [];
        for (let place = 0; place < pages.built; place++) {
            const item = (pages.itemAt(place) as Loader).item as WelcomePage;
            views.push(...(item?.partsIn(root.room) ?? []).map(part => Qt.point(place, part)));
        }
        root.views = views;
    }

    objectName: "screen:Welcome"
    title: root.welcome.title
    kind: "welcome"
    ground: Theme.brand

    onRoomChanged: root.measure()
    onViewsChanged: Attract.loopThrough(root.views.length)

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
            anchors.bottom: root.isLow ? languages.top : ending.top
            anchors.bottomMargin: root.isLow && languages.height ? Theme.gap : 0
            sideMargin: root.side
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

                Loader {
                    id: place

                    required property int index
                    required property string title
                    required property string lead
                    required property string action
                    required property RowModel blocks

                    width: parent?.width ?? 0
                    active: place.index === 0 || root.isWhole
                    visible: place.index === root.page

                    sourceComponent: WelcomePage {
                        index: place.index
                        title: place.title
                        lead: place.lead
                        action: place.action
                        blocks: place.blocks
                        pictogram: root.welcome.pictogram
                        part: place.index === root.page ? root.view.y : WelcomePage.All
                        isCalled: root.isCalledBeside

                        onHeightsChanged: root.measure()
                    }

                    onLoaded: root.measure()
                }
            }
        }

        WelcomeFoot {
            id: ending

            anchors.right: parent.right
            anchors.rightMargin: root.side
            anchors.bottom: Theme.wide ? languages.bottom : languages.top
            anchors.bottomMargin: Theme.wide || !languages.height ? 0 : root.isLow ? Theme.gap : Theme.pad
            width: root.isLow ? root.width * 0.335 : root.width - 2 * Theme.margin
            height: root.isLow ? languages.y - 2 * Theme.gap : implicitHeight
            action: root.isCalledBeside ? root.shown?.action ?? "" : ""

            onStarted: root.screenWanted("Home")
        }

        WelcomeLanguages {
            id: languages

            isWhole: root.isWhole
            anchors.left: parent.left
            anchors.leftMargin: root.side
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.isSmall ? Theme.gap : Theme.margin
            width: Theme.wide ? (root.width - 3 * Theme.margin) / 2 : root.width - 2 * Theme.margin

            onStarted: root.screenWanted("Home")
        }
    }
}
