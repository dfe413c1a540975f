pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

// Staff's way out: a PIN on a pad.
Overlay {
    id: overlay

    objectName: "staffCard"

    required property StaffExit staff

    cardWidth: Theme.px(760)
    onVisibleChanged: if (visible) (staff.hasPin ? pad : leave).forceActiveFocus()

    Words {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("PIN petugas")
        font.pixelSize: Theme.headingText
        font.weight: Font.DemiBold
        lineHeight: 1.2
    }

    Words {
        Layout.fillWidth: true
        objectName: "pinDots"
        horizontalAlignment: Text.AlignHCenter
        visible: overlay.staff.hasPin
        text: overlay.staff.typedCount > 0 ? "●".repeat(overlay.staff.typedCount) : "–"
        font.pixelSize: Theme.px(44)
        lineHeight: 1.2
    }

    Notice {
        Layout.fillWidth: true
        kind: "trouble"
        text: overlay.staff.problemText
    }

    GridLayout {
        id: pad

        Layout.alignment: Qt.AlignHCenter
        visible: overlay.staff.hasPin
        columns: 3
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall
        Keys.onPressed: event => {
            if (event.text >= "0" && event.text <= "9")
                overlay.staff.typeDigit(event.text);
            else if (event.key === Qt.Key_Backspace)
                overlay.staff.erase();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                overlay.staff.submit();
            else if (event.key === Qt.Key_Escape)
                overlay.staff.close();
        }

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            KioskButton {
                required property string modelData

                Layout.preferredWidth: Theme.px(180)
                objectName: "pin-" + modelData
                kind: "secondary"
                focusPolicy: Qt.NoFocus
                textSize: Theme.px(44)
                text: modelData
                onClicked: overlay.staff.typeDigit(modelData)
            }
        }

        KioskButton {
            Layout.preferredWidth: Theme.px(180)
            Layout.fillHeight: true
            objectName: "pin-erase"
            kind: "secondary"
            focusPolicy: Qt.NoFocus
            iconName: "delete"
            Accessible.name: qsTr("Hapus satu angka")
            onClicked: overlay.staff.erase()
        }

        KioskButton {
            Layout.preferredWidth: Theme.px(180)
            objectName: "pin-0"
            kind: "secondary"
            focusPolicy: Qt.NoFocus
            textSize: Theme.px(44)
            text: "0"
            onClicked: overlay.staff.typeDigit("0")
        }

        KioskButton {
            Layout.preferredWidth: Theme.px(180)
            Layout.fillHeight: true
            objectName: "pin-submit"
            focusPolicy: Qt.NoFocus
            iconName: "check"
            Accessible.name: qsTr("Periksa PIN")
            enabled: !overlay.staff.isChecking && overlay.staff.typedCount > 0
            onClicked: overlay.staff.submit()
        }
    }

    KioskButton {
        id: leave

        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        objectName: "closePin"
        kind: "quiet"
        focusPolicy: Qt.NoFocus
        text: qsTr("Kembali ke layar pengunjung (%1)").arg(overlay.staff.remainingSeconds)
        Keys.onReturnPressed: overlay.staff.close()
        Keys.onEscapePressed: overlay.staff.close()
        onClicked: overlay.staff.close()
    }
}
