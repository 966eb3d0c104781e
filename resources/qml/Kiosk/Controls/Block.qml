pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models

// A block of a page as one thing to touch: on an underlined word it asks for its meaning, anywhere
// else it asks who says this. Keys come to the words one by one.
Touchable {
    id: root

    required property list<string> termIds
    required property list<string> termWords
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

    Instantiator {
        active: root.termIds.length > 0
        model: root.termIds

        delegate: TermStop {
            required property int index
            required property string modelData

            termId: modelData
            words: root.termWords[index] ?? ""
            body: root.bodies.find(text => text.underlines(modelData)) ?? root.bodies[0]

            onWanted: root.termWanted(modelData)
        }
    }
}
