import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Always below, always the same places: back, home, and help in red.
Rectangle {
    id: root

    required property ScreenStack screens
    readonly property bool hasLanguages: Languages.offered.count > 1
    // On a low panel the words of the red button may take two lines before it takes a row.
    readonly property real least: Theme.isShort ? Math.min(help.implicitWidth, Theme.mm(62)) : help.implicitWidth
    readonly property bool stacked: places.implicitWidth + root.least + 3 * Theme.pad > root.width
    readonly property int edge: Theme.isShort ? Theme.mm(1.5) : Theme.gap

    implicitHeight: Theme.gap + root.edge + help.height + (root.stacked ? places.height + Theme.gap : 0)
    color: Theme.card

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.line
        color: Theme.hairline
    }

    Row {
        id: places

        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.edge
        spacing: Theme.gap

        BarButton {
            objectName: "bar:back"
            text: qsTr("Back")
            pictogram: "back"

            onClicked: root.screens.goBack()
        }

        BarButton {
            objectName: "bar:home"
            text: qsTr("Home")
            pictogram: "home"
            enabled: root.screens.depth !== 2

            onClicked: root.screens.goHome()
        }

        BarButton {
            objectName: "bar:language"
            text: qsTr("Language")
            pictogram: "globe"
            visible: root.hasLanguages

            onClicked: root.screens.showScreen("Language")
        }

        BarButton {
            objectName: "bar:ease"
            //: Opens the choice of larger text, stronger contrast and less motion.
            text: qsTr("Easier to use")
            pictogram: "easier"

            onClicked: root.screens.showScreen("Ease")
        }
    }

    ActionButton {
        id: help

        objectName: "bar:help"
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad
        width: root.stacked ? root.width - 2 * Theme.pad : Math.min(implicitWidth, root.width - places.width - 3 * Theme.pad)
        horizontalPadding: Theme.isShort ? Theme.mm(4) : Theme.mm(7)
        verticalPadding: Theme.isShort ? Theme.mm(1) : Theme.mm(3)
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        height: Math.max(places.height, Theme.isShort ? Theme.touch : Theme.tile)
        //: On the red button that is on every screen.
        text: qsTr("Get help now")
        pictogram: "bell-solid"
        textSize: Theme.helpText
        fill: Theme.danger

        onClicked: root.screens.showScreen("Help")
    }
}
