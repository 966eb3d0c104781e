import QtQuick

// What stands ready before it is wanted, so that nobody waits for it: what any touch may lead to is
// read, and Home is built bit by bit while nobody is there; anew for each visit, so that nothing of
// the one before is left in it.
Loader {
    id: root

    required property bool isWanted
    readonly property var ahead: ["TopButtons", "Bar", "HomeScreen", "TopicScreen", "SourcesScreen", "HelpScreen", "CheckScreen", "BodyMapScreen", "GlossaryScreen", "AboutScreen", "EaseScreen", "LanguageScreen", "SignsListScreen"]
    property list<Component> known
    property bool isTaken: false

    function readAhead() {
        root.known = root.ahead.map(name => Qt.createComponent(Qt.resolvedUrl(`${name}.qml`), Component.Asynchronous, root));
        root.fill();
    }

    function fill() {
        if (root.isWanted) {
            root.active = false;
            root.isTaken = false;
            root.active = true;
        }
    }

    // Home, if that is wanted and stands ready; each is given once.
    function take(name: string): Item {
        if (name === "Home" && root.status === Loader.Ready && !root.isTaken) {
            root.isTaken = true;
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
