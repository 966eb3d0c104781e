import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Under every page: who says this, when it was checked, and by whom it was not.
Touchable {
    id: root

    required property Topic topic
    required property string organisations
    readonly property string freshness: root.topic.isOutOfDate ? qsTr("Out of date since %1: ask staff").arg(root.topic.bestBefore) : qsTr("Facts checked on %1").arg(root.topic.checkedOn)
    //: The review status of a text.
    readonly property string review: root.topic.isDraft ? qsTr("Draft: not yet checked by a clinician") : root.topic.review
    readonly property string details: `${root.organisations}\n${root.freshness}. ${root.review}.`

    objectName: "sources"
    text: qsTr("Who says this?")
    says: `${root.text} ${root.details}`
    verticalPadding: Theme.gap

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.brandSoft : "transparent"
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Pictogram {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(7)
            name: "info"
            stroke: Theme.brand
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            ButtonLabel {
                width: parent.width
                text: root.text
                font.pixelSize: Theme.readingText
                color: Theme.brand
            }

            ButtonLabel {
                width: parent.width
                text: root.details
                font.pixelSize: Theme.smallText
                font.weight: Font.Normal
                color: Theme.inkSoft
            }
        }
    }
}
