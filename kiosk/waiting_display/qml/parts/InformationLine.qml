import QtQuick
import QtQuick.Layouts
import Serambi.WaitingDisplay
import "../../../looks"

// One calm line from the office; while no numbers are given, that instead.
Rectangle {
    id: strip

    required property WaitingDisplayViewModel display

    readonly property bool isClosed: !display.isQueueOpen
    readonly property bool hasWords: isClosed || display.information !== ""

    color: isClosed ? Theme.attentionTint : "transparent"
    radius: Theme.px(20)
    implicitHeight: hasWords ? Theme.px(Theme.portrait ? 160 : 100) : 0
    visible: hasWords

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(28)
        spacing: Theme.px(24)

        LucideIcon {
            name: strip.isClosed ? "ticket" : "info"
            colour: strip.isClosed ? Theme.attentionTintInk : Theme.primary
            size: Theme.px(48)
        }

        Text {
            objectName: "information"
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: strip.isClosed ? Theme.attentionTintInk : Theme.ink
            font.family: Theme.fontFamily
            font.weight: strip.isClosed ? Font.DemiBold : Font.Medium
            font.pixelSize: Theme.px(40)
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(22)
            text: strip.isClosed ? qsTr("Pengambilan nomor antrean sedang ditutup.")
                                 : strip.display.information
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.WordWrap
        }
    }
}
