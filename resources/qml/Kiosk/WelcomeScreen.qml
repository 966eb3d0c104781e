pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What stands here before anybody touches: what sepsis is, the emergency, and where to begin.
KioskScreen {
    id: root

    readonly property Topic welcome: Library.topic("welcome")
    // A short panel has room for the first words only, beside the button.
    readonly property bool isLow: Theme.isShort && Theme.landscape
    // Side by side the words may stand beside the button, if they end above the panel's edge.
    readonly property bool besides: Theme.wide && flow.implicitHeight + 2 * Theme.pad <= root.height
    readonly property real half: (root.width - 3 * Theme.margin) / 2

    objectName: "screen:Welcome"
    title: root.welcome.title
    kind: "welcome"
    ground: Theme.brand

    Touchable {
        objectName: "start:anywhere"
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true

        onClicked: root.screenWanted("Home")
    }

    ScrollPane {
        id: words

        objectName: "scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.isLow ? start.width + Theme.margin : 0
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.isLow || root.besides ? 0 : start.height + Theme.margin + Theme.gap
        railed: false
        topMargin: Math.max(Theme.pad, (words.height - flow.implicitHeight) / 2)

        Flow {
            id: flow

            width: parent.width
            // The first words stand over the button, which is at the trailing edge.
            layoutDirection: Theme.wide ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.margin

            Repeater {
                model: root.welcome.pages

                WelcomeWords {
                    required property int index

                    width: Theme.wide ? root.half : flow.width
                    isFirst: index === 0
                    isBrief: Theme.isShort
                    visible: index < (Theme.isShort ? 1 : 2)
                }
            }
        }
    }

    ActionButton {
        id: start

        objectName: "start"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: root.isLow ? root.width * 0.3 : Theme.wide ? root.half : root.width - 2 * Theme.margin
        height: root.isLow ? root.height - 2 * Theme.margin : implicitHeight
        //: The one button of the first screen; all of the screen can be touched.
        text: qsTr("Touch to start")
        fill: Theme.card
        tone: Theme.brand

        onClicked: root.screenWanted("Home")
    }
}
