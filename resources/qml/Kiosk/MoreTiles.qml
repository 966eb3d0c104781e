import QtQuick
import QtQuick.Layouts
import Kiosk.Controls

// The other ways into the content.
Column {
    id: root

    signal screenWanted(name: string)

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: qsTr("More")
    }

    GridLayout {
        width: parent.width
        columns: Math.max(1, Math.min(2, Math.floor(width / (Theme.mm(78) * Theme.textScale))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        TileButton {
            objectName: "screen-tile:BodyMap"
            text: qsTr("Body map")
            details: qsTr("Where infections can start")
            pictogram: "body-map"
            Layout.fillWidth: true
            Layout.fillHeight: true

            onClicked: root.screenWanted("BodyMap")
        }

        TileButton {
            objectName: "screen-tile:Glossary"
            text: qsTr("Word list")
            details: qsTr("Hard words, made plain")
            pictogram: "book"
            Layout.fillWidth: true
            Layout.fillHeight: true

            onClicked: root.screenWanted("Glossary")
        }

        TileButton {
            objectName: "screen-tile:About"
            text: qsTr("About this kiosk")
            details: qsTr("Version, sources, licenses")
            pictogram: "about"
            Layout.fillWidth: true
            Layout.fillHeight: true

            onClicked: root.screenWanted("About")
        }
    }
}
