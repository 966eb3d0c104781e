import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The head of a page: the topic, the page's main message, and where one is.
Rectangle {
    id: root

    required property Topic topic
    required property int page
    required property string pageTitle
    required property bool isForeign
    property bool upright: false
    // What stands at the foot of an upright head, and takes the drawing's place where it is low.
    property real foot: 0
    readonly property real reading: drawing.visible && !root.upright ? words.width - drawing.width - Theme.pad : words.width
    readonly property color deep: Theme.deep(root.topic.family)

    implicitHeight: words.implicitHeight + 2 * Theme.pad
    color: Theme.soft(root.topic.family)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.pad
        spacing: Theme.gap

        Flow {
            anchors.left: parent.left
            width: root.reading
            spacing: Theme.gap

            Words {
                width: Math.min(implicitWidth, root.reading)
                text: root.topic.title
                color: root.deep
            }

            TranslationNote {
                width: Math.min(implicitWidth, root.reading)
                isUnchecked: root.topic.isUnchecked
                isForeign: root.isForeign
                color: root.deep
            }
        }

        Title {
            anchors.left: parent.left
            width: root.reading
            text: root.pageTitle
        }

        ProgressSteps {
            anchors.left: parent.left
            width: root.reading
            count: root.topic.pages.count
            current: root.page
            deep: root.deep
        }
    }

    Pictogram {
        id: drawing

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: root.upright ? words.bottom : words.top
        anchors.topMargin: root.upright ? Theme.margin : 0
        width: Theme.mm(26)
        name: root.topic.pictogram
        stroke: root.deep
        fill: Theme.card
        // Below the words it fits in, or beside them they keep the width of a line.
        visible: !Theme.isShort && (root.upright ? words.height + height + 2 * Theme.margin + Theme.pad <= root.height - root.foot : words.width - width >= Theme.mm(65) * Theme.textScale)
    }
}
