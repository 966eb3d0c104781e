import QtQuick

// Words on something that can be touched; the control itself names them for a voice.
Text {
    font.family: Theme.fontFamily
    font.pixelSize: Theme.actingText
    font.weight: Font.Bold
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    topPadding: -Theme.spare(font.pixelSize)
    bottomPadding: -Theme.spare(font.pixelSize)
    lineHeight: Theme.leading(1)
    verticalAlignment: Text.AlignVCenter
}
