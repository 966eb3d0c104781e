pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The signs check: its start, one question after the other, and the result.
KioskScreen {
    id: root

    objectName: "screen:Check"
    title: Questions.phrase("start.question")
    kind: Advice.tier >= 3 ? "standing" : "reading"

    Loader {
        anchors.fill: parent
        sourceComponent: Questions.place === "start" ? start : Questions.place === "result" ? result : Questions.confirmation ? confirmation : question
    }

    Component {
        id: start

        CheckStart {
            onUnderTwelve: root.screenWanted("UnderTwelve")
        }
    }

    Component {
        id: question

        QuestionView {
            onUnderTwelve: root.screenWanted("UnderTwelve")
        }
    }

    Component {
        id: confirmation

        ConfirmView {
        }
    }

    Component {
        id: result

        ResultView {
            onScreenWanted: name => root.screenWanted(name)
            onTopicWanted: (topicId, page) => root.topicWanted(topicId, page)
        }
    }
}
