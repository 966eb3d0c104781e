pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls

// The answers of a question, in one column or two.
GridLayout {
    id: root

    required property RowModel answers
    property bool goesOn: false
    property bool isApart: false
    readonly property real least: root.isApart ? Theme.mm(70) : Theme.mm(110)

    columns: Math.max(1, Math.min(2, Math.floor(root.width / (root.least * Theme.textScale))))
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: root.answers

        AnswerTile {
            required property string code

            objectName: `answer:${code}`
            goesOn: root.goesOn
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            onClicked: Questions.touch(code)
        }
    }
}
