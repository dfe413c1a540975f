pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import "../../looks"

// A short answer that one touch fills in.
T.AbstractButton {
    id: chip

    implicitWidth: Math.min(words.implicitWidth + 2 * Theme.gap, parent?.width ?? Infinity)
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + 2 * Theme.gapSmall)
    focusPolicy: Qt.TabFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: chip.pressed ? Theme.pressed : Theme.info
        border.width: Theme.lineWidth
        border.color: Theme.highContrast ? Theme.line : Theme.primary

        FocusRing {
            visible: chip.visualFocus
        }
    }

    contentItem: Item {
        Words {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, chip.width - 2 * Theme.gapSmall)
            horizontalAlignment: Text.AlignHCenter
            text: chip.text
            color: chip.pressed ? Theme.pressedInk : Theme.infoInk
            font.weight: Font.DemiBold
            lineHeight: 1.1
        }
    }
}
