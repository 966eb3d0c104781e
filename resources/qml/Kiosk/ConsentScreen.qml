import QtQuick

// What somebody touched is read only where they do not mind who hears it.
KioskScreen {
    id: root

    signal agreed
    signal refused

    objectName: "screen:Consent"
    //: Before a voice reads aloud what this person touched.
    title: qsTr("Read it out loud here?")
    kind: "menu"

    ChoiceView {
        anchors.fill: parent
        title: root.title
        text: qsTr("Others may hear.")
        pictogram: "read-aloud"
        stay: qsTr("Yes, read it aloud")
        go: qsTr("No")

        onStayed: root.agreed()
        onGone: root.refused()
    }
}
