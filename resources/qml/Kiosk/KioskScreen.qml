import QtQuick
import Kiosk.Controls

// What all screens are: a ground, a name, and wishes that the window answers.
FocusScope {
    id: root

    required property string title
    property color ground: Theme.paper
    // For how long nobody need touch it: a welcome, a menu, reading, or standing for others to see.
    property string kind: "reading"
    property bool isStaff: false

    signal backWanted
    signal topicWanted(topicId: string, page: int)
    signal sourcesWanted(topicId: string, page: int, block: int)
    signal screenWanted(name: string)
    // Of a screen that asks whether somebody means to go.
    signal stayed
    signal gone

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }
}
