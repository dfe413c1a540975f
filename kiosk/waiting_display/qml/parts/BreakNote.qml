import QtQuick
import QtQuick.Layouts
import "../../../looks"

// Counters that are away, and when they are back.
Rectangle {
    id: note

    required property string counters
    required property int count
    required property string backAt

    color: Theme.attentionTint
    radius: Theme.px(20)
    implicitHeight: line.implicitHeight + Theme.px(36)

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(24)
        spacing: Theme.px(20)

        LucideIcon {
            name: "coffee"
            colour: Theme.attentionTintInk
            size: Theme.px(48)
        }

        Text {
            objectName: "break"
            Layout.fillWidth: true
            color: Theme.attentionTintInk
            font.family: Theme.fontFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(Theme.portrait ? 38 : 32)
            lineHeight: 1.15
            text: note.backAt !== ""
                  ? qsTr("Loket %1 istirahat, kembali pukul %2", "", note.count).arg(note.counters).arg(note.backAt)
                  : qsTr("Loket %1 istirahat, segera kembali", "", note.count).arg(note.counters)
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
        }
    }
}
