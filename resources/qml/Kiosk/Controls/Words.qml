import QtQuick

// Text that a voice can read too.
Text {
    id: root

    property string says: root.text

    font.family: Theme.fontFamily
    font.pixelSize: Theme.readingText
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.says
}
