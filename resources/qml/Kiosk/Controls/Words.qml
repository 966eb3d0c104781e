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
    topPadding: -Theme.spare(font.pixelSize)
    bottomPadding: -Theme.spare(font.pixelSize)
    lineHeight: Theme.leading(1)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.says
}
