import QtQuick

// Text that a voice can read too.
Text {
    id: root

    property string says: root.text
    // From line to line, as a share of the font's own height.
    property real lineShare: 1
    readonly property bool isTall: Theme.isTall(root.text)
    // What the font keeps free above and below and no letter needs.
    readonly property int spare: root.isTall ? Math.round(Theme.tallSpareEm * root.font.pixelSize) : 0

    font.family: Theme.fontFamily
    font.pixelSize: Theme.readingText
    color: Theme.ink
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    topPadding: -root.spare
    bottomPadding: -root.spare
    lineHeight: root.isTall ? Theme.tallLineHeight : root.lineShare
    Accessible.role: Accessible.StaticText
    Accessible.name: root.says
}
