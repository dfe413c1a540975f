pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

// The number, on a paper that slides out as the printer works; then what happens next.
KioskScreen {
    id: page

    required property TicketViewModel ticket

    function takeFocus() {
        done.forceActiveFocus();
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.px(32)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.px(72)
        rowSpacing: Theme.gapLarge

        // The slit from which the paper comes.
        Item {
            Layout.preferredWidth: Theme.px(760)
            Layout.fillWidth: Theme.portrait
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: paper.implicitHeight
            Layout.maximumHeight: Theme.portrait ? paper.implicitHeight : Infinity
            clip: true

            TicketPaper {
                id: paper

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, Theme.px(Theme.portrait ? 880 : 760))
                height: Theme.portrait ? implicitHeight : Math.min(parent.height, Math.max(implicitHeight, Theme.px(620)))
                ticket: page.ticket

                NumberAnimation on y {
                    id: slide

                    from: -paper.height
                    to: 0
                    duration: Theme.paperSlideMs
                    easing.type: Easing.OutCubic
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: Theme.portrait ? 0 : Theme.px(40)

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.gap

                    Words {
                        Layout.fillWidth: true
                        text: qsTr("Silakan duduk; nomor Anda akan dipanggil.")
                        font.pixelSize: Theme.headingText
                        font.weight: Font.DemiBold
                        lineHeight: 1.2
                    }

                    Notice {
                        Layout.fillWidth: true
                        objectName: "printState"
                        kind: page.ticket.printKind
                        text: page.ticket.printText
                        textSize: Theme.bodyText
                    }

                    FactLine {
                        Layout.fillWidth: true
                        iconName: "users"
                        text: page.ticket.aheadText
                        note: qsTr("Pengunjung prioritas dapat dipanggil lebih dahulu.")
                    }

                    FactLine {
                        Layout.fillWidth: true
                        visible: page.ticket.waitText !== ""
                        iconName: "clock"
                        text: page.ticket.waitText
                    }

                    FactLine {
                        Layout.fillWidth: true
                        visible: page.ticket.isHelp
                        iconName: "hand-helping"
                        text: qsTr("Petugas membantu Anda mengisi buku tamu di loket.")
                    }

                    FactLine {
                        Layout.fillWidth: true
                        visible: !page.ticket.isHelp && page.ticket.papers.length > 0
                        iconName: "clipboard-list"
                        text: qsTr("Sambil menunggu, siapkan bila ada:")
                        note: page.ticket.papers.join("\n")
                    }
                }
            }

            KioskButton {
                id: done

                Layout.fillWidth: true
                objectName: "done"
                iconName: "check"
                text: page.ticket.remainingSeconds > 0 ? qsTr("Selesai (%1)").arg(page.ticket.remainingSeconds)
                                                       : qsTr("Selesai")
                onClicked: page.ticket.finish()
                Keys.onReturnPressed: page.ticket.finish()
                Keys.onEnterPressed: page.ticket.finish()
            }
        }
    }
}
