import QtQuick
import QtQuick.Layouts
import "../../../looks"

// How many have a number and sit.
Rectangle {
    id: card

    required property int waiting

    color: Theme.info
    radius: Theme.px(20)
    implicitHeight: Theme.px(132)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(28)
        spacing: Theme.px(18)

        LucideIcon {
            name: "users"
            colour: Theme.infoInk
            size: Theme.px(52)
        }

        Text {
            objectName: "waiting"
            visible: card.waiting > 0
            color: Theme.infoInk
            font.family: Theme.fontFamily
            font.weight: Font.ExtraBold
            font.pixelSize: Theme.px(72)
            font.features: Theme.tabularFigures
            text: card.waiting
            textFormat: Text.PlainText
        }

        Text {
            objectName: "waitingWords"
            Layout.fillWidth: true
            color: Theme.infoInk
            font.family: Theme.fontFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(Theme.portrait ? 38 : 33)
            lineHeight: 1.1
            text: card.waiting > 0 ? qsTr("orang menunggu", "", card.waiting)
                                   : qsTr("Tidak ada yang menunggu")
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
        }
    }
}
