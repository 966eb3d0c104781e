import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Whose kiosk this is, what it is about, and why that matters.
Column {
    id: root

    required property string text

    spacing: Theme.gap

    Words {
        width: parent.width
        text: Clinic.name
        color: Theme.inkSoft
        visible: Clinic.name !== ""
    }

    Title {
        width: parent.width
        text: root.text
        font.pixelSize: Theme.landscape ? Theme.titleText : Theme.displayText
    }

    Words {
        width: parent.width
        text: Library.intro
        color: Theme.inkSoft
    }
}
