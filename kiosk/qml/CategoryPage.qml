pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "parts"

QuestionPage {
    id: page

    required property JourneyViewModel journey

    question: qsTr("Anda datang dari lembaga apa?")

    Choices {
        Layout.fillWidth: true
        model: page.journey.choices
        onChosen: code => page.journey.choose(code)
    }
}
