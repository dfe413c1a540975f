pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import "../../looks"

// One answer on a large card; a mark and a colour say that it is chosen.
T.AbstractButton {
    id: card

    property string note
    property string iconName
    property bool many: false // several cards may be chosen together

    readonly property bool chosen: checked
    readonly property color paint: pressed ? Theme.pressed : chosen ? Theme.selected : Theme.surface
    readonly property color writing: pressed ? Theme.pressedInk : chosen ? Theme.selectedInk : Theme.ink

    implicitWidth: Theme.px(520)
    implicitHeight: Math.max(Theme.touchTarget,
                             contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.px(20)
    verticalPadding: Theme.px(12)
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.role: many ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius
        color: card.paint
        border.width: card.chosen ? Theme.px(4) : Theme.lineWidth
        border.color: card.chosen ? Theme.primary : Theme.line

        FocusRing {
            visible: card.visualFocus
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        LucideIcon {
            visible: card.iconName !== ""
            name: card.iconName || "circle"
            colour: card.chosen ? card.writing : Theme.primary
            size: Theme.text(48)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: card.text
                color: card.writing
                font.pixelSize: Theme.bodyText
                font.weight: Font.DemiBold
                lineHeight: 1.05
            }

            Words {
                Layout.fillWidth: true
                visible: card.note !== ""
                text: card.note
                color: card.chosen || card.pressed ? card.writing : Theme.quietInk
                font.pixelSize: Theme.helpText
                lineHeight: 1.1
            }
        }

        LucideIcon {
            name: card.many ? (card.chosen ? "square-check" : "square")
                            : (card.chosen ? "circle-check" : "circle")
            colour: card.chosen ? card.writing : Theme.line
            size: Theme.text(40)
        }
    }
}
