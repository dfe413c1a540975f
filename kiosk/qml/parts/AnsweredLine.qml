pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import "../../looks"

// What was answered, as a quiet line; a touch goes back to mend it.
T.AbstractButton {
    id: line

    property string label
    property bool isHere: false

    implicitHeight: Math.max(Theme.touchTarget, contentItem.implicitHeight + 2 * Theme.gapTiny)
    horizontalPadding: Theme.gapSmall
    verticalPadding: Theme.gapTiny
    focusPolicy: Qt.TabFocus
    Accessible.name: label + ": " + text

    background: Rectangle {
        radius: Theme.radiusSmall
        color: line.pressed || line.isHere ? Theme.hallRaised : "transparent"
        border.width: line.visualFocus ? Theme.focusWidth : line.isHere ? Theme.lineWidth : 0
        border.color: line.visualFocus ? Theme.hallGold : Theme.hallLine
    }

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: line.label
                color: Theme.hallQuietInk
                font.pixelSize: Theme.helpText
                lineHeight: 1.15
            }

            Words {
                Layout.fillWidth: true
                text: line.text
                color: Theme.hallInk
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                lineHeight: 1.2
            }
        }

        LucideIcon {
            name: "pencil"
            colour: Theme.hallQuietInk
            size: Theme.px(32)
        }
    }
}
