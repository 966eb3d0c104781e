pragma Singleton

import QtQuick
import Kiosk.Backend

QtObject {
    id: root

    readonly property string fontFamily: "Noto Sans"
    // Kept here: whatever is built asks for it, and each question to Python costs more than the sum.
    readonly property real unit: Panel.pxPerMm * Panel.growth
    readonly property Tones tones: Visit.highContrast ? root.dark : root.light
    readonly property Tones light: Tones {
    }
    readonly property Tones dark: DarkTones {
    }
    readonly property color paper: root.tones.paper
    readonly property color card: root.tones.card
    readonly property color ink: root.tones.ink
    readonly property color inkSoft: root.tones.inkSoft
    readonly property color edge: root.tones.edge
    readonly property color hairline: root.tones.hairline
    readonly property color brand: root.tones.brand
    readonly property color brandRaised: root.tones.brandRaised
    readonly property color brandSoft: root.tones.brandSoft
    readonly property color overBrand: root.tones.overBrand
    readonly property color overBrandSoft: root.tones.overBrandSoft
    readonly property color danger: root.tones.danger
    readonly property color dangerDeep: root.tones.dangerDeep
    readonly property color dangerSoft: root.tones.dangerSoft
    readonly property color amber: root.tones.amber
    readonly property color amberSoft: root.tones.amberSoft
    readonly property color plum: root.tones.plum
    readonly property color plumSoft: root.tones.plumSoft
    readonly property color leaf: root.tones.leaf
    readonly property color leafSoft: root.tones.leafSoft
    readonly property real textScale: Visit.textPercent / 100
    readonly property real titleScale: Math.min(1.3, root.textScale)
    readonly property int smallText: root.letters(4.85 * root.textScale)
    // The bar keeps its places: its words grow as little as titles do, on a large panel less than
    // what is read, and on a small one not at all.
    readonly property real barScale: root.isSmall || Panel.width < root.mm(200) ? 1 : root.titleScale * (1 + (Panel.growth - 1) / 3) / Panel.growth
    readonly property int barText: root.letters(4.85 * root.barScale)
    readonly property int helpText: root.letters(6.1 * root.barScale)
    readonly property int buttonText: root.letters(6.1 * (root.isSmall ? 1 : root.titleScale))
    readonly property int readingText: root.letters(5.2 * root.textScale)
    readonly property int actingText: root.letters(6.1 * root.textScale)
    readonly property int titleText: root.letters(9 * root.titleScale)
    readonly property int displayText: root.letters(11.5 * root.titleScale)
    // For the first screen, which is read from afar.
    readonly property int posterText: root.letters((root.wide && !root.isVast ? 11.5 : 14) * root.titleScale)
    readonly property int announcingText: root.letters((root.isVast ? 9 : 6.8) * root.textScale)
    readonly property real titleLineHeight: 0.84
    // Noto Sans Arabic keeps 2.1 em free for a line, for marks over marks that hardly ever meet.
    readonly property real tallLineHeight: 0.74
    readonly property real tallSpareEm: 0.22

    // What is touched less often grows less: it must not crowd out what is read.
    readonly property int touch: Math.ceil(20 * Panel.pxPerMm * (1 + (Panel.growth - 1) / 3))
    readonly property int tile: root.mm(25)
    readonly property int gap: root.mm(3)
    // Between what ends or clears something and anything else; it need not grow.
    readonly property int apart: Math.ceil(10 * Panel.pxPerMm)
    readonly property int pad: root.mm(5)
    readonly property int margin: root.mm(root.isShort ? 6 : 9)
    readonly property int radius: root.mm(3.5)
    readonly property int line: Math.max(2, root.mm(0.35))
    readonly property int icon: root.mm(8 * root.titleScale)
    // What is left free of the glass while all stands within reach.
    readonly property int above: Panel.above
    readonly property int beside: Panel.beside
    readonly property bool landscape: Panel.width > Panel.height
    // So few millimetres high that nothing may stand still but the bar.
    readonly property bool isShort: Panel.height < root.mm(200)
    // So low that two buttons in its corner and two below them only just fit.
    readonly property bool isLow: Panel.height < root.mm(150)
    // So small that a ribbon may stand on the first screens only.
    readonly property bool isSmall: root.isShort || (!root.landscape && Panel.height < root.mm(230))
    // On a wide panel the button that ends a visit stands over the scroll buttons, in the page's
    // corner; on a tall one in a row of its own above the page.
    readonly property bool cornered: root.landscape
    readonly property int cornerWidth: root.mm(38 * root.titleScale)
    readonly property int cornerHeight: root.isLow && ReadAloud.isOffered ? root.touch : root.mm(28 * root.titleScale)
    readonly property bool cornerDraws: root.cornerHeight >= root.mm(26)
    // While a page is read, the player stands for the button that begins it.
    readonly property bool offersReading: ReadAloud.isOffered && !ReadAloud.isOpen
    // How far down the corner is taken.
    readonly property int cornerFoot: root.cornerHeight + root.apart + (root.offersReading ? root.cornerHeight + root.gap : 0)
    // Two panes need 300 mm at the least sizes for text of 100 %, and more for larger text.
    readonly property bool wide: root.landscape && !root.isShort && Panel.width >= root.mm(300) * root.textScale
    readonly property bool isVast: root.wide && Panel.height >= root.mm(280)
    // A fixed head pays when the page under it keeps most of the height.
    readonly property bool tall: !root.wide && !root.isShort && Panel.height >= root.mm(230) * root.textScale
    // Somebody works the kiosk by keys.
    readonly property bool byKeys: Visit.isSpoken
    readonly property int moveTime: Visit.lessMotion ? 0 : 180

    // Millimetres at the least size, grown with the panel, in pixels.
    function mm(millimetres: real): int {
        return Math.round(millimetres * root.unit);
    }

    // The font size, in pixels, whose capitals are so many millimetres high: Noto Sans has 0.714 em.
    function letters(millimetres: real): int {
        return Math.ceil(root.mm(100 * millimetres) / 71.4);
    }

    // Whether a text has letters of a font with such tall lines.
    function isTall(text: string): bool {
        return /[\u0600-\u06ff]/.test(text);
    }

    function deep(family: string): color {
        switch (family) {
        case "signs":
            return root.amber;
        case "people":
            return root.plum;
        case "prevent":
            return root.leaf;
        default:
            return root.brand;
        }
    }

    function soft(family: string): color {
        switch (family) {
        case "signs":
            return root.amberSoft;
        case "people":
            return root.plumSoft;
        case "prevent":
            return root.leafSoft;
        default:
            return root.brandSoft;
        }
    }
}
