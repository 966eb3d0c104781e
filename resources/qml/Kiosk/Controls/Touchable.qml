pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// All that can be touched: never below its millimetres, worked by Enter too, and named for a voice.
// Its padding is set as horizontal and vertical ones, never at once: that would make the words
// wrap anew while their height is being read, a binding loop.
T.AbstractButton {
    id: root

    property string says: root.text
    // Touched many times in a row: to scroll, to type. Anywhere else a double tap is one tap.
    property bool repeats: false
    // One of several answers or choices, and whether it is taken.
    property bool isChoice: false
    property bool isPicked: false

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.TabFocus
    Accessible.name: root.says

    // Late: Qt's button puts its own state in the place of what is bound from the beginning.
    Component.onCompleted: {
        root.Accessible.checkable = Qt.binding(() => root.isChoice);
        root.Accessible.checked = Qt.binding(() => root.isPicked);
    }
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    // Few are ever worked by keys, and a ring takes longer to build than many a button.
    Loader {
        parent: root
        anchors.fill: parent
        z: 1
        active: root.activeFocus

        sourceComponent: Item {
            FocusRing {
                target: root
            }
        }
    }
}
