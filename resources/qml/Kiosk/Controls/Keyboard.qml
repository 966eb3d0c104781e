pragma ComponentBehavior: Bound

import QtQuick

// The kiosk's own keyboard: letters, digits and marks, and those with accents.
Column {
    id: root

    property string kind: "text"
    property int sheet: 0
    // Where capitals come by themselves: at the start of "words", of the "first" one, or nowhere.
    property string capitals: "first"
    property bool isShifted: root.capitals !== ""
    readonly property bool hasSheets: root.kind === "text"
    readonly property real least: Theme.mm(15)
    readonly property real seam: Theme.mm(1.5)
    readonly property bool isWide: root.width >= 10 * root.least + 9 * root.seam
    readonly property int columns: root.isWide ? 10 : Math.max(5, Math.floor((root.width + root.seam) / (root.least + root.seam)))
    readonly property real unit: Math.min(Theme.mm(20), (root.width - (root.columns - 1) * root.seam) / root.columns)
    readonly property real tall: Theme.isShort ? root.least : Math.max(root.least, root.unit)
    readonly property list<string> letters: root.isWide ? ["qwertyuiop", "asdfghjkl", "zxcvbnm"] : ["abcdefghijklmnopqrstuvwxyz"]
    readonly property list<string> marks: root.isWide ? ["1234567890", "-/:;()&@\"'", ".,?!+#%_*="] : ["1234567890-/:;()&@\"'.,?!+#%_*="]
    readonly property list<string> accents: root.isWide ? ["àáâäãåæçèé", "êëìíîïñòóô", "öõøœùúûüýß"] : ["àáâäãåæçèéêëìíîïñòóôöõøœùúûüýß"]
    readonly property list<string> lines: {
        if (root.kind === "phone") {
            return root.isWide ? ["1234567890", "+-() "] : ["1234567890+-() "];
        }
        if (!root.hasSheets) {
            return ["1234567890"];
        }
        return root.sheet === 0 ? root.letters : root.sheet === 1 ? root.marks : root.accents;
    }

    signal erased
    signal typed(letter: string)

    function give(letter: string) {
        root.typed(letter);
        root.isShifted = root.capitals === "words" && letter === " ";
    }

    spacing: root.seam
    // Keys stand everywhere as on a keyboard.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.lines

        Grid {
            required property string modelData

            anchors.horizontalCenter: parent.horizontalCenter
            columns: root.columns
            spacing: root.seam

            Repeater {
                model: parent.modelData.split("")

                Key {
                    required property string modelData
                    readonly property string letter: root.hasSheets && root.isShifted ? modelData.toUpperCase().charAt(0) : modelData

                    objectName: `key:${modelData === " " ? "blank" : modelData}`
                    width: root.unit
                    height: root.tall
                    text: modelData === " " ? "␣" : letter
                    //: Read aloud: the key for a blank between two words.
                    says: modelData === " " ? qsTr("Space") : letter

                    onClicked: root.give(letter)
                }
            }
        }
    }

    KeyboardFoot {
        width: Math.min(root.width, root.columns * (root.unit + root.seam) - root.seam)
        anchors.horizontalCenter: parent.horizontalCenter
        height: root.tall
        hasSheets: root.hasSheets
        sheet: root.sheet
        isShifted: root.isShifted
        seam: root.seam

        onShifted: root.isShifted = !root.isShifted
        onTurned: root.sheet = (root.sheet + 1) % 3
        onSpaced: root.give(" ")
        onErased: root.erased()
    }
}
