import QtQuick
import QtQuick.Layouts
import "../../../looks"

// The calls before the large one, newest first; as many as there is room for.
Rectangle {
    id: card

    required property var calls

    readonly property int most: 6
    readonly property int columns: Theme.portrait ? 2 : 1
    readonly property int rowHeight: Theme.px(Theme.portrait ? 100 : 76)
    readonly property int rows: Theme.portrait ? Math.ceil(Math.min(most, Math.max(2, calls.length)) / 2)
                                               : Math.max(1, Math.floor(list.height / rowHeight))

    color: Theme.surface
    radius: Theme.px(20)
    implicitHeight: heading.height + rows * rowHeight + Theme.px(68)

    Text {
        id: heading

        objectName: "lastCallsHeading"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.px(32)
        anchors.rightMargin: Theme.px(32)
        anchors.topMargin: Theme.px(24)
        color: Theme.quietInk
        font.family: Theme.fontFamily
        font.weight: Font.DemiBold
        font.pixelSize: Theme.px(34)
        text: qsTr("Panggilan terakhir")
        textFormat: Text.PlainText
    }

    Item {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.px(32)
        anchors.rightMargin: Theme.px(32)
        anchors.topMargin: Theme.px(8)
        anchors.bottomMargin: Theme.px(12)

        Text {
            objectName: "noCalls"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.px(12)
            visible: card.calls.length === 0
            color: Theme.quietInk
            font.family: Theme.fontFamily
            font.pixelSize: Theme.px(34)
            lineHeight: 1.25
            text: qsTr("Belum ada nomor lain.")
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
        }

        Grid {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            columns: card.columns
            columnSpacing: Theme.px(64)

            Repeater {
                model: card.calls.slice(0, Math.min(card.most, card.rows * card.columns))

                LastCallRow {
                    required property var modelData

                    width: (list.width - (card.columns - 1) * Theme.px(64)) / card.columns
                    height: card.rowHeight
                    label: modelData.label
                    counter: modelData.counter
                }
            }
        }
    }
}
