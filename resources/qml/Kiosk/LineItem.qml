import QtQuick
import Kiosk.Controls

// A line of a list with its drawing; on request with who says it.
Item {
    id: root

    required property string words
    required property string pictogram
    required property string organisations
    property bool namesSources: false
    property int textSize: Theme.readingText

    implicitHeight: Math.max(drawing.height, lines.implicitHeight)

    Pictogram {
        id: drawing

        anchors.left: parent.left
        anchors.top: parent.top
        width: Theme.mm(9)
        name: root.pictogram
        stroke: Theme.amber
        fill: Theme.amberSoft
        visible: root.pictogram !== ""
    }

    Rectangle {
        anchors.horizontalCenter: drawing.horizontalCenter
        y: (drawing.height - height) / 2
        width: Theme.mm(2)
        height: width
        radius: width / 2
        color: Theme.inkSoft
        visible: root.pictogram === ""
    }

    Column {
        id: lines

        anchors.left: drawing.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        topPadding: Theme.mm(0.8)

        Words {
            width: parent.width
            text: root.words
            font.pixelSize: root.textSize
        }

        Words {
            objectName: "source:who"
            width: parent.width
            text: root.organisations
            font.pixelSize: Theme.smallText
            color: Theme.inkSoft
            visible: root.namesSources && text !== ""
        }
    }
}
