import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The question, how far one has come, and what to do.
Column {
    id: root

    spacing: Theme.gap

    ProgressSteps {
        width: parent.width
        count: Questions.steps
        current: Questions.step - 1
        text: Questions.progress
    }

    Title {
        width: parent.width
        text: Questions.question
    }

    Words {
        width: parent.width
        text: Questions.hint
        color: Theme.inkSoft
    }

    Words {
        width: parent.width
        text: Questions.notice
        font.weight: Font.Bold
        color: Theme.amber
        visible: text !== ""
    }

    DraftNote {
        width: parent.width
        visible: !Theme.isShort
    }
}
