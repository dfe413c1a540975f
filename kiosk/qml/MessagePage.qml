pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../looks"
import "parts"

// One sentence that everybody understands: closed, out of order, sorry, one moment.
KioskScreen {
    id: page

    property string drawing: "help"
    property string title
    property string lead
    property string text
    property string detail
    property string buttonText
    property string buttonIcon
    property string buttonKind: "primary"
    property bool busy: false

    signal pressed

    function takeFocus() {
        if (button.visible)
            button.forceActiveFocus();
        else
            page.forceActiveFocus();
    }

    ScrollArea {
        anchors.fill: parent
        anchors.margins: Theme.gap
        centred: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.px(Theme.portrait ? 40 : 28)

            Illustration {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Theme.px(Theme.portrait ? 560 : 400)
                Layout.preferredHeight: Theme.px(Theme.portrait ? 420 : 300)
                name: "illustrations/" + page.drawing

                SequentialAnimation on opacity {
                    running: page.busy && !Theme.reducedMotion
                    loops: Animation.Infinite
                    alwaysRunToEnd: true

                    NumberAnimation {
                        to: 0.6
                        duration: Theme.breathMs / 2
                        easing.type: Easing.InOutSine
                    }

                    NumberAnimation {
                        to: 1
                        duration: Theme.breathMs / 2
                        easing.type: Easing.InOutSine
                    }
                }
            }

            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.text(1300)
                Layout.alignment: Qt.AlignHCenter
                horizontalAlignment: Text.AlignHCenter
                text: page.title
                font.pixelSize: Theme.questionText
                font.weight: Font.DemiBold
                lineHeight: Theme.headingLineHeight
            }

            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.text(1300)
                Layout.alignment: Qt.AlignHCenter
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: page.lead
                font.pixelSize: Theme.headingText
                font.weight: Font.DemiBold
            }

            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.text(1100)
                Layout.alignment: Qt.AlignHCenter
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: page.text
                color: Theme.quietInk
                font.pixelSize: Theme.text(34)
            }

            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.text(1100)
                Layout.alignment: Qt.AlignHCenter
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: page.detail
            }

            KioskButton {
                id: button

                Layout.alignment: Qt.AlignHCenter
                Layout.minimumWidth: Theme.px(400)
                Layout.maximumWidth: parent.width
                objectName: "messageButton"
                visible: text !== ""
                kind: page.buttonKind
                text: page.buttonText
                iconName: page.buttonIcon
                onClicked: page.pressed()
                Keys.onReturnPressed: page.pressed()
                Keys.onEnterPressed: page.pressed()
            }
        }
    }
}
