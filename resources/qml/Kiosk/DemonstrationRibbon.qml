import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Says on the first screens what this kiosk is not yet: set up, or checked in this language.
Ribbon {
    id: root

    //: On a kiosk that nobody has set up yet.
    readonly property string demonstration: qsTr("Demonstration: not set up for this clinic. Content is a draft, not yet checked by a clinician.")
    //: The same in a language whose translation is not yet checked either.
    readonly property string unchecked: qsTr("Demonstration: not set up for this clinic. Content and translation are drafts, not yet checked.")
    //: On translated pages whose translation nobody has put a name to.
    readonly property string translated: Languages.isUnchecked ? qsTr("Translation not yet checked") : ""

    // The first screen, or else one that has room for a ribbon at its top.
    property bool isWelcome: false

    shift: root.isWelcome ? Theme.mm(Attract.shiftX) : 0
    visible: root.text !== "" && (root.isWelcome || (!Clinic.isSetUp && !Theme.isSmall))
    text: Clinic.isSetUp ? root.translated : Languages.isUnchecked ? root.unchecked : root.demonstration
}
