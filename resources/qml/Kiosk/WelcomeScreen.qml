pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What stands here before anybody touches: what sepsis is, the emergency, and where to begin.
KioskScreen {
    id: root

    readonly property Topic welcome: Library.topic("welcome")
    readonly property real half: (root.width - 3 * Theme.margin) / 2

    objectName: "screen:Welcome"
    title: root.welcome.title
    ground: Theme.brand

    Touchable {
        objectName: "start:anywhere"
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        Accessible.ignored: true

        onClicked: root.screenWanted("Home")
    }

    Flow {
        id: words

        anchors.left: parent.left
        anchors.right: Theme.isShort && Theme.landscape ? start.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.isShort && Theme.landscape ? 0 : -start.height / 2
        anchors.margins: Theme.margin
        spacing: Theme.margin

        Repeater {
            model: root.welcome.pages

            WelcomeWords {
                required property int index

                width: Theme.wide ? root.half : words.width
                isFirst: index === 0
                isBrief: Theme.isShort
                visible: index < (Theme.isShort ? 1 : 2)
            }
        }
    }

    ActionButton {
        id: start

        objectName: "start"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: Theme.isShort && Theme.landscape ? root.width * 0.3 : root.width - 2 * Theme.margin
        height: Theme.isShort && Theme.landscape ? root.height - 2 * Theme.margin : implicitHeight
        //: The one button of the first screen; all of the screen can be touched.
        text: qsTr("Touch to start")
        fill: Theme.card
        tone: Theme.brand

        onClicked: root.screenWanted("Home")
    }
}
