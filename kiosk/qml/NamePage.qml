pragma ComponentBehavior: Bound

import QtQuick
import "parts"

TypedPage {
    question: qsTr("Siapa nama lengkap Anda?")
    why: qsTr("Petugas menyapa Anda dengan nama ini. Nama tidak tampil di ruang tunggu dan tidak dicetak.")
    placeholder: qsTr("Nama lengkap")
    help: qsTr("Boleh satu kata, boleh dengan gelar.")
    hints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    maximumLength: 120
}
