pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "parts"

QuestionPage {
    id: page

    required property JourneyViewModel journey

    question: qsTr("Layanan apa yang Anda perlukan?")
    why: qsTr("Nomor antrean diberikan untuk layanan yang Anda pilih.")

    Notice {
        Layout.fillWidth: true
        kind: "attention"
        text: page.journey.problemText
    }

    Choices {
        Layout.fillWidth: true
        model: page.journey.choices
        onChosen: code => page.journey.choose(code)
    }
}
