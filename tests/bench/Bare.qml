import QtQuick

Window {
    width: 1080
    height: 1920

    Text {
        anchors.centerIn: parent
        text: "Sepsis"
    }
}
