import QtQuick

// The one thing to do, on the ground of its urgency and with its sign.
Block {
    id: root

    required property string tone
    required property string markup
    readonly property bool isEmergency: root.tone === "now" || root.tone === "now-if"
    readonly property color rim: root.isEmergency ? Theme.danger : root.tone === "today" ? Theme.amber : Theme.brand
    readonly property color ground: root.isEmergency ? Theme.dangerSoft : root.tone === "today" ? Theme.amberSoft : Theme.brandSoft

    bodies: [words]

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.card : root.ground
        border.width: Theme.line * 1.5
        border.color: root.rim
    }
    contentItem: Item {
        implicitHeight: Math.max(sign.height, words.implicitHeight)

        Pictogram {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(11 * Theme.titleScale)
            name: root.isEmergency ? "bell-solid" : root.tone === "today" ? "clock" : "check"
            stroke: root.rim
            fill: root.isEmergency ? root.rim : root.ground
        }

        BlockText {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.mm(4)
            anchors.right: mark.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.markup
            font.pixelSize: Theme.actingText
            font.weight: Font.Bold
            color: root.isEmergency ? Theme.dangerDeep : root.tone === "today" ? Theme.amber : Theme.brand
            linkColor: color
            lineShare: 0.95
        }

        SourceMark {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            stroke: root.rim
        }
    }
}
