pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls

// A family of topics as tiles of one height a row.
Column {
    id: root

    property string text: ""
    required property RowModel topics
    property bool isProminent: false

    signal chosen(topicId: string)

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: root.text
        visible: root.text !== ""
    }

    GridLayout {
        width: parent.width
        columns: Math.max(1, Math.min(2, Math.floor(width / (Theme.mm(78) * Theme.textScale))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.topics

            TileButton {
                required property string topicId
                required property string title
                required property string family
                required property string subtitle
                required property string spoken

                objectName: `topic:${topicId}`
                text: title
                says: spoken
                details: root.isProminent ? subtitle : ""
                deep: Theme.deep(family)
                soft: Theme.soft(family)
                isProminent: root.isProminent
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: root.chosen(topicId)
            }
        }
    }
}
