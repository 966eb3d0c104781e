pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A page: what it says, who says so, and how fresh that is.
ScrollPane {
    id: root

    required property int index
    required property string title
    required property string organisations
    required property bool isForeign
    required property RowModel blocks
    required property Topic topic
    required property bool flows
    required property real shownFrom
    required property bool isLast

    signal termWanted(termId: string)
    signal sourcesWanted(page: int, block: int)
    signal turned(step: int)
    signal pageWanted(page: int)

    objectName: `page:${root.index}`
    sideMargin: Theme.margin
    leadsOn: true
    // A page beside the shown one must not be found by a voice or by the keys.
    visible: root.x < root.shownFrom + root.width - 1 && root.x + root.width > root.shownFrom + 1

    TopicHead {
        width: parent.width
        topic: root.topic
        page: root.index
        pageTitle: root.title
        isForeign: root.isForeign
        visible: root.flows
    }

    AgeButtons {
        width: parent.width
        ages: root.topic.ages
        page: root.index
        deep: Theme.deep(root.topic.family)
        visible: root.topic.ages.count > 1

        onChosen: page => root.pageWanted(page)
    }

    BlockList {
        width: parent.width
        blocks: root.blocks
        family: root.topic.family

        onTermWanted: termId => root.termWanted(termId)
        onSourcesWanted: block => root.sourcesWanted(root.index, block)
    }

    SourcesButton {
        width: parent.width
        topic: root.topic
        organisations: root.organisations

        onClicked: root.sourcesWanted(root.index, -1)
    }

    PageTurner {
        width: parent.width
        isFirst: root.index === 0
        isLast: root.isLast
        visible: root.flows

        onTurned: step => root.turned(step)
    }
}
