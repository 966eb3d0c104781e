pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Wording

// All that was chosen, to be looked at once more.
FocusScope {
    id: root

    focus: true
    implicitHeight: column.implicitHeight

    Component.onCompleted: Setup.list()

    Column {
        id: column

        width: parent.width

        Repeater {
            model: Setup.settings

            Fact {
                required property string key
                required property string value

                width: column.width
                name: StaffWords.title(key)
                text: ModeWords.choice(value, value)
                visible: value !== "" && value !== "0" && key !== "px_per_mm" && !key.startsWith("idle_")
            }
        }
    }
}
