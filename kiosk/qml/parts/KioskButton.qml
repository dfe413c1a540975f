pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import "../../looks"

// A button with a word on it, and an icon before or after the word.
T.AbstractButton {
    id: button

    property string kind: "primary" // primary, secondary, quiet, hall
    property string iconName
    property bool iconAfter: false
    property int textSize: Theme.buttonText

    readonly property color paint: !enabled ? Theme.disabled
        : kind === "primary" ? (pressed ? Theme.primaryPressed : Theme.primary)
        : kind === "hall" ? (pressed ? Theme.hallLine : Theme.hallRaised)
        : pressed ? Theme.pressed : kind === "secondary" ? Theme.surface : "transparent"
    readonly property color writing: !enabled ? Theme.disabledInk
        : kind === "primary" ? Theme.primaryInk
        : kind === "hall" ? Theme.hallInk
        : pressed ? Theme.pressedInk : Theme.primary

    implicitWidth: Math.max(Theme.touchTarget, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.px(32)
    verticalPadding: Theme.gapSmall
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: button.paint
        border.width: button.kind === "secondary" || (Theme.highContrast && button.kind !== "primary")
                      ? Theme.lineWidth : 0
        border.color: button.kind === "hall" ? Theme.hallLine : button.enabled ? Theme.primary : Theme.line

        FocusRing {
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth
        implicitHeight: words.implicitHeight

        RowLayout {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gapSmall
            layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            LucideIcon {
                visible: button.iconName !== ""
                name: button.iconName || "circle"
                colour: button.writing
                size: Math.round(button.textSize * 1.15)
            }

            Text {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: button.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                color: button.writing
                font.family: Theme.fontFamily
                font.pixelSize: button.textSize
                font.weight: Font.DemiBold
            }
        }
    }
}
