pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls

// The word list: every hard word, one touch from its meaning.
KioskScreen {
    id: root

    readonly property Topic glossary: Library.topic("glossary")

    objectName: "screen:Glossary"
    title: root.glossary.title
    kind: "menu"

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.glossary.title
            says: root.glossary.subtitle
            pictogram: "book"
        }

        GridLayout {
            width: parent.width
            columns: Math.max(1, Math.floor(width / (Theme.mm(70) * Theme.textScale)))
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.glossary.pages

                PlaceButton {
                    required property int index

                    objectName: `term:${pageId}`
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    onClicked: root.topicWanted("glossary", index)
                }
            }
        }
    }
}
