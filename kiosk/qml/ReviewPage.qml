pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

QuestionPage {
    id: page

    required property JourneyViewModel journey

    question: qsTr("Sudah benar semua?")
    why: qsTr("Sentuh jawaban yang ingin Anda perbaiki.")
    forwardText: qsTr("Ambil nomor")
    forwardIcon: "ticket"

    GridLayout {
        Layout.fillWidth: true
        columns: width >= 2 * Theme.text(480) ? 2 : 1
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapTiny
        uniformCellWidths: true

        Repeater {
            model: page.journey.answered

            ReviewCard {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "review-" + modelData.step
                label: modelData.label
                text: modelData.value
                isMissing: modelData.isMissing
                onClicked: page.journey.mend(modelData.step)
            }
        }
    }
}
