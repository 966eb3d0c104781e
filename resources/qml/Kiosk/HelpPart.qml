import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A page of the help, under its own words; the first one stands under the head.
Column {
    id: root

    required property string title
    required property RowModel blocks
    required property bool isFirst

    signal sourcesWanted(block: int)

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: root.title
        visible: !root.isFirst
    }

    BlockList {
        width: parent.width
        blocks: root.blocks
        family: "help"

        onSourcesWanted: block => root.sourcesWanted(block)
    }
}
