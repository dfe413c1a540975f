import QtQuick
import QtQuick.Layouts
import Serambi.WaitingDisplay
import "../../../looks"

// Beside the call (below it on an upright screen): the last calls, breaks, and how many wait.
ColumnLayout {
    id: column

    required property WaitingDisplayViewModel display

    spacing: Theme.px(24)

    LastCalls {
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        calls: column.display.lastCalls
        breakCount: column.display.breaks.length
        hasLargeCall: column.display.callLabel !== ""
    }

    Repeater {
        model: column.display.breaks

        BreakNote {
            required property var modelData

            Layout.fillWidth: true
            counters: modelData.counters
            count: modelData.count
            backAt: modelData.backAt
        }
    }

    WaitingCount {
        Layout.fillWidth: true
        waiting: column.display.waiting
    }
}
