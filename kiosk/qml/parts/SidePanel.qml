pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../../looks"

// The shaded third: progress, a drawing of the step, and what was answered so far.
Rectangle {
    id: panel

    required property JourneyViewModel journey
    property string drawing: "welcome-guestbook"

    color: Theme.hall
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: Theme.line

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(40)
        spacing: Theme.gap

        ProgressDots {
            Layout.fillWidth: true
            number: panel.journey.stepNumber
            count: panel.journey.stepCount
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0

            Illustration {
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.px(400))
                height: Math.min(parent.height, Theme.px(300))
                visible: parent.height >= Theme.px(150)
                name: "illustrations/" + panel.drawing
            }
        }

        ScrollArea {
            id: said

            Layout.fillWidth: true
            Layout.preferredHeight: lines.implicitHeight
            Layout.minimumHeight: Math.min(lines.implicitHeight, panel.height * 0.62)
            Layout.maximumHeight: lines.implicitHeight
            onContentHeightChanged: showEnd()
            onHeightChanged: showEnd()

            Column {
                id: lines

                width: parent.width

                Repeater {
                    model: panel.journey.step === "review" ? [] : panel.journey.answered

                    AnsweredLine {
                        required property var modelData

                        width: lines.width
                        objectName: "answered-" + modelData.step
                        label: modelData.label
                        text: modelData.value
                        isHere: modelData.isHere
                        onClicked: panel.journey.mend(modelData.step)
                    }
                }
            }
        }
    }
}
