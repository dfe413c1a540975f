pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../../looks"

// The emblem and the office's name; the emblem is also staff's hidden way out.
Item {
    id: bar

    required property KioskViewModel kiosk
    required property FrontViewModel front
    required property JourneyViewModel journey
    property bool offersCancel: false
    property bool compact: false

    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight) + 2 * Theme.px(4)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Item {
            implicitWidth: Theme.px(72)
            implicitHeight: Theme.px(72)
            visible: !bar.compact

            Illustration {
                anchors.fill: parent
                name: "brand/emblem"
            }

            TapHandler {
                objectName: "staffDoor"
                longPressThreshold: 5
                margin: Theme.px(24)
                gesturePolicy: TapHandler.WithinBounds
                onLongPressed: bar.kiosk.askStaffPin()
            }
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                visible: !bar.compact
                text: bar.front.officeName
                font.pixelSize: Math.min(Theme.text(34), Theme.px(52))
                font.weight: Font.DemiBold
                lineHeight: 1.15
            }

            ProgressDots {
                Layout.fillWidth: true
                visible: bar.compact
                number: bar.journey.stepNumber
                count: bar.journey.stepCount
                writing: Theme.ink
                reached: Theme.primary
                ahead: Theme.line
                spacing: Theme.gapTiny
                textSize: Math.min(Theme.bodyText, Theme.px(40))
            }

            Words {
                Layout.fillWidth: true
                visible: !bar.compact && Theme.textZoom < 1.5
                text: bar.front.unitName
                color: Theme.quietInk
                font.pixelSize: Theme.helpText
                lineHeight: 1.15
            }
        }

        KioskButton {
            objectName: "cancel"
            visible: bar.offersCancel
            kind: "secondary"
            iconName: "x"
            textSize: Math.min(Theme.text(30), Theme.px(48))
            text: qsTr("Batal")
            onClicked: bar.kiosk.askCancel()
        }
    }
}
