pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import "../../looks"

// One answer to look over; a touch mends it.
T.AbstractButton {
    id: card

    property string label
    property bool isMissing: false

    implicitHeight: Math.max(Theme.touchTarget, contentItem.implicitHeight + 2 * Theme.px(12))
    horizontalPadding: Theme.gap
    verticalPadding: Theme.px(12)
    focusPolicy: Qt.TabFocus
    Accessible.name: label + ": " + text

    background: Rectangle {
        radius: Theme.radius
        color: card.pressed ? Theme.pressed : Theme.surface
        border.width: Theme.lineWidth
        border.color: Theme.line

        FocusRing {
            visible: card.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: card.label
                color: card.pressed ? Theme.pressedInk : Theme.quietInk
                font.pixelSize: Theme.helpText
                lineHeight: 1.05
            }

            Words {
                Layout.fillWidth: true
                text: card.text
                color: card.pressed ? Theme.pressedInk : card.isMissing ? Theme.attention : Theme.ink
                font.weight: Font.DemiBold
                font.features: Theme.tabularFigures
                lineHeight: 1.05
            }
        }

        LucideIcon {
            name: "pencil"
            colour: Theme.primary
            size: Theme.text(36)
        }
    }
}
