import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What the warning says: the advice reached so far, and how long there is to answer.
Column {
    id: root

    required property bool isSmall
    readonly property string title: qsTr("Are you still here?")
    readonly property bool isUrgent: Questions.advice >= 3
    // The smallest panels have room for the least size only.
    readonly property int titleSize: Theme.isSmall ? Theme.letters(9) : root.isSmall ? Theme.titleText : Theme.displayText
    readonly property int textSize: Theme.letters(6.1 * (Theme.isSmall ? 1 : Theme.textScale))

    spacing: root.isSmall ? Theme.gap : Theme.pad

    Title {
        width: parent.width
        text: root.title
        font.pixelSize: root.titleSize
    }

    EmergencyNote {
        width: parent.width
        text: root.isUrgent ? Questions.phrase(`leave.${Questions.advice}`) : ""
        textSize: root.textSize
        isRed: Questions.advice === 4
        visible: root.isUrgent
    }

    Words {
        width: parent.width
        text: qsTr("Touch anywhere to go on. If not, all will be cleared for the next person.")
        font.pixelSize: root.textSize
        visible: !root.isSmall || !root.isUrgent
    }

    Words {
        width: parent.width
        //: Counts down from 30 to 1.
        text: qsTr("Seconds left: %1").arg(Visit.secondsLeft)
        font.pixelSize: root.textSize
        font.weight: Font.Bold
    }

    Rectangle {
        width: parent.width
        height: Theme.mm(4)
        radius: height / 2
        color: Theme.hairline

        Rectangle {
            width: parent.width * Visit.secondsLeft / Visit.warningSeconds
            height: parent.height
            radius: height / 2
            color: Theme.brand
        }
    }
}
