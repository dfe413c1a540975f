pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

// What everybody sees who comes near: who is here, what happens, and one large button.
KioskScreen {
    id: page

    required property KioskViewModel kiosk
    required property FrontViewModel front
    required property ComfortViewModel comfort

    readonly property bool single: Theme.portrait || Theme.textZoom >= 1.5
    readonly property real gutter: Theme.portrait ? Theme.margin : Theme.px(96)

    function takeFocus() {
        begin.forceActiveFocus();
    }

    Keys.onReturnPressed: page.kiosk.begin()
    Keys.onEnterPressed: page.kiosk.begin()

    Rectangle {
        anchors.fill: parent
        color: Theme.hall
    }

    ScrollArea {
        anchors.fill: parent
        anchors.leftMargin: page.gutter
        anchors.rightMargin: page.gutter
        anchors.topMargin: Theme.px(Theme.portrait ? 48 : 32)
        anchors.bottomMargin: Theme.px(24)
        atBottom: page.comfort.reachMode

        GridLayout {
            width: parent.width
            columns: page.single ? 1 : 2
            columnSpacing: Theme.px(80)
            rowSpacing: Theme.px(Theme.portrait ? 48 : 28)

            // Within reach from a wheelchair the button comes last.
            ColumnLayout {
                Layout.row: page.single && page.comfort.reachMode ? 1 : 0
                Layout.column: 0
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(1000)
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Words {
                    Layout.fillWidth: true
                    text: qsTr("Selamat datang")
                    color: Theme.hallInk
                    font.pixelSize: Theme.titleText
                    font.weight: Font.Bold
                    lineHeight: 1.1
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("Isi buku tamu, ambil nomor antrean, lalu silakan duduk. Nomor Anda akan dipanggil.")
                    color: Theme.hallQuietInk
                    font.pixelSize: Theme.text(34)
                }

                BeginButton {
                    id: begin

                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gapTiny
                    objectName: "begin"
                    onClicked: page.kiosk.begin()
                }

                Notice {
                    Layout.fillWidth: true
                    objectName: "welcomeWord"
                    kind: "attention"
                    text: page.kiosk.welcomeText
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.gapSmall

                    KioskButton {
                        objectName: "askCaseNumber"
                        width: Math.min(implicitWidth, parent.width)
                        kind: "hall"
                        iconName: "clipboard-list"
                        textSize: Theme.bodyText
                        horizontalPadding: Theme.px(24)
                        text: qsTr("Saya punya nomor permohonan")
                        onClicked: page.kiosk.askCaseNumber()
                    }

                    KioskButton {
                        objectName: "about"
                        width: Math.min(implicitWidth, parent.width)
                        kind: "hall"
                        iconName: "info"
                        textSize: Theme.bodyText
                        horizontalPadding: Theme.px(24)
                        text: qsTr("Tentang layanan ini")
                        onClicked: page.kiosk.showAbout()
                    }
                }
            }

            ColumnLayout {
                Layout.row: page.single && !page.comfort.reachMode ? 1 : 0
                Layout.column: page.single ? 0 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(650)
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gapSmall

                Repeater {
                    model: [
                        { picture: "welcome-guestbook", title: qsTr("1. Isi buku tamu"), note: qsTr("Sekitar dua menit.") },
                        { picture: "welcome-number", title: qsTr("2. Ambil nomor"), note: qsTr("Tercetak di kertas dan tampil di sini.") },
                        { picture: "welcome-served", title: qsTr("3. Dilayani petugas"), note: qsTr("Duduk saja; nomor Anda dipanggil.") }
                    ]

                    WelcomeStep {
                        required property var modelData

                        Layout.fillWidth: true
                        picture: modelData.picture
                        title: modelData.title
                        note: modelData.note
                    }
                }

                NowServing {
                    Layout.fillWidth: true
                    calls: page.front.nowServing.slice(0, Theme.portrait ? 4 : 2)
                    waiting: page.front.waiting
                }
            }

            WelcomePromise {
                Layout.row: 2
                Layout.column: 0
                Layout.columnSpan: page.single ? 1 : 2
                Layout.fillWidth: true
                hours: page.front.openingHours
            }
        }
    }
}
