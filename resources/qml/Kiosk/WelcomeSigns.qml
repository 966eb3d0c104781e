pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Kiosk.Backend
import Kiosk.Controls

// The signs of a page, all of them or one half.
Column {
    id: root

    required property RowModel blocks
    // Which half: -1 for the first, 1 for the last, 0 for both.
    required property int shows
    readonly property real fullHeight: {
        let sum = 0;
        for (const child of root.children) {
            sum += child instanceof WelcomeSign ? child.height + root.spacing : 0;
        }
        return Math.max(0, sum - root.spacing);
    }
    // The signs stand last on a page, after its words and its call.
    readonly property real middle: (root.blocks.count + 2) / 2

    spacing: Theme.gap

    Repeater {
        model: root.blocks

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "card"

                WelcomeSign {
                    required property int index
                    required property string plain

                    width: root.width
                    text: plain
                    visible: root.shows === 0 || (root.shows < 0) === (index < root.middle)
                }
            }
        }
    }
}
