import QtQuick
import Kiosk.Controls
import Kiosk.Wording

// One thing that was looked at: good, worth a look, or bad; by a word, a drawing and a colour.
Rectangle {
    id: root

    required property string name
    required property string verdict
    required property string details
    readonly property bool isGood: root.verdict === "good"
    readonly property color deep: root.isGood ? Theme.leaf : root.verdict === "bad" ? Theme.danger : Theme.amber
    readonly property color soft: root.isGood ? Theme.leafSoft : root.verdict === "bad" ? Theme.dangerSoft : Theme.amberSoft

    objectName: `finding:${root.name}:${root.verdict}`
    implicitHeight: Math.max(mark.height, words.implicitHeight) + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.line
    border.color: Theme.hairline

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(14 * Theme.titleScale)
        height: width
        radius: Theme.mm(2.5)
        color: root.soft

        Pictogram {
            anchors.centerIn: parent
            name: root.isGood ? "check" : root.verdict === "bad" ? "warning" : "info"
            stroke: root.deep
            fill: root.soft
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            //: %1 is what was checked, %2 the verdict: good, look at this, or bad.
            text: qsTr("%1: %2").arg(CheckNames.name(root.name)).arg(CheckNames.verdict(root.verdict))
            font.weight: Font.Bold
            color: root.deep
        }

        Words {
            width: parent.width
            text: CheckWords.says(root.name, root.verdict, root.details)
            font.pixelSize: Theme.smallText
            visible: text !== ""
        }
    }
}
