pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls

// The sizes of the words, each drawn at its own.
GridLayout {
    id: root

    columns: Theme.textScale > 1.4 ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: [100, 130, 160, 200]

        EaseChoice {
            required property int modelData

            objectName: `ease:text-${modelData}`
            //: A text size, drawn at that size; %1 is a number such as 130.
            text: qsTr("Text %1 %").arg(modelData)
            textSize: Theme.letters(5.2 * modelData / 100)
            isChosen: Visit.textPercent === modelData
            Layout.fillWidth: true
            Layout.fillHeight: true

            onClicked: Visit.readAt(modelData)
        }
    }
}
