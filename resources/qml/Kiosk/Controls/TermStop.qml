pragma ComponentBehavior: Bound

import QtQuick

// An underlined word for keys and voices, which need it as a thing of its own: a finger touches the
// text itself. It stands in that text; where, only keys must know.
Item {
    id: root

    required property string termId
    required property string words
    required property BlockText body
    readonly property list<rect> places: found.lines
    readonly property rect place: root.places[0] ?? Qt.rect(0, 0, root.body.width, root.body.height)

    signal wanted

    function click() {
        root.wanted();
    }

    objectName: `word:${root.termId}`
    parent: root.body
    x: root.place.x
    y: root.place.y
    width: root.place.width
    height: root.place.height
    Accessible.role: Accessible.Link
    //: What an underlined word leads to, for a voice; %1 is the word as it stands in the text.
    Accessible.name: qsTr("What does “%1” mean?").arg(root.words)
    Accessible.focusable: true

    Accessible.onPressAction: root.click()

    TermPlaces {
        id: found

        body: root.body
        termId: root.termId
        text: root.words
    }

    Repeater {
        model: root.activeFocus ? root.places : []

        Rectangle {
            required property rect modelData
            readonly property int air: Theme.mm(1.2)

            x: modelData.x - root.x - air
            y: modelData.y - root.y
            width: modelData.width + 2 * air
            height: modelData.height
            radius: Theme.mm(1.5)
            color: "transparent"
            border.width: Theme.mm(0.9)
            border.color: Theme.ink
        }
    }
}
