import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What staff read at a glance: who, when, what was touched, and what was not asked.
Rectangle {
    id: root

    //: How long ago the signs were touched, %1 in minutes; short, so that it fits any number.
    readonly property string ago: qsTr("%1 min ago").arg(Advice.minutesAgo)

    implicitHeight: facts.implicitHeight + 2 * Theme.pad
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.line * 1.5
    border.color: Theme.ink

    Column {
        id: facts

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Fact {
            width: parent.width
            textSize: Theme.actingText
            name: Advice.onCard("card.band")
            text: Advice.band
        }

        Fact {
            width: parent.width
            textSize: Theme.actingText
            name: Advice.onCard("card.time")
            text: `${Advice.time} · ${Advice.minutesAgo === 0 ? Advice.onCard("card.just_now") : root.ago}`
        }

        LineList {
            width: parent.width
            title: Advice.onCard("card.signs")
            textSize: Theme.actingText
            lines: Advice.signs
        }

        Fact {
            width: parent.width
            textSize: Theme.actingText
            name: Advice.onCard("card.signs")
            text: Advice.onCard("card.none")
            visible: Advice.signs.count === 0
        }

        LineList {
            width: parent.width
            title: Advice.onCard("card.risks")
            textSize: Theme.actingText
            lines: Advice.risks
        }

        Fact {
            width: parent.width
            textSize: Theme.actingText
            name: Advice.onCard("card.risks")
            text: Advice.onCard("card.none")
            visible: Advice.risks.count === 0
        }

        Fact {
            width: parent.width
            textSize: Theme.actingText
            name: Advice.onCard("card.not_sure")
            text: Advice.notSure
            visible: Advice.notSure !== ""
        }

        Fact {
            width: parent.width
            textSize: Theme.actingText
            name: Advice.onCard("card.not_asked")
            text: Advice.notAsked || Advice.onCard("card.asked_all")
        }
    }
}
