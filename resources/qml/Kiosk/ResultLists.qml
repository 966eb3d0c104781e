import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The emergency signs to watch for, and what lowers the risks that were touched.
Column {
    id: root

    spacing: Theme.gap

    LineList {
        width: parent.width
        title: Questions.phrase("result.watch")
        lines: Advice.watch
    }

    Words {
        width: parent.width
        text: Questions.phrase("result.watch_more")
        font.pixelSize: Theme.actingText
        font.weight: Font.Bold
        color: Theme.dangerDeep
        visible: Advice.watch.count > 0
    }

    LineList {
        width: parent.width
        title: Questions.phrase("result.tips")
        lines: Advice.tips
    }
}
