pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Backend

// The screens of a visit, one above the other; it answers their wishes. A screen comes at once: one
// that moved or faded in would come late without a graphics chip, and flash under a hasty finger.
T.StackView {
    id: root

    property bool isFurnished: false
    readonly property KioskScreen current: root.currentItem as KioskScreen
    readonly property bool isWelcome: root.depth < 2
    readonly property bool isStaff: root.current?.isStaff ?? false
    readonly property string kind: root.current?.kind ?? "welcome"
    // What may be wanted at any touch: read once the first screen stands, so that nobody waits for it.
    readonly property var ahead: ["TopButtons", "Bar", "HomeScreen", "TopicScreen", "SourcesScreen", "HelpScreen", "CheckScreen", "BodyMapScreen", "GlossaryScreen", "AboutScreen", "EaseScreen", "LanguageScreen", "SignsListScreen"]
    property list<Component> known
    readonly property bool isFilling: wings.status === Loader.Loading

    function show(name: string, properties: var) {
        const screen = root.push(wings.take(name) ?? Qt.resolvedUrl(`${name}Screen.qml`), properties, T.StackView.Immediate) as KioskScreen;
        screen.topicWanted.connect(root.showTopic);
        screen.sourcesWanted.connect(root.showSources);
        screen.screenWanted.connect(root.showScreen);
        screen.backWanted.connect(root.goBack);
    }

    function showTopic(topicId: string, page: int) {
        root.show("Topic", {
            "topicId": topicId,
            "startPage": page
        });
    }

    function showSources(topicId: string, page: int, block: int) {
        root.show("Sources", {
            "topicId": topicId,
            "page": page,
            "block": block
        });
    }

    function showScreen(name: string) {
        if (name === "Home" && !root.isWelcome) {
            root.goHome();
        } else if (root.current?.objectName !== `screen:${name}`) {
            root.show(name, {});
        }
    }

    function goBack() {
        if (root.current?.objectName === "screen:Check" && Questions.goBack()) {
            return;
        }
        if (root.current?.objectName === "screen:Check" && Questions.hasAnswers) {
            root.askToLeave();
        } else if (root.depth === 2) {
            root.finish();
        } else {
            root.pop(T.StackView.Immediate);
        }
    }

    function goHome() {
        if (Questions.hasAnswers) {
            root.askToLeave();
        } else {
            root.pop(root.get(1), T.StackView.Immediate);
        }
    }

    // Walking away never hides an emergency: it is said once more before the answers are cleared.
    function askToLeave() {
        if (root.current?.objectName === "screen:Leave") {
            return;
        }
        root.show("Leave", {});
        root.current.stayed.connect(root.goBack);
        root.current.gone.connect(root.leave);
    }

    function leave() {
        Questions.forget();
        root.goHome();
    }

    function goToWelcome() {
        Questions.forget();
        root.pop(null, T.StackView.Immediate);
    }

    // One touch is enough, but an emergency that was touched is said first.
    function finish() {
        const isSaid = root.current?.objectName === "screen:Finish" || root.current?.objectName === "screen:Leave";
        if (isSaid || Questions.advice < 3) {
            Visit.finish();
            return;
        }
        root.show("Finish", {});
        root.current.stayed.connect(root.goBack);
        root.current.gone.connect(Visit.finish);
    }

    function readAhead() {
        root.known = root.ahead.map(name => Qt.createComponent(Qt.resolvedUrl(`${name}.qml`), Component.Asynchronous, root));
        wings.fill();
    }

    focus: true
    // What a screen reader says when another screen is open.
    Accessible.role: Accessible.LayeredPane
    Accessible.name: root.current?.title ?? ""

    // Empty, but there: without a transition a stack keeps all that was ever taken off it.
    popEnter: Transition {
    }
    initialItem: WelcomeScreen {
        isWhole: root.isFurnished

        onScreenWanted: name => root.showScreen(name)
    }

    onIsFurnishedChanged: root.readAhead()
    onIsWelcomeChanged: Qt.callLater(wings.fill)
    onCurrentChanged: Visit.arrive(root.kind)
    onKindChanged: Visit.arrive(root.kind)

    Wings {
        id: wings

        anchors.fill: parent
        isWanted: root.isFurnished && root.isWelcome
    }

    Connections {
        function onEnded() {
            root.pop(null, T.StackView.Immediate);
        }

        function onLeftInNeed() {
            root.show("Home", {});
            root.show("Help", {});
        }

        target: Visit
    }
}
