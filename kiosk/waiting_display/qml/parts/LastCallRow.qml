import QtQuick
import "../../../looks"

// One earlier call: number and counter.
Item {
    id: row

    required property string label
    required property int counter
    property bool isFirst: false
    readonly property bool isTall: Theme.portrait || height >= Theme.px(96)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.max(1, Theme.px(2))
        visible: !row.isFirst
        color: Theme.pressed
    }

    Text {
        id: number

        objectName: "lastNumber"
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        font.family: Theme.fontFamily
        font.weight: Font.Bold
        font.pixelSize: Theme.px(row.label.length > 5 ? 46 : row.isTall ? 60 : 54)
        font.features: Theme.tabularFigures
        text: row.label
        textFormat: Text.PlainText
    }

    Text {
        objectName: "lastCounter"
        anchors.left: number.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(24)
        anchors.baseline: number.baseline
        color: Theme.quietInk
        font.family: Theme.fontFamily
        font.weight: Font.Medium
        font.pixelSize: Theme.px(Theme.portrait ? 42 : 38)
        font.features: Theme.tabularFigures
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.px(24)
        horizontalAlignment: Text.AlignRight
        text: qsTr("Loket %1").arg(row.counter)
        textFormat: Text.PlainText
    }
}
