pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import "../../looks"

// A small switch of the help bar: an icon over a word.
T.AbstractButton {
    id: button

    property string iconName
    property string speaks: text

    readonly property color writing: pressed ? Theme.pressedInk : checked ? Theme.selectedInk : Theme.ink

    implicitWidth: Math.max(Theme.px(136), contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.px(12)
    verticalPadding: Theme.gapTiny
    focusPolicy: Qt.TabFocus
    Accessible.name: speaks
    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        radius: Theme.radius
        color: button.pressed ? Theme.pressed : button.checked ? Theme.selected : "transparent"
        border.width: button.checked || Theme.highContrast ? Theme.lineWidth : 0
        border.color: button.checked ? Theme.primary : Theme.line

        FocusRing {
            visible: button.visualFocus
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.px(2)

        LucideIcon {
            Layout.alignment: Qt.AlignHCenter
            name: button.iconName
            colour: button.writing
            size: Theme.px(36)
        }

        Text {
            Layout.alignment: Qt.AlignHCenter
            text: button.text
            textFormat: Text.PlainText
            color: button.writing
            font.family: Theme.fontFamily
            font.pixelSize: Theme.text(28) > Theme.px(40) ? Theme.px(40) : Theme.text(28)
            font.weight: Font.DemiBold
        }
    }
}
