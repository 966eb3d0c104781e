pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What to say at the desk: one sentence, then the signs that were touched.
Rectangle {
    id: root

    implicitHeight: words.implicitHeight + 2 * Theme.pad
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.line * 1.5
    border.color: Advice.tier === 4 ? Theme.danger : Theme.edge

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Words {
            width: parent.width
            text: Questions.phrase("result.say")
            font.weight: Font.Bold
            color: Advice.tier === 4 ? Theme.danger : Theme.brand
        }

        Words {
            width: parent.width
            //: What to say at the desk, in the quotation marks of the language.
            text: qsTr("“%1”").arg(Advice.say)
            font.pixelSize: Theme.titleText
            font.weight: Font.Bold
            lineShare: 0.9
        }

        Words {
            width: parent.width
            text: qsTr("“%1”").arg(Advice.sayForStaff)
            visible: Advice.sayForStaff !== ""
        }

        LineList {
            width: parent.width
            lines: Advice.touched
        }
    }
}
