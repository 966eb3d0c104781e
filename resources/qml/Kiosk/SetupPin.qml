import QtQuick
import Kiosk.Backend

// The first PIN of this kiosk.
PinEntry {
    Component.onCompleted: Gate.renew()
}
