import QtQuick

// A part of the window that the first screen has no use for: not a file of it is read before it is
// wanted.
Loader {
    id: root

    required property string part
    required property ScreenStack screens
    required property bool isWanted
    readonly property real room: root.isWanted ? root.implicitHeight : 0

    function follow() {
        if (root.isWanted) {
            root.setSource(Qt.resolvedUrl(`${root.part}.qml`), {
                "screens": root.screens
            });
        } else {
            root.source = "";
        }
    }

    onIsWantedChanged: root.follow()
    Component.onCompleted: root.follow()
}
