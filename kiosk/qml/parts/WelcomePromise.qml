pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// What the service promises, and when the desk is open.
ColumnLayout {
    id: promise

    required property var hours

    spacing: Theme.gapSmall

    Words {
        Layout.fillWidth: true
        text: qsTr("Tidak dipungut biaya. Hasil pemeriksaan formulir paling lama 14 hari kerja sejak berkas dinyatakan lengkap dan jelas oleh BPS di portal.")
        color: Theme.hallGold
        font.weight: Font.Medium
    }

    RowLayout {
        Layout.fillWidth: true
        visible: promise.hours.length > 0
        spacing: Theme.gapSmall

        LucideIcon {
            Layout.alignment: Qt.AlignTop
            name: "clock"
            colour: Theme.hallQuietInk
            size: Theme.text(36)
        }

        Words {
            Layout.fillWidth: true
            text: promise.hours.map(line => line.days + " " + line.hours).join("  ·  ")
            color: Theme.hallQuietInk
            font.pixelSize: Theme.helpText
            font.features: Theme.tabularFigures
        }
    }
}
