import QtQuick
import Kiosk.Controls

// The head of a plain screen: what it is, in a few words.
Item {
    id: root

    required property string text
    property string pictogram: ""
    property string says: ""

    implicitHeight: Math.max(words.implicitHeight, drawing.visible ? drawing.height : 0)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: drawing.visible ? drawing.left : parent.right
        anchors.rightMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Title {
            width: parent.width
            text: root.text
        }

        Words {
            width: parent.width
            text: root.says
            color: Theme.inkSoft
            visible: root.says !== ""
        }
    }

    Pictogram {
        id: drawing

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(20)
        name: root.pictogram
        visible: root.pictogram !== ""
    }
}
