pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// Answers as large cards, in two columns where they fit; one touch chooses, nothing goes on yet.
GridLayout {
    id: choices

    property alias model: cards.model
    signal chosen(string code)

    columns: cards.count < 4 ? 1 : Math.max(1, Math.min(cards.count > 6 ? 3 : 2, Math.floor(width / Theme.text(480))))
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.px(12)
    uniformCellWidths: true

    Repeater {
        id: cards

        ChoiceCard {
            required property var modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "choice-" + modelData.code
            iconName: modelData.icon
            text: modelData.name
            note: modelData.note
            checked: modelData.isChosen
            onClicked: choices.chosen(modelData.code)
        }
    }
}
