pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The topics in their four families, the two that matter most above all, and the other ways in.
Column {
    id: root

    signal topicWanted(topicId: string)
    signal screenWanted(name: string)

    spacing: Theme.gap

    TileGrid {
        width: parent.width
        topics: Library.prominent
        isProminent: true

        onChosen: topicId => root.topicWanted(topicId)
    }

    TileGrid {
        width: parent.width
        //: A family of topics on the Home screen.
        text: qsTr("Act early")
        topics: Library.topicsOf("signs")

        onChosen: topicId => root.topicWanted(topicId)
    }

    TileGrid {
        width: parent.width
        //: A family of topics on the Home screen.
        text: qsTr("Understand sepsis")
        topics: Library.topicsOf("understand")

        onChosen: topicId => root.topicWanted(topicId)
    }

    TileGrid {
        width: parent.width
        //: A family of topics on the Home screen: at risk, pregnancy, older adults, life after.
        text: qsTr("For you and your family")
        topics: Library.topicsOf("people")

        onChosen: topicId => root.topicWanted(topicId)
    }

    TileGrid {
        width: parent.width
        //: A family of topics on the Home screen: where infections start, lower your risk.
        text: qsTr("Stop infections")
        topics: Library.topicsOf("prevent")

        onChosen: topicId => root.topicWanted(topicId)
    }

    MoreTiles {
        width: parent.width

        onScreenWanted: name => root.screenWanted(name)
    }
}
