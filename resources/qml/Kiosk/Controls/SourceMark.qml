import QtQuick

// The small sign on a block that says: touch me, I can tell you who says this.
Pictogram {
    width: Theme.mm(4.6)
    name: "info"
    stroke: Theme.inkSoft
    fill: Theme.card
}
