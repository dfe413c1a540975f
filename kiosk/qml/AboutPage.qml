pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

// The service standard on one screen.
KioskScreen {
    id: page

    required property StandardViewModel standard
    property bool reach: false

    readonly property bool wide: !Theme.portrait && Theme.textZoom < 1.3

    signal closed

    function takeFocus() {
        close.forceActiveFocus();
    }

    Keys.onEscapePressed: page.closed()

    ScrollArea {
        id: sheet

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.gapTiny
        anchors.bottomMargin: Theme.gapSmall
        atBottom: page.reach

        ColumnLayout {
            width: parent.width
            spacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(4)

                Words {
                    Layout.fillWidth: true
                    text: page.standard.title
                    font.pixelSize: Theme.text(48)
                    font.weight: Font.DemiBold
                    lineHeight: 1.1
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Words {
                    Layout.fillWidth: true
                    text: page.standard.introduction
                    color: Theme.quietInk
                    font.pixelSize: Theme.helpText
                    lineHeight: 1.25
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 3 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                InfoCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.px(400)
                    iconName: "circle-check"
                    heading: qsTr("Biaya dan waktu")
                    lines: [page.standard.fee, page.standard.timeLimit, page.standard.resultMessage]
                }

                InfoCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.px(400)
                    iconName: "clipboard-list"
                    heading: qsTr("Syarat")
                    lines: page.standard.requirements
                    marked: true
                }

                InfoCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.px(400)
                    iconName: "file-text"
                    heading: qsTr("Yang Anda terima")
                    lines: page.standard.products
                    marked: true
                }
            }

            StandardSteps {
                Layout.fillWidth: true
                steps: page.standard.steps
                columns: page.wide ? 3 : Theme.portrait && Theme.textZoom < 1.3 ? 2 : 1
            }

            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap

                InfoCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.px(400)
                    iconName: "map-pin"
                    heading: qsTr("Alamat dan kontak")
                    lines: [page.standard.unit, page.standard.address,
                        qsTr("Telepon %1").arg(page.standard.telephone),
                        page.standard.website, page.standard.portal, page.standard.parentUnit]
                }

                InfoCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.px(400)
                    iconName: "megaphone"
                    heading: qsTr("Saran dan pengaduan")
                    lines: page.standard.complaints.map(channel => channel.address === "" ? channel.name
                        : channel.name + ": " + channel.address)
                }
            }

            Words {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gapTiny
                text: page.standard.decree
                color: Theme.quietInk
                font.pixelSize: Theme.helpText
            }
        }
    }

    RowLayout {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.gap

        KioskButton {
            id: close

            objectName: "closeAbout"
            kind: "secondary"
            iconName: "arrow-left"
            text: qsTr("Kembali")
            onClicked: page.closed()
            Keys.onReturnPressed: page.closed()
            Keys.onEnterPressed: page.closed()
        }

        Item {
            Layout.fillWidth: true
        }

        KioskButton {
            objectName: "readOn"
            visible: sheet.overflows
            iconName: sheet.isAtEnd ? "chevron-up" : "chevron-down"
            iconAfter: true
            text: sheet.isAtEnd ? qsTr("Ke atas") : qsTr("Lebih lanjut")
            onClicked: sheet.readOn()
        }
    }
}
