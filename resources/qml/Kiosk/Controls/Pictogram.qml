import QtQuick

// One of our drawings in two colours, drawn at the size it stands in.
Image {
    id: root

    required property string name
    property color stroke: Theme.brand
    property color fill: Theme.brandSoft

    function digits(tone: color): string {
        return tone.toString().slice(-6);
    }

    width: Theme.icon
    height: width
    source: root.name && root.width >= 1 ? `image://pictogram/${root.name}/${root.digits(root.stroke)}/${root.digits(root.fill)}` : ""
    sourceSize: Qt.size(root.width, root.height)
    fillMode: Image.PreserveAspectFit
}
