import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A number with steps down and up.
FocusScope {
    id: root

    focus: true
    implicitHeight: row.implicitHeight

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.pad

        ActionButton {
            objectName: "number:less"
            text: "−"
            //: Read aloud: a button that makes a number smaller.
            says: qsTr("Less")
            repeats: true
            fill: Theme.card
            tone: Theme.ink
            rim: Theme.edge

            onClicked: Setup.move(-1)
        }

        Words {
            objectName: "number:value"
            width: Theme.mm(40)
            anchors.verticalCenter: parent.verticalCenter
            text: Setup.text
            font.pixelSize: Theme.titleText
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            objectName: "number:more"
            text: "+"
            //: Read aloud: a button that makes a number larger.
            says: qsTr("More")
            repeats: true
            fill: Theme.card
            tone: Theme.ink
            rim: Theme.edge

            onClicked: Setup.move(1)
        }
    }
}
