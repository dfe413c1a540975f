import QtQuick
import QtQuick.Layouts
import "../../../looks"

// Where to go, along the foot of the panel; golden while the call is new.
Rectangle {
    id: way

    required property int counter
    required property bool isFresh

    readonly property color quiet: isFresh ? Theme.hall : Theme.hallQuietInk
    readonly property color strong: isFresh ? Theme.hall : Theme.hallGold

    color: isFresh ? Theme.hallGold : Theme.hallRaised
    implicitHeight: Theme.px(Theme.portrait ? 296 : 188)
    topLeftRadius: 0
    topRightRadius: 0

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(56)
        anchors.rightMargin: Theme.px(56)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        Text {
            objectName: "goTo"
            Layout.fillWidth: true
            color: way.quiet
            font.family: Theme.fontFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(52)
            text: qsTr("Silakan menuju")
            textFormat: Text.PlainText
        }

        RowLayout {
            spacing: Theme.px(36)

            LucideIcon {
                name: "arrow-right"
                colour: way.strong
                size: Theme.px(Theme.portrait ? 112 : 92)
            }

            Text {
                objectName: "counter"
                color: way.strong
                font.family: Theme.fontFamily
                font.weight: Font.ExtraBold
                font.pixelSize: Theme.px(Theme.portrait ? 144 : 124)
                text: qsTr("Loket %1").arg(way.counter)
                textFormat: Text.PlainText
            }
        }
    }
}
