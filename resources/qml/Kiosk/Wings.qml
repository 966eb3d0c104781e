import QtQuick

// Where Home waits, built bit by bit while nobody is there, for whoever comes first; anew for each
// visit, so that nothing of the one before is left in it.
Loader {
    id: root

    required property bool isWanted

    function fill() {
        if (root.isWanted) {
            root.active = false;
            root.active = true;
        }
    }

    // Home, if that is wanted and stands ready.
    function take(name: string): Item {
        if (name === "Home" && root.status === Loader.Ready) {
            return root.item as Item;
        }
        root.active = root.active && root.status === Loader.Ready;
        return null;
    }

    active: false
    asynchronous: true
    visible: false
    source: "HomeScreen.qml"
}
