import QtQuick
import Kiosk.Controls

// What to do now, and whom to call.
Words {
    font.pixelSize: Theme.isSmall ? Theme.actingText : Theme.titleText
    font.weight: Font.Bold
    color: Theme.overBrand
    lineShare: 0.9
}
