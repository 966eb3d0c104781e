import QtQuick

// A picture with its description.
Block {
    id: root

    required property string lead
    required property string pictogram

    says: root.lead

    background: Rectangle {
        radius: Theme.radius
        color: root.soft
    }
    contentItem: Item {
        implicitHeight: drawing.height

        Pictogram {
            id: drawing

            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(40)
            name: root.pictogram
            stroke: root.deep
            fill: Theme.card
        }
    }
}
