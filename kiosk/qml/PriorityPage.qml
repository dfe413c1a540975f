pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "parts"

QuestionPage {
    id: page

    required property JourneyViewModel journey

    question: qsTr("Perlu didahulukan atau dibantu?")
    why: qsTr("Bagi lanjut usia, ibu hamil atau menyusui, penyandang disabilitas, pengunjung dengan anak kecil, dan korban bencana.")

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "priority-yes"
        iconName: "heart-handshake"
        text: qsTr("Ya, mohon didahulukan atau dibantu")
        note: qsTr("Tanpa syarat dan tanpa bukti. Alasannya tidak ditanyakan dan tidak disimpan.")
        checked: page.journey.priority === "yes"
        onClicked: page.journey.answerPriority(true)
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "priority-no"
        iconName: "user"
        text: qsTr("Tidak, terima kasih")
        note: qsTr("Nomor Anda dipanggil menurut urutan.")
        checked: page.journey.priority === "no"
        onClicked: page.journey.answerPriority(false)
    }
}
