pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The languages' own names on the first screen: a touch begins in that language.
Flow {
    id: root

    // Their letters are of large fonts, which take as long to open as all else on the first screen.
    property bool isWhole: false

    signal started

    objectName: "languages"
    spacing: Theme.gap

    Repeater {
        model: root.isWhole && Languages.offered.count > 1 ? Languages.offered : null

        ActionButton {
            required property string code
            required property string ownName

            objectName: `start:${code}`
            implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
            horizontalPadding: Theme.pad
            verticalPadding: 0
            text: ownName
            textSize: Theme.isSmall ? Theme.buttonText : Theme.actingText
            fill: Theme.brandRaised
            rim: Theme.overBrandSoft

            onClicked: {
                Languages.choose(code);
                root.started();
            }
        }
    }
}
