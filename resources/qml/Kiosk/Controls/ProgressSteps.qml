pragma ComponentBehavior: Bound

import QtQuick

// Where one is among a few pages, as dashes and as words.
Flow {
    id: root

    required property int count
    required property int current
    property color deep: Theme.brand
    property color rest: Theme.hairline
    property string text: qsTr("Page %1 of %2").arg(root.current + 1).arg(root.count)

    spacing: Theme.mm(2)

    Row {
        height: words.implicitHeight
        spacing: Theme.mm(2)
        visible: root.count <= 10

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                y: (words.height - height) / 2
                width: Theme.mm(7)
                height: Theme.mm(1.6)
                radius: height / 2
                color: root.deep
                opacity: index <= root.current ? 1 : 0.3
            }
        }
    }

    Words {
        id: words

        width: Math.min(implicitWidth, root.width)
        text: root.text
        font.pixelSize: Theme.smallText
        color: root.deep
    }
}
