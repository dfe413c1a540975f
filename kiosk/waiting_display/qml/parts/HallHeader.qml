import QtQuick
import QtQuick.Layouts
import "../../../looks"

// The office's name and the clock; beneath the name, how old what is shown may be.
Rectangle {
    id: header

    required property var display

    readonly property bool isStale: display.staleSince !== ""

    color: Theme.hall
    implicitHeight: Theme.px(Theme.portrait ? 168 : 136)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(48)
        anchors.rightMargin: Theme.px(48)
        spacing: Theme.px(40)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(4)

            Text {
                objectName: "officeName"
                Layout.fillWidth: true
                color: Theme.hallInk
                font.family: Theme.fontFamily
                font.weight: Font.Bold
                font.pixelSize: Theme.px(50)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(24)
                maximumLineCount: 1
                text: header.display.officeName
                textFormat: Text.PlainText
            }

            RowLayout {
                spacing: Theme.px(12)
                visible: header.display.hasBoard

                LucideIcon {
                    visible: header.isStale
                    name: "refresh-cw"
                    colour: Theme.hallGold
                    size: Theme.px(28)
                }

                Text {
                    objectName: "headerNote"
                    color: header.isStale ? Theme.hallGold : Theme.hallQuietInk
                    font.family: Theme.fontFamily
                    font.weight: Font.Medium
                    font.pixelSize: Theme.px(30)
                    text: header.isStale
                          ? qsTr("Data per %1 – menyambung kembali…").arg(header.display.staleSince)
                          : qsTr("Antrean pelayanan hari ini")
                    textFormat: Text.PlainText
                }
            }
        }

        ColumnLayout {
            spacing: 0

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
                    Layout.alignment: Qt.AlignBaseline
                    color: Theme.hallQuietInk
                    font.family: Theme.fontFamily
                    font.weight: Font.Medium
                    font.pixelSize: Theme.px(32)
                    text: header.display.zone
                    textFormat: Text.PlainText
                }
            }

            Text {
                objectName: "date"
                Layout.alignment: Qt.AlignRight
                color: Theme.hallQuietInk
                font.family: Theme.fontFamily
                font.weight: Font.Medium
                font.pixelSize: Theme.px(30)
                text: header.display.date
                textFormat: Text.PlainText
            }
        }
    }
}
