pragma Singleton

import QtQuick
import Kiosk.Backend

QtObject {
    id: root

    readonly property string fontFamily: Visit.fontFamily
    readonly property color paper: "#FAF8F3"
    readonly property color card: "#FFFFFF"
    readonly property color ink: "#10233A"
    readonly property color inkSoft: "#44546A"
    readonly property color edge: "#7D8794"
    readonly property color hairline: "#D9D4C7"
    readonly property color brand: "#0B4F5C"
    readonly property color brandRaised: "#0D5F6E"
    readonly property color brandSoft: "#DDEEF0"
    readonly property color overBrand: "#FFFFFF"
    readonly property color overBrandSoft: "#DDEEF0"
    readonly property color danger: "#AA0E16"
    readonly property color dangerDeep: "#7A0C12"
    readonly property color dangerSoft: "#FCE6E4"
    readonly property color amber: "#784000"
    readonly property color amberSoft: "#FFF0D6"
    readonly property color plum: "#5B2A6E"
    readonly property color plumSoft: "#F1E6F5"
    readonly property color leaf: "#1A5129"
    readonly property color leafSoft: "#E2F1E4"
    readonly property real textScale: Visit.textPercent / 100
    readonly property real titleScale: Math.min(1.3, root.textScale)
    readonly property int smallText: root.letters(4.85 * root.textScale)
    // The bar keeps its places: its words grow as little as titles do.
    readonly property int barText: root.letters(4.85 * root.titleScale)
    readonly property int helpText: root.letters(6.1 * root.titleScale)
    readonly property int readingText: root.letters(5.2 * root.textScale)
    readonly property int actingText: root.letters(6.1 * root.textScale)
    readonly property int titleText: root.letters(9 * root.titleScale)
    readonly property int displayText: root.letters(11.5 * root.titleScale)
    readonly property real titleLineHeight: 0.84

    // What is touched less often grows less: it must not crowd out what is read.
    readonly property int touch: Math.ceil(20 * Panel.pxPerMm * (1 + (Panel.growth - 1) / 3))
    readonly property int tile: root.mm(25)
    readonly property int gap: root.mm(3)
    readonly property int pad: root.mm(5)
    readonly property int margin: root.mm(root.isShort ? 6 : 9)
    readonly property int radius: root.mm(3.5)
    readonly property int line: Math.max(2, root.mm(0.35))
    readonly property int icon: root.mm(8 * root.titleScale)
    readonly property bool landscape: Panel.width > Panel.height
    // So few millimetres high that nothing may stand still but the bar.
    readonly property bool isShort: Panel.height < root.mm(170)
    // Two panes need 300 mm at the least sizes for text of 100 %, and more for larger text.
    readonly property bool wide: root.landscape && !root.isShort && Panel.width >= root.mm(300) * root.textScale
    // A fixed head pays when the page under it keeps most of the height.
    readonly property bool tall: !root.wide && !root.isShort && Panel.height >= root.mm(230) * root.textScale
    readonly property int moveTime: Visit.lessMotion ? 0 : 180

    // Millimetres at the least size, grown with the panel, in pixels.
    function mm(millimetres: real): int {
        return Math.round(millimetres * Panel.pxPerMm * Panel.growth);
    }

    // The font size, in pixels, whose capitals are so many millimetres high: Noto Sans has 0.714 em.
    function letters(millimetres: real): int {
        return Math.ceil(root.mm(100 * millimetres) / 71.4);
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
