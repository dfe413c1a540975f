pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "parts"

QuestionPage {
    id: page

    required property JourneyViewModel journey

    question: qsTr("Bantuan apa yang Anda perlukan?")
    why: qsTr("Boleh beberapa, boleh tidak satu pun. Hanya untuk hari ini.")

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "wish-come"
        many: true
        iconName: "armchair"
        text: qsTr("Datangi saya di tempat duduk")
        note: qsTr("Petugas menghampiri Anda saat giliran tiba.")
        checked: page.journey.wishes.come_to_me
        onClicked: page.journey.toggleWish("come_to_me")
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "wish-writing"
        many: true
        iconName: "message-square"
        text: qsTr("Panggil saya dengan tulisan")
        note: qsTr("Petugas menunjukkan nomor Anda dan berbicara lewat tulisan.")
        checked: page.journey.wishes.call_in_writing
        onClicked: page.journey.toggleWish("call_in_writing")
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "wish-fill-in"
        many: true
        iconName: "pencil"
        text: qsTr("Bantu saya mengisi formulir")
        note: qsTr("Petugas membacakan pertanyaan dan menuliskan jawaban Anda.")
        checked: page.journey.wishes.help_fill_in
        onClicked: page.journey.toggleWish("help_fill_in")
    }
}
