import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Brings all that can be touched within reach, and back; low down, where whoever needs it gets to it.
ActionButton {
    objectName: "ease:reach"
    //: Of a large glass, for somebody in a wheelchair or with little strength in an arm.
    text: Visit.isReaching ? qsTr("Use the whole screen again") : qsTr("Bring everything within reach")
    pictogram: Visit.isReaching ? "up" : "down"
    fill: Theme.card
    tone: Theme.brand
    rim: Theme.edge
    visible: Panel.hasReach

    onClicked: Visit.keepInReach(!Visit.isReaching)
}
