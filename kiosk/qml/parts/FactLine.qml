pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// A fact with its icon.
RowLayout {
    id: line

    required property string iconName
    required property string text
    property string note

    spacing: Theme.gap

    LucideIcon {
        Layout.alignment: Qt.AlignTop
        name: line.iconName
        colour: Theme.primary
        size: Theme.text(44)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(2)

        Words {
            Layout.fillWidth: true
            text: line.text
            font.weight: Font.DemiBold
            lineHeight: 1.25
        }

        Words {
            Layout.fillWidth: true
            visible: line.note !== ""
            text: line.note
            color: Theme.quietInk
            font.pixelSize: Theme.helpText
            lineHeight: 1.3
        }
    }
}
