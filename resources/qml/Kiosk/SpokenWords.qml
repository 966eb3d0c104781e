import QtQml

// What the voice says besides the words of the screens.
QtObject {
    //: Spoken: %1 is the number of a button, %2 how many there are on this screen.
    readonly property string place: qsTr("%1 of %2")
    //: Spoken after the name of a button.
    readonly property string button: qsTr("button")
    //: Spoken after an answer or a choice that is touched.
    readonly property string chosen: qsTr("chosen")
    //: Spoken after an answer or a choice that is not touched.
    readonly property string notChosen: qsTr("not chosen")
    //: Spoken after the name of a button that can do nothing now.
    readonly property string off: qsTr("not available now")
    //: Spoken after the name of a screen; %1 is how many buttons it has.
    readonly property string buttons: qsTr("Buttons here: %1.")
    //: Spoken once, when somebody begins to use the keys.
    readonly property string keys: qsTr("Arrow right and arrow left go from button to button. Arrow down and arrow up read everything. Enter presses. There are also keys for back, home and help.")
    //: Spoken when nobody has touched anything for long.
    readonly property string anyKey: qsTr("Press any key to go on.")
    //: Spoken before the first of what this person touched is said; Enter is a key.
    readonly property string ask: qsTr("Read it out loud here? Others may hear. Press Enter for yes.")
    //: Spoken when a visit has ended.
    readonly property string ended: qsTr("Your visit has ended. All is cleared.")
}
