import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A child alone at the glass is sent to a grown-up.
KioskScreen {
    id: root

    objectName: "screen:UnderTwelve"
    title: Questions.phrase("under_12.button")

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent
        spacing: Theme.pad

        ScreenHead {
            width: parent.width
            text: Questions.phrase("under_12.text")
        }

        Pictogram {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(70)
            name: "family"
        }
    }
}
