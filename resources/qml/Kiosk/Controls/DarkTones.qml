import QtQuick

// The same colours as light on black, for eyes that need it: text 10:1 and more.
Tones {
    paper: "#000000"
    card: "#141414"
    ink: "#FFFFFF"
    inkSoft: "#EDEDED"
    edge: "#C4C4C4"
    hairline: "#5C5C5C"
    brand: "#FFD400"
    brandRaised: "#FFE36B"
    brandSoft: "#2B2500"
    overBrand: "#000000"
    overBrandSoft: "#141200"
    danger: "#FFB3AC"
    dangerDeep: "#FFD0CB"
    dangerSoft: "#330400"
    amber: "#FFC875"
    amberSoft: "#2B1C00"
    plum: "#EBC4FF"
    plumSoft: "#270C33"
    leaf: "#ABEBB6"
    leafSoft: "#072A0E"
}
