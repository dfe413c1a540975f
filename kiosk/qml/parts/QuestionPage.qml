pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// The frame of every question: the question, why it is asked, the answer, and the two ways.
KioskScreen {
    id: page

    property string question
    property string why
    property string forwardText: qsTr("Lanjut")
    property string forwardIcon: "arrow-right"
    property bool canGoForward: true
    property string skipText
    property bool reach: false
    property bool keyboardIsUp: false
    default property alias answer: answerColumn.data

    readonly property real sideMargin: Theme.margin
    readonly property int waysTextSize: tight ? Math.min(Theme.buttonText, Theme.px(44)) : Theme.buttonText
    readonly property bool tight: keyboardIsUp && (Theme.textZoom > 1.3 || !Theme.portrait)

    signal forward
    signal back
    signal skip

    ScrollArea {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.leftMargin: page.sideMargin - Theme.gapTiny
        anchors.rightMargin: page.sideMargin - Theme.gapTiny
        anchors.topMargin: page.tight ? 0 : Theme.px(20)
        anchors.bottomMargin: page.tight ? Theme.gapTiny : Theme.gapSmall
        atBottom: page.reach

        ColumnLayout {
            x: Theme.gapTiny
            y: Theme.gapTiny
            width: parent.width - 2 * Theme.gapTiny
            spacing: page.tight ? Theme.px(12) : Theme.gapSmall

            Words {
                Layout.fillWidth: true
                objectName: "question"
                text: page.question
                font.pixelSize: page.tight ? Math.min(Theme.questionText, Theme.px(64)) : Theme.questionText
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
                Layout.bottomMargin: page.tight ? 0 : Theme.gapTiny
                spacing: Theme.gapSmall
            }
        }
    }

    ColumnLayout {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.sideMargin
        anchors.rightMargin: page.sideMargin
        anchors.bottomMargin: page.tight ? Theme.gapTiny : Theme.px(20)
        spacing: Theme.gapSmall

        readonly property bool oneRow: !Theme.portrait || back.implicitWidth + skip.implicitWidth
                                       + forward.implicitWidth + 2 * Theme.gap < width

        LayoutItemProxy {
            Layout.alignment: Qt.AlignRight
            Layout.maximumWidth: ways.width
            visible: !ways.oneRow && page.skipText !== ""
            target: skip
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            LayoutItemProxy {
                Layout.fillHeight: true
                target: back
            }

            Item {
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 10
            }

            LayoutItemProxy {
                Layout.fillHeight: true
                Layout.maximumWidth: ways.width * 0.4
                visible: ways.oneRow && page.skipText !== ""
                target: skip
            }

            LayoutItemProxy {
                Layout.fillHeight: true
                Layout.minimumWidth: Theme.px(300)
                Layout.maximumWidth: ways.width * 0.62
                target: forward
            }
        }
    }

    KioskButton {
        id: back

        objectName: "back"
        kind: "secondary"
        iconName: "arrow-left"
        textSize: page.waysTextSize
        text: qsTr("Kembali")
        onClicked: page.back()
    }

    KioskButton {
        id: skip

        objectName: "skip"
        kind: "secondary"
        textSize: page.waysTextSize
        text: page.skipText
        onClicked: page.skip()
    }

    KioskButton {
        id: forward

        objectName: "forward"
        iconName: page.forwardIcon
        iconAfter: true
        textSize: page.waysTextSize
        text: page.forwardText
        enabled: page.canGoForward
        onClicked: page.forward()
    }
}
