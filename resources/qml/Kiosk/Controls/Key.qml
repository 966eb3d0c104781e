import QtQuick
import QtQuick.Templates as T

// A key of the pad or of the keyboard: a letter, a word or a drawing.
T.AbstractButton {
    id: root

    property string says: root.text
    property string pictogram: ""
    property bool isMain: false
    readonly property bool repeats: true

    focusPolicy: Qt.TabFocus
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.says

    background: Rectangle {
        radius: Math.min(Theme.radius, height / 4)
        color: root.isMain ? (root.down ? Theme.brandRaised : Theme.brand) : root.down || root.checked ? Theme.brandSoft : Theme.card
        border.width: Theme.line
        border.color: root.isMain ? Theme.brand : Theme.edge
    }
    contentItem: Item {
        ButtonLabel {
            anchors.fill: parent
            text: root.text
            font.pixelSize: Theme.buttonText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            visible: root.pictogram === ""
        }

        Pictogram {
            anchors.centerIn: parent
            name: root.pictogram
            stroke: root.isMain ? Theme.overBrand : Theme.ink
            fill: root.isMain ? Theme.brand : Theme.card
            mirror: root.mirrored && root.pictogram === "back"
            visible: root.pictogram !== ""
        }
    }

    FocusRing {
        parent: root
        target: root
    }
}
