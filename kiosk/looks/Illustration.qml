import QtQuick

// A drawing of resources/illustrations, or the emblem; it shows what the words beside it say.
Image {
    id: illustration

    required property string name

    fillMode: Image.PreserveAspectFit
    sourceSize: Qt.size(Math.max(1, width * Screen.devicePixelRatio),
                        Math.max(1, height * Screen.devicePixelRatio))
    source: "image://drawing/" + name
    Accessible.ignored: true
}
