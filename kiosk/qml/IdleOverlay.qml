pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

// Nobody touched anything for a while: whoever is still here says so, or everything is wiped.
Overlay {
    id: overlay

    objectName: "idleCard"

    required property IdleWatch idle

    onVisibleChanged: if (visible) still.forceActiveFocus()

    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Apakah Anda masih di sini?")
        font.pixelSize: Theme.questionText
        font.weight: Font.DemiBold
        lineHeight: Theme.headingLineHeight
    }

    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Demi kerahasiaan Anda, isian dihapus dalam %n detik.", "", overlay.idle.remainingSeconds)
        font.features: Theme.tabularFigures
        font.pixelSize: Theme.largeText(34)
    }

    KioskButton {
        id: still

        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(160)
        objectName: "stillHere"
        textSize: Theme.largeText(48)
        iconName: "hand"
        text: qsTr("Saya masih di sini")
        onClicked: overlay.idle.stay()
        Keys.onReturnPressed: overlay.idle.stay()
        Keys.onEnterPressed: overlay.idle.stay()
    }
}
