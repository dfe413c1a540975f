pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// One of the three pictures of what will happen.
RowLayout {
    id: step

    required property string picture
    required property string title
    required property string note

    spacing: Theme.gap

    Illustration {
        Layout.alignment: Qt.AlignVCenter
        Layout.preferredWidth: Theme.px(Theme.portrait ? 176 : 144)
        Layout.preferredHeight: Theme.px(Theme.portrait ? 132 : 108)
        name: "illustrations/" + step.picture
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(2)

        Words {
            Layout.fillWidth: true
            text: step.title
            color: Theme.hallInk
            font.pixelSize: Theme.text(34)
            font.weight: Font.DemiBold
            lineHeight: 1.2
        }

        Words {
            Layout.fillWidth: true
            text: step.note
            color: Theme.hallQuietInk
            font.pixelSize: Theme.helpText
            lineHeight: 1.25
        }
    }
}
