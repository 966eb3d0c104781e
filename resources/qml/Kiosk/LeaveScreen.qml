import QtQuick
import Kiosk.Backend

// Walking away never hides an emergency: what is certain so far, before the answers are cleared.
KioskScreen {
    id: root

    readonly property int advice: Questions.advice

    objectName: "screen:Leave"
    title: Questions.phrase("leave.title")

    ChoiceView {
        anchors.fill: parent
        title: root.title
        warning: root.advice >= 3 ? Questions.phrase(`leave.${root.advice}`) : ""
        isRed: root.advice === 4
        text: (root.advice > 0 && root.advice < 3 ? Questions.phrase(`leave.${root.advice}`) + " " : "") + Questions.phrase("leave.cleared")
        stay: Questions.phrase("leave.stay")
        go: Questions.phrase("leave.go")

        onStayed: root.stayed()
        onGone: root.gone()
    }
}
