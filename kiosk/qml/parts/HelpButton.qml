pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import "../../looks"

// Gives a number at once; an officer does the rest.
T.AbstractButton {
    id: button

    readonly property color writing: pressed ? Theme.pressedInk : Theme.attentionTintInk

    text: qsTr("Saya ingin dibantu petugas")
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touchTarget, contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapTiny
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: button.pressed ? Theme.pressed : Theme.attentionTint
        border.width: Theme.lineWidth
        border.color: Theme.attention

        FocusRing {
            visible: button.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gapSmall

            LucideIcon {
                name: "hand-helping"
                colour: button.writing
                size: Theme.largeText(40)
            }

            Text {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: button.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: button.writing
                font.family: Theme.fontFamily
                font.pixelSize: Theme.largeText(30)
                font.weight: Font.DemiBold
            }
        }
    }
}
