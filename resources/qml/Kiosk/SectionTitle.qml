import QtQuick
import Kiosk.Controls

// The words above a group of tiles.
Words {
    topPadding: Theme.gap
    font.pixelSize: Theme.actingText
    font.weight: Font.Bold
}
