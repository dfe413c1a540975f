pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// A few facts under one heading.
Rectangle {
    id: card

    required property string iconName
    required property string heading
    required property var lines
    property bool marked: false

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.lineWidth
    border.color: Theme.highContrast ? Theme.line : Theme.pressed

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: Theme.gapTiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gapSmall

            LucideIcon {
                name: card.iconName
                colour: Theme.primary
                size: Theme.text(40)
            }

            Words {
                Layout.fillWidth: true
                text: card.heading
                color: Theme.primary
                font.weight: Font.Bold
                lineHeight: 1.2
            }
        }

        Repeater {
            model: card.lines

            RowLayout {
                id: line

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.text(14)
                    visible: card.marked
                    implicitWidth: Theme.px(10)
                    implicitHeight: Theme.px(10)
                    radius: width / 2
                    color: Theme.primary
                }

                Words {
                    Layout.fillWidth: true
                    text: line.modelData
                    font.pixelSize: Theme.helpText
                    lineHeight: 1.25
                }
            }
        }
    }
}
