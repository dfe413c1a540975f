pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// Which question of how many, in words and as dots.
ColumnLayout {
    id: progress

    required property int number
    required property int count
    property int textSize: Theme.bodyText
    property color writing: Theme.hallInk
    property color reached: Theme.hallGold
    property color ahead: Theme.hallLine

    spacing: Theme.gapSmall

    Words {
        Layout.fillWidth: true
        text: qsTr("Langkah %1 dari %2").arg(progress.number).arg(progress.count)
        color: progress.writing
        font.pixelSize: progress.textSize
        font.weight: Font.DemiBold
        lineHeight: 1.15
    }

    Row {
        spacing: Theme.px(12)

        Repeater {
            model: progress.count

            Rectangle {
                required property int index
                readonly property bool isHere: index + 1 === progress.number

                width: isHere ? Theme.px(44) : Theme.px(18)
                height: Theme.px(18)
                radius: height / 2
                color: index < progress.number ? progress.reached : "transparent"
                border.width: Theme.lineWidth
                border.color: index < progress.number ? progress.reached : progress.ahead

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.calmMs
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }
}
