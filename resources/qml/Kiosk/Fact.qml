import QtQuick
import Kiosk.Controls

// A name and what is true of it.
Column {
    id: root

    required property string name
    required property string text
    property string textName: ""
    property int textSize: Theme.readingText

    topPadding: Theme.gap
    spacing: Theme.mm(0.5)

    Words {
        width: parent.width
        text: root.name
        font.pixelSize: Theme.smallText
        color: Theme.inkSoft
    }

    Words {
        objectName: root.textName
        width: parent.width
        text: root.text
        font.pixelSize: root.textSize
    }
}
