pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import "../../looks"

// The one large button of the welcome screen; it breathes slowly, so that it is seen to be alive.
T.AbstractButton {
    id: button

    property real breath: 0

    text: qsTr("Sentuh untuk mulai")
    implicitHeight: Math.max(Theme.px(168), contentItem.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.px(48)
    verticalPadding: Theme.px(36)
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    SequentialAnimation on breath {
        running: button.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation {
            to: 1
            duration: Theme.breathMs / 2
            easing.type: Easing.InOutSine
        }

        NumberAnimation {
            to: 0
            duration: Theme.breathMs / 2
            easing.type: Easing.InOutSine
        }
    }

    background: Rectangle {
        radius: Theme.px(28)
        color: button.pressed ? Theme.hallInk : Theme.hallGold

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.px(6) - Theme.px(8) * button.breath
            z: -1
            radius: parent.radius - anchors.margins
            color: "transparent"
            border.width: Theme.px(3)
            border.color: Theme.hallGold
            opacity: 0.55 - 0.35 * button.breath
        }

        FocusRing {
            visible: button.visualFocus
            border.color: Theme.hallInk
        }
    }

    contentItem: RowLayout {
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            text: button.text
            color: Theme.goldInk
            font.pixelSize: Theme.largeText(52)
            font.weight: Font.Bold
            lineHeight: 1.1
        }

        LucideIcon {
            Layout.rightMargin: Theme.gapSmall * button.breath
            name: "arrow-right"
            colour: Theme.goldInk
            size: Theme.largeText(72)
        }
    }
}
