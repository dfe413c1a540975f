import QtQuick
import QtQuick.Layouts
import Serambi.WaitingDisplay
import "../../../looks"

// The office's name and the clock; beneath the name, how old what is shown may be.
Rectangle {
    id: header

    required property WaitingDisplayViewModel display

    readonly property bool isStale: display.staleSince !== ""

    color: Theme.hall
    implicitHeight: lines.implicitHeight + 2 * Theme.px(Theme.portrait ? 24 : 12)

    GridLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(48)
        anchors.rightMargin: Theme.px(48)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.px(48)
        rowSpacing: Theme.px(12)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(4)

            Text {
                objectName: "officeName"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(Theme.portrait ? 84 : 68)
                color: Theme.hallInk
                font.family: Theme.fontFamily
                font.weight: Font.Bold
                font.pixelSize: Theme.px(50)
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.px(22)
                text: header.display.hasBoard ? header.display.officeName : qsTr("Layar tunggu")
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.WordWrap
            }

            RowLayout {
                spacing: Theme.px(12)

                LucideIcon {
                    visible: header.isStale
                    name: "refresh-cw"
                    colour: Theme.hallGold
                    size: Theme.px(30)
                }

                Text {
                    objectName: "headerNote"
                    color: header.isStale ? Theme.hallGold : Theme.hallQuietInk
                    font.family: Theme.fontFamily
                    font.weight: Font.Medium
                    font.pixelSize: Theme.px(32)
                    text: header.isStale
                          ? qsTr("Data per %1 – menyambung kembali…").arg(header.display.staleSince)
                          : qsTr("Antrean pelayanan hari ini")
                    textFormat: Text.PlainText
                }
            }
        }

        GridLayout {
            Layout.fillWidth: Theme.portrait
            columns: Theme.portrait ? 2 : 1
            layoutDirection: Theme.portrait ? Qt.RightToLeft : Qt.LeftToRight
            columnSpacing: 0
            rowSpacing: 0

            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: Theme.px(14)

                Text {
                    objectName: "clock"
                    Layout.alignment: Qt.AlignBaseline
                    color: Theme.hallInk
                    font.family: Theme.fontFamily
                    font.weight: Font.Bold
                    font.pixelSize: Theme.px(64)
                    font.features: Theme.tabularFigures
                    text: header.display.time
                    textFormat: Text.PlainText
                }

                Text {
                    objectName: "zone"
                    Layout.alignment: Qt.AlignBaseline
                    color: Theme.hallQuietInk
                    font.family: Theme.fontFamily
                    font.weight: Font.Medium
                    font.pixelSize: Theme.px(34)
                    text: header.display.zone
                    textFormat: Text.PlainText
                }
            }

            Text {
                objectName: "date"
                Layout.alignment: Theme.portrait ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignRight
                Layout.fillWidth: Theme.portrait
                color: Theme.hallQuietInk
                font.family: Theme.fontFamily
                font.weight: Font.Medium
                font.pixelSize: Theme.px(Theme.portrait ? 38 : 32)
                text: header.display.date
                textFormat: Text.PlainText
            }
        }
    }
}
