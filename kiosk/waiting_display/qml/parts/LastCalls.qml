pragma ComponentBehavior: Bound

import QtQuick
import "../../../looks"

// The calls before the large one, newest first; as many as there is room for.
Rectangle {
    id: card

    required property var calls
    required property bool hasLargeCall
    // Breaks take their room from the last calls, never from the number.
    required property int breakCount

    readonly property int columns: Theme.portrait ? 2 : 1
    readonly property int leastRowHeight: Theme.px(76)
    // Beside the call it takes the height that is left over; below it, what its rows need.
    readonly property int rowsThatFit: Math.max(1, Math.floor(list.height / leastRowHeight))
    readonly property int rowsNeeded: Math.max(1, Math.min(3 - breakCount, Math.ceil(calls.length / 2)))
    readonly property int rowHeight: Theme.portrait ? Theme.px(100)
        : Math.min(Theme.px(112), Math.max(leastRowHeight, list.height / Math.max(1, calls.length)))

    color: Theme.surface
    radius: Theme.px(20)
    implicitHeight: Theme.portrait ? heading.height + rowsNeeded * rowHeight + Theme.px(52) : Theme.px(160)

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
            anchors.fill: parent
            visible: card.calls.length === 0
            color: Theme.quietInk
            font.family: Theme.fontFamily
            font.weight: Font.Medium
            font.pixelSize: Theme.px(36)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeight: 1.25
            text: card.hasLargeCall ? qsTr("Belum ada panggilan lain hari ini")
                                    : qsTr("Belum ada panggilan hari ini")
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
                model: card.calls.slice(0, Theme.portrait ? 2 * card.rowsNeeded : card.rowsThatFit)

                LastCallRow {
                    required property var modelData
                    required property int index

                    isFirst: index < card.columns
                    width: (list.width - (card.columns - 1) * Theme.px(64)) / card.columns
                    height: card.rowHeight
                    label: modelData.label
                    counter: modelData.counter
                }
            }
        }
    }
}
