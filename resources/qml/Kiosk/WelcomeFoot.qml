import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Where to begin: the one button, and on a low panel what to do now.
Item {
    id: root

    required property string action
    readonly property bool besides: Theme.wide

    signal started

    implicitHeight: (Theme.isSmall ? Theme.gap : Theme.margin) + start.implicitHeight

    WelcomeCall {
        id: call

        width: parent.width
        y: Math.max(0, (start.y - height) / 2)
        text: root.action
        font.pixelSize: Theme.readingText
        visible: root.action !== ""
    }

    ActionButton {
        id: start

        objectName: "start"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.besides ? (root.width - Theme.margin) / 2 : root.width
        height: root.action ? Math.max(implicitHeight, Math.min(Theme.mm(40), root.height - call.height - Theme.gap)) : implicitHeight
        //: The one button of the first screen; all of the screen can be touched.
        text: qsTr("Touch to start")
        implicitHeight: Math.max(Theme.isSmall ? Theme.touch : Theme.tile, implicitContentHeight + topPadding + bottomPadding)
        horizontalPadding: Theme.isSmall ? Theme.mm(1) : Theme.pad
        verticalPadding: Theme.isSmall ? 0 : Theme.gap
        textSize: root.action ? Theme.readingText : Theme.isShort ? Theme.letters(6.1 * Theme.titleScale) : Theme.isSmall ? Theme.actingText : Theme.titleText
        fill: Attract.isBright ? Theme.card : Theme.brand
        tone: Attract.isBright ? Theme.brand : Theme.overBrand
        rim: Theme.overBrand

        onClicked: root.started()
    }
}
