pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

// A visitor who came before types or scans the number of the case.
QuestionPage {
    id: page

    required property CaseNumberViewModel caseNumber
    required property KioskViewModel kiosk

    question: qsTr("Berapa nomor permohonan Anda?")
    why: qsTr("Nomor itu ada di slip dan di setiap pesan dari kami.")
    skipText: qsTr("Lanjut tanpa nomor")
    forwardText: qsTr("Ambil nomor")
    forwardIcon: "ticket"
    canGoForward: page.caseNumber.canGoForward

    onForward: page.caseNumber.goForward()
    onBack: page.kiosk.start_over()
    onSkip: page.kiosk.beginWithoutCase()

    Keys.onReturnPressed: page.caseNumber.goForward()
    Keys.onEnterPressed: page.caseNumber.goForward()
    Keys.onEscapePressed: page.kiosk.start_over()

    function takeFocus() {
        box.takeFocus();
    }

    FieldBox {
        id: box

        Layout.fillWidth: true
        value: page.caseNumber.draft
        problem: page.caseNumber.problemText
        placeholder: qsTr("Misalnya 26-0042-7")
        help: qsTr("Ketik angkanya saja, atau pindai slip Anda.")
        hints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: 20
        onEdited: text => page.caseNumber.setDraft(text)
        onConfirmed: page.caseNumber.goForward()
    }
}
