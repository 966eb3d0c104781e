import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The way into the signs check, or, where nothing is asked, into the list of signs.
Rectangle {
    id: root

    readonly property int inset: Theme.mm(Theme.isShort ? 4 : Theme.landscape ? 5 : 7)

    // On a low panel the button stands beside the words.
    readonly property bool isLow: Theme.isShort && root.width > go.implicitWidth * 2.2

    signal screenWanted(name: string)

    implicitHeight: (root.isLow ? Math.max(words.implicitHeight, go.height) : words.implicitHeight + Theme.gap + go.height) + 2 * root.inset
    radius: Theme.radius * 1.4
    color: Theme.brand

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.right: parent.right
        anchors.rightMargin: root.isLow ? go.width + 2 * root.inset : root.inset
        anchors.top: parent.top
        anchors.topMargin: root.inset
        spacing: Theme.gap

        Words {
            width: parent.width
            //: The question a patient or a parent asks themselves.
            text: qsTr("Could this be sepsis?")
            font.pixelSize: Theme.letters((Theme.landscape ? 6.8 : 8) * Theme.titleScale)
            font.weight: Font.Bold
            color: Theme.overBrand
            lineShare: 0.9
        }

        Words {
            width: parent.width
            text: Questions.isOffered ? qsTr("Up to 5 short questions. We keep nothing about you.") : qsTr("The signs for each age, on one list.")
            color: Theme.overBrandSoft
        }
    }

    ActionButton {
        id: go

        objectName: "check"
        // At the trailing edge on a low panel, else under the words.
        anchors.right: parent.right
        anchors.rightMargin: root.isLow ? root.inset : Math.max(root.inset, root.width - width - root.inset)
        y: root.isLow ? (root.height - height) / 2 : root.height - height - root.inset
        width: Math.min(root.width - 2 * root.inset, implicitWidth)
        text: Questions.isOffered ? qsTr("Check the signs") : qsTr("See the signs")
        trailing: "next-page"
        fill: Theme.card
        tone: Theme.brand

        onClicked: root.screenWanted(Questions.isOffered ? "Check" : "SignsList")
    }
}
