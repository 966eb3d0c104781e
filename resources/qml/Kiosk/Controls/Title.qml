import QtQuick

// The one heading of a screen.
Words {
    font.pixelSize: Theme.titleText
    font.weight: Font.Bold
    lineShare: Theme.titleLineHeight
    Accessible.role: Accessible.Heading
}
