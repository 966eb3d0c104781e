import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The red head of the help screen: the bell, what to do, and where the desk is.
Rectangle {
    id: root

    required property string text
    // Kept free at its end for what stands there.
    property real besides: 0

    implicitHeight: words.implicitHeight + 2 * (Theme.isShort ? Theme.pad : Theme.margin)
    color: Theme.danger

    Pictogram {
        id: bell

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(16)
        name: "bell-solid"
        stroke: Theme.overBrand
        fill: Theme.overBrand
    }

    Column {
        id: words

        anchors.left: bell.right
        anchors.leftMargin: Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + root.besides
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Title {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.isShort ? Theme.titleText : Theme.displayText
            color: Theme.overBrand
        }

        Words {
            width: parent.width
            text: Clinic.deskPlace
            font.pixelSize: Theme.actingText
            color: Theme.overBrand
            visible: Clinic.deskPlace !== ""
        }
    }
}
