pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls

// Every language by its own name; a touch changes all words at once and leads back to the place.
KioskScreen {
    id: root

    objectName: "screen:Language"
    title: qsTr("Language")
    kind: "menu"

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.title
            pictogram: "globe"
        }

        GridLayout {
            width: parent.width
            columns: width >= Theme.mm(150) * Theme.textScale ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: Languages.offered

                LanguageTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    onClicked: {
                        Languages.choose(code);
                        root.backWanted();
                    }
                }
            }
        }
    }
}
