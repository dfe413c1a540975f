pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../../looks"

// The ticket as paper: its number as large as the paper allows.
Item {
    id: paper

    required property TicketViewModel ticket

    implicitHeight: column.implicitHeight + Theme.px(64) + band.height

    SoftShadow {
        anchors.fill: sheet
        radius: Theme.radius
    }

    Rectangle {
        id: sheet

        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.topMargin: -Theme.radius
        anchors.bottomMargin: Theme.gap
        radius: Theme.radius
        color: Theme.paper

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: (Theme.radius - band.height) / 2
            anchors.margins: Theme.px(40)
            spacing: 0

            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Nomor antrean Anda")
                color: Theme.paperQuietInk
                font.pixelSize: Math.min(Theme.largeText(30), Theme.px(36))
                font.weight: Font.Medium
                lineHeight: 1.2
            }

            Text {
                Layout.fillWidth: true
                objectName: "ticketNumber"
                horizontalAlignment: Text.AlignHCenter
                text: paper.ticket.label
                textFormat: Text.PlainText
                color: Theme.paperInk
                font.family: Theme.fontFamily
                font.pixelSize: Theme.ticketNumberText
                font.weight: Font.ExtraBold
                font.features: Theme.tabularFigures
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(120)
            }

            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: paper.ticket.serviceName
                color: Theme.paperInk
                font.pixelSize: Math.min(Theme.largeText(34), Theme.px(40))
                font.weight: Font.DemiBold
                lineHeight: 1.2
            }

            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
                horizontalAlignment: Text.AlignHCenter
                text: paper.ticket.issuedText
                color: Theme.paperQuietInk
                font.pixelSize: Math.min(Theme.largeText(28), Theme.px(34))
                font.features: Theme.tabularFigures
                lineHeight: 1.2
            }

            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                visible: paper.ticket.isPriority
                text: qsTr("Prioritas")
                color: Theme.paperInk
                font.pixelSize: Math.min(Theme.largeText(30), Theme.px(36))
                font.weight: Font.DemiBold
                lineHeight: 1.3
            }
        }

        BambooBand {
            id: band

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.radius
            height: Theme.px(24)
        }
    }
}
