import QtQuick
import Kiosk.Controls

// One source: who, what, when, where, and its address as a code for a phone.
Column {
    id: root

    required property string statement
    required property string organisation
    required property string title
    required property string address
    required property string date
    required property string read
    //: How a source was read.
    readonly property string howRead: root.read === "abstract" ? qsTr("We read the summary.") : root.read === "copy" ? qsTr("We read a copy of it.") : qsTr("We read it.")

    spacing: Theme.gap

    Words {
        width: parent.width
        topPadding: Theme.gap
        text: root.statement
        font.pixelSize: Theme.actingText
        font.weight: Font.Bold
        visible: root.statement !== ""
    }

    Rectangle {
        width: parent.width
        height: Math.max(words.implicitHeight, code.visible ? code.height : 0) + 2 * Theme.pad
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.hairline

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: code.visible ? code.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.pad
            spacing: Theme.mm(1)

            Words {
                objectName: "source:who"
                width: parent.width
                text: root.organisation
                font.weight: Font.Bold
            }

            Words {
                objectName: "source:title"
                width: parent.width
                text: root.title
                color: Theme.inkSoft
            }

            Words {
                objectName: "source:date"
                width: parent.width
                text: `${root.date} · ${root.howRead}`
                font.pixelSize: Theme.smallText
                color: Theme.inkSoft
            }

            Words {
                objectName: "source:address"
                width: parent.width
                text: root.address
                font.pixelSize: Theme.smallText
                color: Theme.brand
                wrapMode: Text.WrapAnywhere
                visible: root.address !== ""
            }
        }

        Image {
            id: code

            anchors.right: parent.right
            anchors.rightMargin: Theme.pad
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(26)
            height: width
            source: root.address ? `qrc:/kiosk/code/${root.address}.png` : ""
            smooth: false
            visible: root.address !== ""
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code for a phone: %1").arg(root.address)
        }
    }
}
