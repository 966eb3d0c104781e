import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Who checked the signs check; a draft says so on every screen of it.
Words {
    text: Advice.review
    font.pixelSize: Theme.smallText
    font.weight: Font.Bold
    color: Theme.amber
}
