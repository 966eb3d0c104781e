pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Kiosk.Backend
import Kiosk.Controls

// The blocks of a page, one below the other.
Column {
    id: root

    required property RowModel blocks
    required property string family
    readonly property color deep: Theme.deep(root.family)
    readonly property color soft: Theme.soft(root.family)

    signal termWanted(termId: string)
    signal sourcesWanted(block: int)

    spacing: Theme.gap

    Repeater {
        model: root.blocks

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "paragraph"

                ParagraphBlock {
                    required property int index
                    required property string plain

                    objectName: `block:${index}`
                    width: root.width
                    says: plain
                    soft: root.soft

                    onTermWanted: termId => root.termWanted(termId)
                    onSourcesWanted: root.sourcesWanted(index)
                }
            }

            DelegateChoice {
                roleValue: "card"

                CardBlock {
                    required property int index
                    required property string plain

                    objectName: `block:${index}`
                    width: root.width
                    says: plain
                    deep: root.deep
                    soft: root.soft

                    onTermWanted: termId => root.termWanted(termId)
                    onSourcesWanted: root.sourcesWanted(index)
                }
            }

            DelegateChoice {
                roleValue: "callout"

                CalloutBlock {
                    required property int index
                    required property string plain

                    objectName: `block:${index}`
                    width: root.width
                    says: plain

                    onTermWanted: termId => root.termWanted(termId)
                    onSourcesWanted: root.sourcesWanted(index)
                }
            }

            DelegateChoice {
                roleValue: "picture"

                PictureBlock {
                    required property int index

                    objectName: `block:${index}`
                    width: root.width
                    deep: root.deep
                    soft: root.soft

                    onSourcesWanted: root.sourcesWanted(index)
                }
            }
        }
    }
}
