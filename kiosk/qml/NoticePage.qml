pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../looks"
import "parts"

QuestionPage {
    id: page

    required property JourneyViewModel journey

    question: journey.notice.title ?? ""
    why: Theme.portrait ? journey.notice.lead ?? "" : ""
    forwardText: journey.notice.accept ?? ""

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor(width / Theme.text(480))))
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Repeater {
            model: page.journey.notice.sections ?? []

            ColumnLayout {
                id: part

                required property var modelData

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.px(4)

                Words {
                    Layout.fillWidth: true
                    text: part.modelData.heading
                    color: Theme.primary
                    font.weight: Font.DemiBold
                    lineHeight: 1.2
                }

                Words {
                    Layout.fillWidth: true
                    text: part.modelData.text
                    font.pixelSize: Theme.helpText
                    lineHeight: 1.3
                }
            }
        }
    }

    ChoiceCard {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapTiny
        objectName: "surveyConsent"
        many: true
        text: page.journey.notice.consent ?? ""
        checked: page.journey.surveyConsent
        onClicked: page.journey.toggleSurveyConsent()
    }
}
