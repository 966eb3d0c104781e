pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend
import Kiosk.Controls

// A topic: its pages side by side, turned by large buttons or by a swipe.
KioskScreen {
    id: root

    required property string topicId
    required property int startPage
    readonly property Topic topic: Library.topic(root.topicId)
    readonly property int page: pages.currentIndex
    readonly property bool isLast: root.page === pages.count - 1
    property int keptPage: -1
    property real keptShare: 0
    readonly property bool flows: !Theme.wide && !Theme.tall
    // Once the screen stands, the pages on both sides are built, bit by bit, before they are wanted.
    readonly property bool stands: T.StackView.status === T.StackView.Active
    property bool isPlaced: false

    function turn(step: int) {
        if (step > 0 && root.isLast) {
            root.screenWanted("Home");
        } else {
            pages.currentIndex = Math.max(0, Math.min(pages.count - 1, root.page + step));
        }
    }

    objectName: "screen:Topic"
    title: (pages.currentItem as PageView)?.title ?? ""

    TopicHead {
        id: head

        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.wide ? root.width * 0.36 : root.width
        height: Theme.wide ? root.height : implicitHeight
        topic: root.topic
        page: root.page
        pageTitle: root.title
        isForeign: (pages.currentItem as PageView)?.isForeign ?? false
        upright: Theme.wide
        foot: turner.height + Theme.pad
        visible: !root.flows
    }

    PageTurner {
        id: turner

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: Theme.wide ? head.right : parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.pad
        isFirst: root.page === 0
        isLast: root.isLast
        upright: Theme.wide
        isRead: !((pages.currentItem as PageView)?.hasMoreBelow ?? false)
        visible: !root.flows

        onTurned: step => root.turn(step)
    }

    ListView {
        id: pages

        // On another glass the list itself would stay where it was, between two pages.
        function keepPage() {
            pages.positionViewAtIndex(pages.currentIndex, ListView.Beginning);
        }

        objectName: "pages"
        anchors.left: Theme.wide ? head.right : parent.left
        anchors.right: parent.right
        anchors.top: Theme.wide || root.flows ? parent.top : head.bottom
        anchors.bottom: Theme.wide || root.flows ? parent.bottom : turner.top
        anchors.bottomMargin: Theme.wide || root.flows ? 0 : Theme.gap
        clip: true
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.moveTime
        highlightResizeDuration: 0
        boundsBehavior: Flickable.DragOverBounds
        // Without it the next page would be built before the first frame, though nothing of it is seen.
        displayMarginEnd: -1
        cacheBuffer: root.stands ? 2 : 0
        model: root.topic.pages

        delegate: PageView {
            width: pages.width
            height: pages.height
            topic: root.topic
            flows: root.flows
            shownFrom: pages.contentX
            isLast: root.isLast
            isPlaced: root.isPlaced

            Component.onCompleted: {
                if (index === root.keptPage) {
                    Qt.callLater(standAt, root.keptShare);
                }
            }
            onTermWanted: termId => root.topicWanted("glossary", Library.topic("glossary").pageOf(termId))
            onSourcesWanted: (page, block) => root.sourcesWanted(root.topicId, page, block)
            onTurned: step => root.turn(step)
            onPageWanted: page => pages.currentIndex = page
        }

        onWidthChanged: Qt.callLater(pages.keepPage)
        Component.onCompleted: {
            pages.positionViewAtIndex(root.startPage, ListView.Beginning);
            pages.currentIndex = root.startPage;
            root.isPlaced = true;
        }
    }

    // A list that runs the other way makes its page anew, at the top.
    Connections {
        function onChosen() {
            root.keptPage = root.page;
            root.keptShare = (pages.currentItem as PageView)?.standing() ?? 0;
        }

        target: Languages
    }
}
