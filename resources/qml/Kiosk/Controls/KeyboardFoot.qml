import QtQuick

// The last row of the keyboard: shift, other letters, space, delete.
Item {
    id: root

    required property bool hasSheets
    required property int sheet
    required property bool isShifted
    required property real seam
    readonly property real part: (root.width - 3 * root.seam) / 6

    signal erased
    signal shifted
    signal spaced
    signal turned

    Key {
        id: shift

        objectName: "key:shift"
        width: root.part
        height: parent.height
        pictogram: "up"
        //: Read aloud: the key for capital letters.
        says: qsTr("Shift")
        checked: root.isShifted
        visible: root.hasSheets

        onClicked: root.shifted()
    }

    Key {
        id: turn

        objectName: "key:sheet"
        anchors.left: shift.right
        anchors.leftMargin: root.seam
        width: root.part * 1.5
        height: parent.height
        text: ["123", "éñü", "abc"][root.sheet]
        //: Read aloud: the key that shows digits and marks, letters with accents, or plain letters.
        says: [qsTr("Digits and marks"), qsTr("Letters with accents"), qsTr("Letters")][root.sheet]
        visible: root.hasSheets

        onClicked: root.turned()
    }

    Key {
        objectName: "key:space"
        anchors.left: turn.right
        anchors.leftMargin: root.seam
        anchors.right: remove.left
        anchors.rightMargin: root.seam
        height: parent.height
        //: The key for a blank between two words.
        text: qsTr("space")
        visible: root.hasSheets

        onClicked: root.spaced()
    }

    Key {
        id: remove

        objectName: "key:delete"
        anchors.right: parent.right
        width: root.hasSheets ? root.part : root.width
        height: parent.height
        pictogram: "back"
        //: Read aloud: the key that takes the last letter back.
        says: qsTr("Delete")

        onClicked: root.erased()
    }
}
