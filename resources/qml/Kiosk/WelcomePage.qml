import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A page of the first screen, to be read from afar: a question, what to look for, what to do.
Item {
    id: root

    enum Part {
        All,
        Words,
        Lead,
        Beside,
        Call,
        Signs,
        FirstSigns,
        LastSigns
    }

    required property int index
    required property string title
    required property string lead
    required property string action
    required property RowModel blocks
    required property string pictogram
    required property int part
    // What to do stands elsewhere then.
    required property bool isCalled
    readonly property bool isFirst: root.index === 0
    readonly property bool besides: Theme.wide
    readonly property real half: (root.width - Theme.margin) / 2
    readonly property bool showsWords: root.part <= WelcomePage.Beside
    readonly property bool showsCall: !root.isCalled && (root.part <= WelcomePage.Words || root.part === WelcomePage.Call)
    readonly property bool showsSigns: root.part === WelcomePage.All || root.part === WelcomePage.Beside || root.part >= WelcomePage.Signs
    readonly property real fullHeight: root.besides ? Math.max(words.height + (root.isFirst ? 0 : end.height), signs.fullHeight, end.height) : words.height + signs.fullHeight + end.height
    // What it takes decides how its parts take turns.
    readonly property list<real> heights: [root.fullHeight, words.height, end.height, signs.fullHeight]

    // Its parts, one after the other, none taller than the room where that can be.
    function partsIn(room: real): list<int> {
        if (root.fullHeight <= room) {
            return [WelcomePage.All];
        }
        if (root.besides && Math.max(words.height, signs.fullHeight) <= room) {
            return [WelcomePage.Beside, WelcomePage.Call];
        }
        const fits = root.isCalled || words.height + end.height <= room;
        const said = fits ? [WelcomePage.Words] : [WelcomePage.Lead, WelcomePage.Call];
        if (signs.fullHeight === 0) {
            return said;
        }
        return said.concat(signs.fullHeight <= room ? [WelcomePage.Signs] : [WelcomePage.FirstSigns, WelcomePage.LastSigns]);
    }

    implicitHeight: root.part === WelcomePage.All ? root.fullHeight : root.part === WelcomePage.Beside ? Math.max(words.height, signs.height) : root.part >= WelcomePage.Signs ? signs.height : (root.showsWords ? words.height : 0) + (root.showsCall ? end.height : 0)

    // A view without its words has its title for a voice.
    Accessible.ignored: root.showsWords
    Accessible.role: Accessible.Heading
    Accessible.name: root.title

    NumberAnimation on opacity {
        id: arrival

        from: 0.3
        to: 1
        duration: Theme.moveTime
    }

    onVisibleChanged: {
        if (root.visible) {
            arrival.restart();
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        width: root.besides ? root.half : root.width
        bottomPadding: Theme.pad
        spacing: Theme.pad
        visible: root.showsWords

        Pictogram {
            anchors.left: parent.left
            width: Theme.mm(32)
            name: root.pictogram
            stroke: Theme.overBrand
            fill: Theme.brandRaised
            visible: root.isFirst && !Theme.isSmall
        }

        Title {
            width: parent.width
            text: root.title
            font.pixelSize: Theme.isSmall ? Theme.titleText : Theme.posterText
            color: Theme.overBrand
        }

        Words {
            width: parent.width
            text: root.lead
            font.pixelSize: Theme.isSmall ? Theme.readingText : Theme.announcingText
            color: Theme.overBrandSoft
            visible: root.lead !== ""
        }
    }

    WelcomeSigns {
        id: signs

        anchors.right: parent.right
        y: root.besides || !words.visible ? 0 : words.height
        width: root.besides ? root.half : root.width
        blocks: root.blocks
        shows: root.part === WelcomePage.FirstSigns ? -1 : root.part === WelcomePage.LastSigns ? 1 : 0
        visible: root.showsSigns
    }

    Column {
        id: end

        anchors.left: parent.left
        anchors.leftMargin: root.besides && root.isFirst ? root.half + Theme.margin : 0
        y: root.besides && root.isFirst ? Math.max(0, (words.height - height) / 2) : !root.showsWords ? 0 : root.showsSigns && !root.besides ? signs.y + signs.height : words.height
        width: signs.width
        visible: root.showsCall

        WelcomeSign {
            width: parent.width
            text: root.action
            pictogram: "bell-solid"
            isLarge: true
            visible: root.isFirst && !root.isCalled
        }

        WelcomeCall {
            width: parent.width
            topPadding: Theme.gap - spare
            text: root.action
            visible: !root.isFirst && !root.isCalled
        }
    }
}
