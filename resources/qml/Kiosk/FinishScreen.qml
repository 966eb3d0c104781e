import QtQuick
import Kiosk.Backend

// The advice reached so far, said once more before a visit is finished.
KioskScreen {
    id: root

    objectName: "screen:Finish"
    title: Questions.phrase("leave.title")

    ChoiceView {
        anchors.fill: parent
        title: root.title
        warning: Questions.advice < 3 ? "" : Questions.phrase(`leave.${Questions.advice}`)
        isRed: Questions.advice === 4
        text: Questions.phrase("leave.cleared")
        stay: Questions.phrase("leave.stay")
        go: Questions.phrase("result.finish")

        onStayed: root.stayed()
        onGone: root.gone()
    }
}
