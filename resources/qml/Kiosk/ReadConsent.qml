import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What somebody touched is read only where they do not mind who hears it.
Item {
    id: root

    // On a wide panel the question stands beside its answers.
    readonly property bool isWide: Theme.landscape
    readonly property int cell: (root.width - Theme.gap) / (root.isWide ? 4 : 2)

    implicitHeight: root.isWide ? Math.max(question.implicitHeight, yes.height) : question.implicitHeight + Theme.gap + yes.height

    Words {
        id: question

        anchors.left: parent.left
        width: root.isWide ? root.width - 2 * (root.cell + Theme.gap) : root.width
        height: root.isWide ? root.height : implicitHeight
        verticalAlignment: Text.AlignVCenter
        //: Before a voice reads aloud what this person touched.
        text: qsTr("Read it out loud here? Others may hear.")
        font.pixelSize: Theme.letters(6.1)
        font.weight: Font.Bold
    }

    ActionButton {
        id: yes

        objectName: "player:yes"
        anchors.right: no.left
        anchors.rightMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: root.cell
        height: no.height
        horizontalPadding: Theme.gap
        verticalPadding: Theme.mm(1)
        text: qsTr("Yes")
        textSize: Theme.helpText

        onClicked: ReadAloud.agree()
    }

    ActionButton {
        id: no

        objectName: "player:no"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.cell
        height: Math.max(Theme.isShort ? Theme.touch : Theme.tile, yes.implicitContentHeight + 2 * verticalPadding)
        horizontalPadding: Theme.gap
        verticalPadding: Theme.mm(1)
        text: qsTr("No")
        textSize: Theme.helpText
        fill: Theme.card
        tone: Theme.ink
        rim: Theme.edge

        onClicked: ReadAloud.close()
    }
}
