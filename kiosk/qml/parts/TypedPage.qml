pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../../looks"

// A question whose answer is typed, with a way on for those who have none yet.
QuestionPage {
    id: page

    required property JourneyViewModel journey
    property alias placeholder: box.placeholder
    property alias help: box.help
    property alias hints: box.hints
    property alias maximumLength: box.maximumLength
    default property alias beneath: more.data

    function takeFocus() {
        box.takeFocus();
    }

    canGoForward: journey.draft !== ""
    onSkip: journey.skip()

    FieldBox {
        id: box

        Layout.fillWidth: true
        value: page.journey.draft
        problem: page.journey.problemText
        confirmation: page.journey.confirmationText
        onEdited: text => page.journey.setDraft(text)
        onConfirmed: page.forward()
    }

    ColumnLayout {
        id: more

        Layout.fillWidth: true
        spacing: Theme.gapSmall
    }
}
