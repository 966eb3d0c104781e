import QtQuick

// Where an underlined word stands in its text, line by line: Qt tells only whether it is at a point.
// It measures how wide the word is, so that a second one of its kind is not taken for its rest.
TextMetrics {
    id: root

    required property BlockText body
    required property string termId
    readonly property list<rect> lines: Theme.byKeys ? root.straightened(root.raw()) : []
    readonly property real em: root.font.pixelSize
    readonly property real space: 0.26 * root.em

    function isThere(x: real, y: real): bool {
        return root.body.linkAt(x, y) === root.termId;
    }

    function raw(): list<rect> {
        const found = [];
        const step = root.em / 2;
        let missing = root.advanceWidth;
        for (let y = step / 2; y < root.body.height; y += step) {
            for (let x = step / 2; x < root.body.width && missing > step; x += step) {
                const isNew = root.isThere(x, y) && !found.some(place => y < place.bottom + step / 2 && x <= place.right);
                if (isNew) {
                    found.push(root.around(x, y));
                    missing -= found[found.length - 1].width + root.space;
                }
            }
        }
        return found;
    }

    // All of it on one line, from a point within it on. Lines reach over one another, and the upper
    // one hides the lower one: a line is found in full, and alone, only about its letters.
    function around(x: real, y: real): rect {
        const pitch = root.body.contentHeight / root.body.lineCount;
        let end = y;
        while (root.isThere(x, end + 1)) {
            ++end;
        }
        end -= pitch * Math.max(0, Math.round((end - y) / pitch) - 1);
        const [top, height, letters] = root.body.isTall ? [1.65, 1.45, 0.9] : [1.24, 1.28, 0.5];
        let [left, right] = [x, x];
        while (root.isThere(left - 1, end - letters * root.em)) {
            --left;
        }
        while (root.isThere(right + 1, end - letters * root.em)) {
            ++right;
        }
        return Qt.rect(left, end - top * root.em, right - left, height * root.em);
    }

    // From right to left Qt takes each letter for the one before it: the last one is missing, and the
    // space before the first one counts.
    function straightened(found: list<rect>): list<rect> {
        if (found.length === 0 || !Theme.isTall(root.text)) {
            return found;
        }
        const last = found.length - 1;
        const before = found[0].right < root.body.width - root.space ? root.space : 0;
        const whole = found.reduce((sum, place) => sum + place.width, 0) + root.space * last;
        const rest = root.advanceWidth - (whole - before);
        found[0].width -= before;
        found[last].x -= rest;
        found[last].width += rest;
        return found;
    }

    font: root.body.font
}
