import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Who checked the signs check and its translation; a draft says so on every screen of it.
Column {
    Words {
        width: parent.width
        text: Advice.review
        font.pixelSize: Theme.smallText
        font.weight: Font.Bold
        color: Theme.amber
    }

    TranslationNote {
        width: parent.width
        isUnchecked: Questions.isUnchecked
        isForeign: Questions.language !== Languages.code
    }
}
