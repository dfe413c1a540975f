pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../looks"
import "parts"

QuestionPage {
    question: qsTr("Layanan ini untuk kegiatan instansi pemerintah")
    why: qsTr("Rekomendasi diberikan untuk survei dan kompilasi data yang diselenggarakan instansi pemerintah.")

    Notice {
        Layout.fillWidth: true
        kind: "info"
        textSize: Theme.bodyText
        text: qsTr("Untuk penelitian Anda sendiri, petugas kami siap memberi saran: data yang tersedia, rancangan, dan contoh kegiatan serupa.")
    }

    Notice {
        Layout.fillWidth: true
        kind: "done"
        textSize: Theme.bodyText
        text: qsTr("Anda tetap mendapat nomor antrean. Silakan lanjut.")
    }
}
