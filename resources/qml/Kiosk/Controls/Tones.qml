import QtQuick

// The colours of the calm paper: text 7:1 and more, the edges of what is touched 3:1.
QtObject {
    property color paper: "#FAF8F3"
    property color card: "#FFFFFF"
    property color ink: "#10233A"
    property color inkSoft: "#44546A"
    property color edge: "#7D8794"
    property color hairline: "#D9D4C7"
    property color brand: "#0B4F5C"
    property color brandRaised: "#0D5F6E"
    property color brandSoft: "#DDEEF0"
    property color overBrand: "#FFFFFF"
    property color overBrandSoft: "#DDEEF0"
    property color danger: "#AA0E16"
    property color dangerDeep: "#7A0C12"
    property color dangerSoft: "#FCE6E4"
    property color amber: "#784000"
    property color amberSoft: "#FFF0D6"
    property color plum: "#5B2A6E"
    property color plumSoft: "#F1E6F5"
    property color leaf: "#1A5129"
    property color leafSoft: "#E2F1E4"
}
