pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// Which numbers are being served, and how many people wait.
Rectangle {
    id: card

    required property var calls
    required property int waiting

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.hallRaised
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        Repeater {
            model: card.calls

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.gap

                Words {
                    text: line.modelData.label
                    color: Theme.hallGold
                    font.pixelSize: Theme.headingText
                    font.weight: Font.Bold
                    font.features: Theme.tabularFigures
                    lineHeight: 1.1
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("sedang dilayani di Loket %1").arg(line.modelData.counter)
                    color: Theme.hallInk
                    lineHeight: 1.15
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            LucideIcon {
                name: "users"
                colour: Theme.hallQuietInk
                size: Theme.text(36)
            }

            Words {
                Layout.fillWidth: true
                text: card.waiting > 0 ? qsTr("%n orang menunggu", "", card.waiting)
                                       : qsTr("Belum ada yang menunggu")
                color: Theme.hallInk
                lineHeight: 1.15
            }
        }
    }
}
