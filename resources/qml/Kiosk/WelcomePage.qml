import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A page of the first screen, to be read from afar: a question, what to look for, what to do.
Item {
    id: root

    enum Part {
        All,
        Words,
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
    readonly property real signsHeight: signs.fullHeight
    readonly property real fullHeight: root.besides ? Math.max(words.height + (root.isFirst ? 0 : end.height), signs.fullHeight, end.height) : words.height + signs.fullHeight + end.height

    implicitHeight: root.part === WelcomePage.All ? root.fullHeight : root.part === WelcomePage.Words ? words.height + end.height : signs.height

    // A view of signs alone has its title for a voice.
    Accessible.ignored: root.part <= WelcomePage.Words
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

        width: root.besides ? root.half : root.width
        bottomPadding: Theme.pad
        spacing: Theme.pad
        visible: root.part <= WelcomePage.Words

        Pictogram {
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
            font.pixelSize: Theme.isSmall ? Theme.actingText : Theme.announcingText
            color: Theme.overBrandSoft
            visible: root.lead !== ""
        }
    }

    WelcomeSigns {
        id: signs

        x: root.besides ? root.half + Theme.margin : 0
        y: root.besides || !words.visible ? 0 : words.height
        width: root.besides ? root.half : root.width
        blocks: root.blocks
        shows: root.part === WelcomePage.FirstSigns ? -1 : root.part === WelcomePage.LastSigns ? 1 : 0
        visible: root.part !== WelcomePage.Words
    }

    Column {
        id: end

        x: root.besides && root.isFirst ? signs.x : 0
        y: root.besides && root.isFirst ? Math.max(0, (words.height - height) / 2) : signs.visible && !root.besides ? signs.y + signs.height : words.height
        width: signs.width
        visible: !root.isCalled && root.part <= WelcomePage.Words

        WelcomeSign {
            width: parent.width
            text: root.action
            pictogram: "bell-solid"
            isLarge: true
            visible: root.isFirst && !root.isCalled
        }

        WelcomeCall {
            width: parent.width
            topPadding: Theme.gap
            text: root.action
            visible: !root.isFirst && !root.isCalled
        }
    }
}
