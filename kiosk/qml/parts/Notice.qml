pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// A sentence with an icon: help, something done, something to mend.
Rectangle {
    id: notice

    property string kind: "plain" // plain, info, done, attention, trouble
    property string text
    property int textSize: Theme.helpText

    readonly property bool filled: kind !== "plain"
    readonly property color writing: kind === "trouble" ? Theme.troubleTintInk
        : kind === "attention" ? Theme.attentionTintInk
        : kind === "done" ? Theme.doneTintInk
        : kind === "info" ? Theme.infoInk : Theme.quietInk

    implicitWidth: line.implicitWidth + 2 * Theme.gap
    implicitHeight: text === "" ? 0 : line.implicitHeight + (filled ? 2 * Theme.gapSmall : 0)
    visible: text !== ""
    radius: Theme.radiusSmall
    color: kind === "trouble" ? Theme.troubleTint
        : kind === "attention" ? Theme.attentionTint
        : kind === "done" ? Theme.doneTint
        : kind === "info" ? Theme.info : "transparent"
    border.width: filled && Theme.highContrast ? Theme.lineWidth : 0
    border.color: writing

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: notice.filled ? Theme.gap : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapSmall

        LucideIcon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(4)
            visible: notice.filled
            name: notice.kind === "done" ? "circle-check" : notice.kind === "info" ? "info" : "triangle-alert"
            colour: notice.writing
            size: Math.round(notice.textSize * 1.15)
        }

        Words {
            Layout.fillWidth: true
            text: notice.text
            color: notice.writing
            font.pixelSize: notice.textSize
            font.weight: notice.filled ? Font.Medium : Font.Normal
        }
    }
}
