import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// How a page is read: it halts and goes on, slower, louder, or not at all.
Grid {
    id: root

    readonly property int cell: (root.width - (root.columns - 1) * root.spacing) / root.columns
    readonly property int high: Math.max(halt.implicitHeight, again.implicitHeight, slower.implicitHeight, quieter.implicitHeight, louder.implicitHeight, stop.implicitHeight)

    columns: (root.width - 5 * root.spacing) / 6 >= Theme.mm(30 * Theme.barScale) ? 6 : 3
    spacing: Theme.gap

    PlayerButton {
        id: halt

        objectName: "player:halt"
        width: root.cell
        height: root.high
        //: Halts the voice that reads the page, or lets it go on.
        text: ReadAloud.isReading ? qsTr("Pause") : qsTr("Play")
        pictogram: ReadAloud.isReading ? "pause" : "play"

        onClicked: {
            if (ReadAloud.isReading) {
                ReadAloud.halt();
            } else {
                ReadAloud.proceed();
            }
        }
    }

    PlayerButton {
        id: again

        objectName: "player:again"
        width: root.cell
        height: root.high
        //: Reads the last words once more.
        text: qsTr("Again")
        pictogram: "again"

        onClicked: ReadAloud.proceed()
    }

    PlayerButton {
        id: slower

        objectName: "player:slower"
        width: root.cell
        height: root.high
        //: How fast the voice speaks.
        text: Voice.isSlower ? qsTr("Faster") : qsTr("Slower")
        pictogram: Voice.isSlower ? "faster" : "slower"

        onClicked: ReadAloud.readSlower(!Voice.isSlower)
    }

    PlayerButton {
        id: quieter

        objectName: "player:quieter"
        width: root.cell
        height: root.high
        repeats: true
        text: qsTr("Quieter")
        pictogram: "quieter"
        enabled: !Voice.isQuietest

        onClicked: ReadAloud.quieter()
    }

    PlayerButton {
        id: louder

        objectName: "player:louder"
        width: root.cell
        height: root.high
        repeats: true
        text: qsTr("Louder")
        pictogram: "louder"
        enabled: !Voice.isLoudest

        onClicked: ReadAloud.louder()
    }

    PlayerButton {
        id: stop

        objectName: "player:stop"
        width: root.cell
        height: root.high
        //: The voice that reads the page stops, and its buttons go.
        text: qsTr("Stop")
        pictogram: "stop"

        onClicked: ReadAloud.close()
    }
}
