import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// What this kiosk is, how old it is, and what it is made of.
KioskScreen {
    id: root

    objectName: "screen:About"
    title: qsTr("About this kiosk")

    ScrollPane {
        objectName: "scroll"
        anchors.fill: parent

        ScreenHead {
            width: parent.width
            text: root.title
            says: qsTr("This is general information. It does not tell you if you have sepsis or any illness. It does not replace a doctor or nurse.")
            pictogram: "about"
        }

        Fact {
            width: parent.width
            name: qsTr("Review")
            //: %1 of %2 texts.
            text: Library.drafts === 0 ? qsTr("Every text was checked by a clinician; its last line says by whom.") : qsTr("Draft: %1 of %2 texts are not yet checked by a clinician.").arg(Library.drafts).arg(Library.texts)
        }

        Fact {
            width: parent.width
            name: qsTr("Content")
            //: %1 is a short version code, %2 a date.
            text: qsTr("Version %1, facts checked on %2").arg(About.contentVersion).arg(About.contentDate)
        }

        Fact {
            width: parent.width
            name: qsTr("Phone numbers")
            //: %1 is a region such as United States, %2 a date.
            text: qsTr("%1, checked on %2").arg(Clinic.regionName).arg(Clinic.regionChecked)
        }

        Fact {
            width: parent.width
            name: qsTr("Your privacy")
            text: qsTr("No network. No camera. Nothing about you is kept.")
        }

        Fact {
            width: parent.width
            name: qsTr("Program")
            text: qsTr("Sepsis kiosk %1, MIT license. Made with Qt %2 and PySide6, LGPL version 3; segno, BSD license; Python. Letters: Noto Sans, SIL Open Font License.").arg(About.version).arg(About.qtVersion)
        }
    }
}
