pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A list of lines, each with its drawing or a dot.
Column {
    id: root

    required property RowModel lines
    property string title: ""
    property bool namesSources: false
    property int textSize: Theme.readingText

    spacing: Theme.mm(1.5)
    visible: root.lines.count > 0

    SectionTitle {
        width: parent.width
        text: root.title
        visible: root.title !== ""
    }

    Repeater {
        model: root.lines

        LineItem {
            width: root.width
            namesSources: root.namesSources
            textSize: root.textSize
        }
    }
}
