import QtQuick

// A slim line that says what this kiosk is not yet.
Rectangle {
    id: root

    required property string text
    // Moved so far, where it stands for hours.
    property real shift: 0

    implicitHeight: words.implicitHeight + Theme.gap
    color: Theme.ink
    visible: root.text !== ""

    Words {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap + root.shift
        anchors.rightMargin: Theme.gap - root.shift
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pixelSize: Theme.letters(4.85)
        color: Theme.card
        lineShare: 0.9
        horizontalAlignment: Text.AlignHCenter
    }
}
