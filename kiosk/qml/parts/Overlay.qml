pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// A card over the whole screen that must be answered first.
Rectangle {
    id: overlay

    readonly property real padding: Theme.px(Theme.textZoom < 1.5 ? 56 : 32)
    property real cardWidth: Theme.px(1100)
    default property alias content: column.data

    color: Theme.scrim

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        preventStealing: true
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
        width: Math.min(overlay.cardWidth, overlay.width - 2 * Theme.margin)
        height: Math.min(column.implicitHeight + 2 * overlay.padding, overlay.height - 2 * Theme.gap)
        radius: Theme.px(24)
        color: Theme.surface
        border.width: Theme.highContrast ? Theme.px(4) : 0
        border.color: Theme.line

        ScrollArea {
            anchors.fill: parent
            anchors.margins: overlay.padding

            ColumnLayout {
                id: column

                width: parent.width
                spacing: overlay.padding * 0.7
            }
        }
    }
}
