import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Where to begin: the one button, the languages' own names, and on a low panel what to do now.
Item {
    id: root

    required property string action
    readonly property bool besides: Theme.wide
    readonly property real below: languages.height ? languages.height + Theme.pad : 0

    signal started

    implicitHeight: Theme.margin + start.implicitHeight + (root.besides ? 0 : root.below)

    WelcomeCall {
        id: call

        width: parent.width
        y: Math.max(0, (start.y - height) / 2)
        text: root.action
        visible: root.action !== ""
    }

    ActionButton {
        id: start

        objectName: "start"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.besides ? 0 : root.below
        width: root.besides ? (root.width - Theme.margin) / 2 : root.width
        height: root.action ? Math.max(implicitHeight, Theme.mm(40)) : implicitHeight
        //: The one button of the first screen; all of the screen can be touched.
        text: qsTr("Touch to start")
        textSize: Theme.isSmall ? Theme.actingText : Theme.titleText
        fill: Attract.isBright ? Theme.card : Theme.brand
        tone: Attract.isBright ? Theme.brand : Theme.overBrand
        rim: Theme.overBrand

        onClicked: root.started()
    }

    WelcomeLanguages {
        id: languages

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.besides ? (root.width - Theme.margin) / 2 : root.width

        onStarted: root.started()
    }
}
