pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// Asks whether another address was meant; never refuses.
Rectangle {
    id: question

    required property string correction

    signal accepted
    signal refused

    implicitHeight: column.implicitHeight + 2 * Theme.gapTiny
    radius: Theme.radius
    color: Theme.attentionTint
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.attention

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gapTiny
        anchors.leftMargin: Theme.gap
        columns: words.implicitWidth + accept.implicitWidth + refuse.implicitWidth + 2 * Theme.gap > width ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall

        Words {
            id: words

            Layout.fillWidth: true
            text: qsTr("Mungkin maksud Anda %1?").arg(question.correction)
            color: Theme.attentionTintInk
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        GridLayout {
            columns: accept.implicitWidth + refuse.implicitWidth + Theme.gap > question.width - 2 * Theme.gap ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gapSmall

            KioskButton {
                id: accept

                objectName: "acceptCorrection"
                iconName: "check"
                text: qsTr("Ya, ganti")
                onClicked: question.accepted()
            }

            KioskButton {
                id: refuse

                objectName: "refuseCorrection"
                kind: "secondary"
                text: qsTr("Tidak, sudah benar")
                onClicked: question.refused()
            }
        }
    }
}
