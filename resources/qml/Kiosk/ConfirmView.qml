import QtQuick
import Kiosk.Backend

// Asked before a touch takes other answers away.
ChoiceView {
    id: root

    readonly property bool asksNone: Questions.confirmation === "confirm_none"

    function phrase(name: string): string {
        return Questions.phrase(`${Questions.confirmation}.${name}`);
    }

    title: root.phrase("title")
    text: root.phrase("text")
    stay: root.phrase("keep")
    go: root.phrase(root.asksNone ? "clear" : "change")
    pictogram: "question"

    onStayed: Questions.keep()
    onGone: Questions.confirm()
}
