import QtQuick
import QtQuick.Layouts
import "../../../looks"

// Where to go, along the foot of the panel; golden while the call is new.
Rectangle {
    id: way

    required property int counter
    required property bool isFresh

    color: isFresh ? Theme.hallGold : Theme.hallRaised
    topLeftRadius: 0
    topRightRadius: 0

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(56)
        anchors.rightMargin: Theme.px(56)
        spacing: Theme.px(28)

        Text {
            objectName: "goTo"
            color: way.isFresh ? Theme.hall : Theme.hallQuietInk
            font.family: Theme.fontFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(52)
            text: qsTr("Silakan menuju")
            textFormat: Text.PlainText
        }

        LucideIcon {
            name: "arrow-right"
            colour: way.isFresh ? Theme.hall : Theme.hallGold
            size: Theme.px(72)
        }

        Text {
            objectName: "counter"
            Layout.fillWidth: true
            color: way.isFresh ? Theme.hall : Theme.hallGold
            font.family: Theme.fontFamily
            font.weight: Font.ExtraBold
            font.pixelSize: Theme.px(Theme.portrait ? 136 : 124)
            font.features: Theme.tabularFigures
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(60)
            horizontalAlignment: Text.AlignRight
            text: qsTr("Loket %1").arg(way.counter)
            textFormat: Text.PlainText
        }
    }
}
