import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Why this answer: the rule that decided, what made it true, and who says so.
KioskScreen {
    id: root

    objectName: "screen:Why"
    title: Questions.phrase("why.title")

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.title
            says: Advice.title
            pictogram: "question"
        }

        SectionTitle {
            width: parent.width
            text: Questions.phrase("why.rule")
        }

        Words {
            width: parent.width
            text: Advice.rule
            font.pixelSize: Theme.actingText
        }

        Words {
            objectName: "source:who"
            width: parent.width
            text: Advice.ruleSources
            font.pixelSize: Theme.smallText
            color: Theme.inkSoft
        }

        LineList {
            width: parent.width
            title: Questions.phrase("why.because")
            lines: Advice.because
            namesSources: true
        }

        Words {
            width: parent.width
            topPadding: Theme.gap
            text: Questions.phrase("why.nothing")
            visible: Advice.because.count === 0
        }

        Words {
            width: parent.width
            topPadding: Theme.gap
            text: Questions.phrase("why.highest")
            color: Theme.inkSoft
        }

        DraftNote {
            width: parent.width
        }
    }
}
