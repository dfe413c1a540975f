pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// The fifteen steps in short: those of today are filled, those of the days after are open.
ColumnLayout {
    id: list

    required property var steps
    property int columns: 3

    spacing: Theme.gapSmall

    Words {
        Layout.fillWidth: true
        text: qsTr("Lima belas langkah: yang berwarna penuh dilakukan hari ini bersama Anda")
        color: Theme.primary
        font.weight: Font.Bold
        lineHeight: 1.2
    }

    GridLayout {
        Layout.fillWidth: true
        columns: list.columns
        rows: Math.ceil(list.steps.length / list.columns)
        flow: GridLayout.TopToBottom
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(12)
        uniformCellWidths: true

        Repeater {
            model: list.steps

            RowLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gapSmall

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Math.max(Theme.px(52), number.implicitWidth + Theme.px(16))
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: line.modelData.isToday ? Theme.primary : Theme.ground
                    border.width: Theme.lineWidth
                    border.color: Theme.primary

                    Words {
                        id: number

                        anchors.centerIn: parent
                        text: line.modelData.number
                        color: line.modelData.isToday ? Theme.primaryInk : Theme.primary
                        font.pixelSize: Theme.helpText
                        font.weight: Font.Bold
                        lineHeight: 1
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        text: line.modelData.text
                        font.pixelSize: Theme.helpText
                        font.weight: Font.Medium
                        lineHeight: 1.2
                    }

                    Words {
                        Layout.fillWidth: true
                        text: line.modelData.who
                        color: Theme.quietInk
                        font.pixelSize: Theme.helpText
                        lineHeight: 1.2
                    }
                }
            }
        }
    }
}
