pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../looks"
import "parts"

TypedPage {
    id: page

    question: qsTr("Apa alamat e-mail Anda?")
    why: qsTr("Hasil pemeriksaan dikirim ke sini, dan akun portal memerlukannya.")
    placeholder: qsTr("nama@contoh.go.id")
    help: ""
    hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
           | Qt.ImhNoAutoUppercase | Qt.ImhPreferLowercase
    maximumLength: 254
    skipText: qsTr("Saya belum punya")

    Flow {
        Layout.fillWidth: true
        visible: page.journey.correction === ""
        spacing: Theme.px(12)

        Repeater {
            model: page.journey.emailEndings

            SmallChip {
                required property string modelData

                objectName: "ending-" + modelData
                text: "@" + modelData
                onClicked: page.journey.addEnding(modelData)
            }
        }
    }

    Correction {
        Layout.fillWidth: true
        visible: page.journey.correction !== ""
        correction: page.journey.correction
        onAccepted: page.journey.acceptCorrection()
        onRefused: page.journey.refuseCorrection()
    }
}
