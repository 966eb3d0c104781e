pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Kiosk.Backend
import Kiosk.Controls

// A page of the welcome, white on the brand's ground.
Column {
    id: root

    required property string title
    required property string lead
    required property string action
    required property RowModel blocks
    required property bool isFirst
    required property bool isBrief

    spacing: Theme.pad

    Title {
        width: parent.width
        text: root.title
        font.pixelSize: root.isFirst && !root.isBrief ? Theme.displayText : Theme.titleText
        color: Theme.overBrand

        // One heading a screen: the first words are it.
        Accessible.role: root.isFirst ? Accessible.Heading : Accessible.StaticText
    }

    Words {
        width: parent.width
        text: root.lead
        font.pixelSize: Theme.actingText
        color: Theme.overBrandSoft
        visible: root.lead !== ""
    }

    Repeater {
        model: root.isFirst ? null : root.blocks

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "card"

                WelcomeSign {
                    width: root.width
                }
            }
        }
    }

    Words {
        width: parent.width
        text: root.action
        font.pixelSize: Theme.actingText
        font.weight: Font.Bold
        color: Theme.overBrand
        visible: !root.isFirst || root.isBrief
    }
}
