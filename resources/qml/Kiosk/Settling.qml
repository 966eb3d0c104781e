import QtQuick
import Kiosk.Controls

// How a screen comes in: it settles by a few millimetres. Never through its opacity: to draw all of a
// screen through another takes the software renderer three times as long.
NumberAnimation {
    property: "y"
    to: 0
    duration: Theme.moveTime
    easing.type: Easing.OutCubic
}
