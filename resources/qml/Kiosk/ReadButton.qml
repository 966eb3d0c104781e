import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Reads the screen aloud, where there is a voice for its language.
CornerButton {
    objectName: "read:start"
    //: A voice reads what is on the screen.
    text: qsTr("Read aloud")
    pictogram: "read-aloud"

    //: Said after an answer that was touched, as in: Trouble breathing, chosen.
    onClicked: ReadAloud.start(qsTr("chosen"))
}
