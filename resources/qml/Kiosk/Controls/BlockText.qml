import QtQuick

// A block's text in our own markup; its underlined words are in the glossary.
Text {
    id: root

    // From line to line, as a share of the font's own height.
    property real lineShare: 1
    readonly property bool isTall: Theme.isTall(root.text)
    // What the font keeps free above and below and no letter needs.
    readonly property int spare: root.isTall ? Math.round(Theme.tallSpareEm * root.font.pixelSize) : 0

    // The glossary's id of the underlined word nearest to a point, or nothing within 6 mm of it.
    function termNear(point: point): string {
        const reach = Theme.mm(6);
        for (let radius = 0; radius <= reach; radius += Math.max(1, reach / 4)) {
            for (let turn = 0; turn < 8; ++turn) {
                const angle = turn * Math.PI / 4;
                const found = root.linkAt(point.x + radius * Math.cos(angle), point.y + radius * Math.sin(angle));
                if (found !== "") {
                    return found;
                }
            }
        }
        return "";
    }

    // Whether it holds an underlined word.
    function underlines(termId: string): bool {
        return root.text.includes(`href="${termId}"`);
    }

    font.family: Theme.fontFamily
    font.pixelSize: Theme.readingText
    color: Theme.ink
    linkColor: Theme.brand
    wrapMode: Text.Wrap
    textFormat: Text.StyledText
    horizontalAlignment: Text.AlignLeft
    topPadding: -root.spare
    bottomPadding: -root.spare
    lineHeight: root.isTall ? Theme.tallLineHeight : root.lineShare
}
