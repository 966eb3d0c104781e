import QtQuick
import Kiosk.Controls

// What readers of a translation should know of it; nothing where there is nothing to know.
Words {
    id: root

    required property bool isUnchecked
    required property bool isForeign

    //: On pages that stand in English for want of a translation.
    readonly property string missing: qsTr("Not yet translated: this is in English")

    //: On translated pages whose translation nobody has put a name to.
    text: root.isForeign ? root.missing : root.isUnchecked ? qsTr("Translation not yet checked") : ""
    font.pixelSize: Theme.smallText
    font.weight: Font.Bold
    color: Theme.amber
    visible: root.text !== ""
}
