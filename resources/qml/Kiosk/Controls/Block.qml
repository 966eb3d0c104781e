import QtQuick

// A block of a page as one thing to touch: on an underlined word it asks for its meaning, anywhere
// else it asks who says this.
Touchable {
    id: root

    property color deep: Theme.brand
    property color soft: Theme.brandSoft
    property list<BlockText> bodies
    property point pressedAt

    signal termWanted(termId: string)
    signal sourcesWanted

    function answer(place: point) {
        const terms = root.bodies.map(text => text.termNear(root.mapToItem(text, place)));
        const term = terms.find(found => found !== "") ?? "";
        if (term !== "") {
            root.termWanted(term);
        } else {
            root.sourcesWanted();
        }
    }

    horizontalPadding: Theme.pad
    verticalPadding: Theme.pad

    //: What a voice says a page's paragraph or card does when it is pressed.
    Accessible.description: qsTr("Who says this?")

    onPressed: root.pressedAt = Qt.point(root.pressX, root.pressY)
    onClicked: {
        // A finger that slid further than a shaking one does was no touch: it meant to turn the page.
        if (Math.hypot(root.pressX - root.pressedAt.x, root.pressY - root.pressedAt.y) <= Theme.mm(8)) {
            root.answer(root.pressedAt);
        }
    }
}
