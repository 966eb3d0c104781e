import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The head of a page: the topic, the page's main message, and where one is.
Rectangle {
    id: root

    required property Topic topic
    required property int page
    required property string pageTitle
    property bool upright: false
    readonly property real reading: drawing.visible ? words.width - drawing.width - Theme.pad : words.width
    readonly property color deep: Theme.deep(root.topic.family)

    signal pageWanted(page: int)

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

        Words {
            width: root.reading
            text: root.topic.title
            color: root.deep
        }

        Title {
            width: root.reading
            text: root.pageTitle
        }

        ProgressSteps {
            width: root.reading
            count: root.topic.pages.count
            current: root.page
            deep: root.deep
        }

        AgeButtons {
            width: parent.width
            ages: root.topic.ages
            page: root.page
            deep: root.deep
            upright: root.upright
            visible: root.topic.ages.count > 1

            onChosen: page => root.pageWanted(page)
        }
    }

    Pictogram {
        id: drawing

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: words.top
        width: Theme.mm(26)
        name: root.topic.pictogram
        stroke: root.deep
        fill: Theme.card
        visible: !root.upright && !Theme.isShort
    }
}
