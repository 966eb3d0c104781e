import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls

// Why this answer, and, 10 mm away from it, the same for another person.
GridLayout {
    id: root

    signal screenWanted(name: string)

    columns: why.implicitWidth + again.implicitWidth + columnSpacing > root.width ? 1 : 2
    columnSpacing: Theme.mm(10)
    rowSpacing: Theme.mm(10)
    uniformCellWidths: true

    ActionButton {
        id: why

        objectName: "result:why"
        text: Questions.phrase("result.why")
        fill: Theme.card
        tone: Theme.ink
        rim: Theme.edge
        Layout.fillWidth: true

        onClicked: root.screenWanted("Why")
    }

    ActionButton {
        id: again

        objectName: "result:again"
        text: Questions.phrase("result.again")
        says: `${text}. ${Questions.phrase("result.again_clears")}`
        fill: Theme.card
        tone: Theme.ink
        rim: Theme.edge
        Layout.fillWidth: true

        onClicked: Questions.forget()
    }
}
