pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Serambi.Kiosk
import "../../looks"

// Stands at the lower edge of every screen: language, text size, contrast, reach, and a person.
Rectangle {
    id: bar

    required property KioskViewModel kiosk
    required property FrontViewModel front
    required property ComfortViewModel comfort
    property bool offersHelp: true

    color: Theme.surface
    implicitHeight: row.implicitHeight + 2 * Theme.gapTiny

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
        opacity: Theme.highContrast ? 1 : 0.45
    }

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(12)

        HelpButton {
            Layout.row: 0
            Layout.column: Theme.portrait ? 0 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "askHelp"
            opacity: bar.offersHelp ? 1 : 0
            enabled: bar.offersHelp
            onClicked: bar.kiosk.askHelp()
        }

        RowLayout {
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: Theme.portrait
            spacing: Theme.px(12)

            ToolButton {
                Layout.fillWidth: true
                objectName: "indonesian"
                visible: bar.front.languages.length > 1
                iconName: "languages"
                text: "Indonesia"
                speaks: "Bahasa Indonesia"
                checked: bar.comfort.language === "id"
                onClicked: bar.comfort.speak("id")
            }

            ToolButton {
                Layout.fillWidth: true
                objectName: "english"
                visible: bar.front.languages.length > 1
                iconName: "languages"
                text: "English"
                checked: bar.comfort.language === "en"
                onClicked: bar.comfort.speak("en")
            }

            ToolButton {
                Layout.fillWidth: true
                objectName: "enlargeText"
                iconName: "a-large-small"
                text: qsTr("Huruf A+")
                checked: bar.comfort.textZoom > 1
                onClicked: bar.comfort.enlargeText()
            }

            ToolButton {
                Layout.fillWidth: true
                objectName: "contrast"
                iconName: "contrast"
                text: qsTr("Kontras")
                checked: bar.comfort.highContrast
                onClicked: bar.comfort.toggleContrast()
            }

            ToolButton {
                Layout.fillWidth: true
                objectName: "reach"
                iconName: "accessibility"
                text: qsTr("Jangkauan")
                checked: bar.comfort.reachMode
                onClicked: bar.comfort.toggleReach()
            }
        }
    }
}
