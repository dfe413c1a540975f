pragma ComponentBehavior: Bound

import QtQuick
import "parts"

TypedPage {
    id: page

    question: qsTr("Berapa nomor HP Anda yang terhubung ke WhatsApp?")
    why: qsTr("Hasil pemeriksaan formulir dikirim lewat WhatsApp dan e-mail.")
    placeholder: qsTr("Misalnya 0812-3456-7890")
    help: qsTr("Nomor luar negeri boleh; awali dengan + dan kode negara.")
    hints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    maximumLength: 40
    skipText: qsTr("Saya belum punya")
}
