pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Wording

// Choices, each with what it means.
FocusScope {
    id: root

    focus: true
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        width: parent.width
        columns: Setup.page === "region" && width >= Theme.mm(170) * Theme.textScale ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: Setup.rows

            AnswerTile {
                required property string code
                required property string name
                required property string details
                required property bool isChosen

                objectName: `choice:${code}`
                words: ModeWords.choice(code, name)
                note: ModeWords.meaning(code, details)
                pictogram: ""
                isTouched: isChosen
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: Setup.choose(code)
            }
        }
    }
}
