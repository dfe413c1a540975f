pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

// Asks once before everything typed is forgotten.
Overlay {
    id: overlay

    objectName: "cancelCard"

    required property KioskViewModel kiosk

    onVisibleChanged: if (visible) stay.forceActiveFocus()
    Keys.onEscapePressed: overlay.kiosk.keepGoing()

    Words {
        Layout.fillWidth: true
        text: qsTr("Batalkan pengisian?")
        font.pixelSize: Theme.questionText
        font.weight: Font.DemiBold
        lineHeight: Theme.headingLineHeight
    }

    Words {
        Layout.fillWidth: true
        text: qsTr("Semua yang sudah Anda isi akan dihapus, dan tidak ada nomor yang diambil.")
        font.pixelSize: Theme.largeText(34)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: stay.implicitWidth + leave.implicitWidth + Theme.gap > width ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        KioskButton {
            id: stay

            Layout.fillWidth: true
            objectName: "keepGoing"
            text: qsTr("Tidak, lanjutkan mengisi")
            onClicked: overlay.kiosk.keepGoing()
            Keys.onReturnPressed: overlay.kiosk.keepGoing()
            Keys.onEnterPressed: overlay.kiosk.keepGoing()
        }

        KioskButton {
            id: leave

            Layout.fillWidth: true
            objectName: "confirmCancel"
            kind: "secondary"
            iconName: "trash-2"
            text: qsTr("Ya, batalkan dan hapus")
            onClicked: overlay.kiosk.start_over()
        }
    }
}
