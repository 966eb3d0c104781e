pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Wording

// The ages a topic speaks of: one touch leads to the first page of each.
GridLayout {
    id: root

    required property RowModel ages
    required property int page
    property color deep: Theme.brand

    signal chosen(page: int)

    columns: Theme.textScale > 1.5 ? 1 : root.ages.count
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: root.ages

        ActionButton {
            id: age

            required property string band
            required property int firstPage
            required property int lastPage
            readonly property bool isHere: root.page >= age.firstPage && root.page <= age.lastPage

            objectName: `age:${age.band}`
            isChoice: true
            isPicked: age.isHere
            implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
            textSize: Theme.readingText
            horizontalPadding: Theme.gap
            verticalPadding: Theme.mm(1)
            text: Ages.nameOf(age.band)
            fill: age.isHere ? root.deep : Theme.card
            tone: age.isHere ? Theme.card : root.deep
            rim: root.deep
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            onClicked: root.chosen(age.firstPage)
        }
    }
}
