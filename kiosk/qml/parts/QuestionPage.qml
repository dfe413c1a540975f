import QtQuick
import QtQuick.Layouts
import "../../looks"

// The frame of every question: the question, why it is asked, the answer, and the two ways.
Item {
    id: page

    property string question
    property string why
    property string forwardText: qsTr("Lanjut")
    property string forwardIcon: "arrow-right"
    property bool canGoForward: true
    property bool forwardIsVisible: true
    property bool canGoBack: true
    property bool reach: false
    property bool keyboardIsUp: false
    default property alias answer: answerColumn.data

    readonly property real sideMargin: Theme.portrait ? Theme.margin : Theme.px(80)
    readonly property bool tight: keyboardIsUp && (Theme.textZoom > 1.3 || !Theme.portrait)

    signal forward
    signal back

    ScrollArea {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.leftMargin: page.sideMargin - Theme.gapTiny
        anchors.rightMargin: page.sideMargin - Theme.gapTiny
        anchors.topMargin: page.tight ? Theme.gapTiny : Theme.portrait ? Theme.px(32) : Theme.px(56)
        anchors.bottomMargin: Theme.gapSmall
        atBottom: page.reach

        ColumnLayout {
            x: Theme.gapTiny
            y: Theme.gapTiny
            width: parent.width - 2 * Theme.gapTiny
            spacing: page.tight ? Theme.gapSmall : Theme.gap

            Words {
                Layout.fillWidth: true
                objectName: "question"
                text: page.question
                font.pixelSize: page.tight ? Math.min(Theme.questionText, Theme.px(72)) : Theme.questionText
                font.weight: Font.DemiBold
                lineHeight: Theme.headingLineHeight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Words {
                Layout.fillWidth: true
                visible: text !== "" && !(page.keyboardIsUp && Theme.textZoom > 1.3)
                text: page.why
                color: Theme.quietInk
            }

            ColumnLayout {
                id: answerColumn

                Layout.fillWidth: true
                Layout.topMargin: page.tight ? 0 : Theme.gapSmall
                Layout.bottomMargin: Theme.gapTiny
                spacing: Theme.gapSmall
            }
        }
    }

    RowLayout {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.sideMargin
        anchors.rightMargin: page.sideMargin
        anchors.bottomMargin: page.tight ? Theme.gapSmall : Theme.px(40)
        spacing: Theme.gap

        KioskButton {
            Layout.fillHeight: true
            objectName: "back"
            kind: "secondary"
            iconName: "arrow-left"
            text: qsTr("Kembali")
            visible: page.canGoBack
            onClicked: page.back()
        }

        Item {
            Layout.fillWidth: true
        }

        KioskButton {
            Layout.fillHeight: true
            Layout.minimumWidth: Theme.px(320)
            objectName: "forward"
            iconName: page.forwardIcon
            iconAfter: true
            text: page.forwardText
            visible: page.forwardIsVisible
            enabled: page.canGoForward
            onClicked: page.forward()
        }
    }
}
