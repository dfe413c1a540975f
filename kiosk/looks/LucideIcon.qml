import QtQuick

// One icon of resources/icons in any colour; always beside a word, so hidden from screen readers.
Image {
    id: icon

    required property string name
    property color colour: Theme.ink
    property int size: Theme.iconSize

    width: size
    height: size
    sourceSize: Qt.size(size * Screen.devicePixelRatio, size * Screen.devicePixelRatio)
    source: "image://lucide/" + name + "/" + String(colour).slice(-6)
    Accessible.ignored: true
}
