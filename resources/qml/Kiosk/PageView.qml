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
    // Whether the list stands at its page: until then nothing is built that would go at once.
    required property bool isPlaced

    signal termWanted(termId: string)
    signal sourcesWanted(page: int, block: int)
    signal turned(step: int)
    signal pageWanted(page: int)

    objectName: `page:${root.index}`
    sideMargin: Theme.margin
    leadsOn: true
    // A page beside the shown one must not be found by a voice or by the keys, nor one that is still
    // being built: until then it lies where the first page does.
    visible: (root.index === 0 || root.x !== 0) && root.x < root.shownFrom + root.width - 1 && root.x + root.width > root.shownFrom + 1

    Loader {
        width: parent.width
        active: root.flows
        visible: active

        sourceComponent: TopicHead {
            topic: root.topic
            page: root.index
            pageTitle: root.title
            isForeign: root.isForeign
        }
    }

    Loader {
        width: parent.width
        active: root.isPlaced && root.topic.ages.count > 1
        visible: active

        sourceComponent: AgeButtons {
            ages: root.topic.ages
            page: root.index
            deep: Theme.deep(root.topic.family)

            onChosen: page => root.pageWanted(page)
        }
    }

    BlockList {
        width: parent.width
        blocks: root.isPlaced ? root.blocks : null
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

    Loader {
        width: parent.width
        active: root.flows
        visible: active

        sourceComponent: PageTurner {
            isFirst: root.index === 0
            isLast: root.isLast

            onTurned: step => root.turned(step)
        }
    }
}
