pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../looks"

// The frame of a text field, the field itself, and beneath it a line of help or of what is wrong.
ColumnLayout {
    id: box

    property alias hints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property string placeholder
    property string value
    property string help
    property string problem
    property string confirmation
    readonly property alias input: input

    signal edited(string text)
    signal confirmed

    spacing: Theme.px(12)
    onValueChanged: showValue()
    Component.onCompleted: showValue()

    // What the text became: invisible characters fall away while they are typed.
    function showValue() {
        if (input.text !== box.value)
            input.text = box.value;
    }

    function takeFocus() {
        input.forceActiveFocus();
    }

    Rectangle {
        objectName: "fieldFrame"
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.touchTarget, Theme.inputText * 1.6)
        radius: Theme.radius
        color: Theme.surface
        border.width: input.activeFocus ? Theme.px(4) : Theme.lineWidth
        border.color: box.problem !== "" ? Theme.trouble : input.activeFocus ? Theme.primary : Theme.line

        MouseArea {
            anchors.fill: parent
            onClicked: input.forceActiveFocus()
        }

        Item {
            anchors.fill: parent
            anchors.leftMargin: Theme.px(32)
            anchors.rightMargin: erase.visible ? erase.width : Theme.px(32)
            clip: true

            Text {
                anchors.fill: parent
                anchors.leftMargin: Theme.px(10)
                visible: input.text === "" && input.preeditText === ""
                verticalAlignment: Text.AlignVCenter
                text: box.placeholder
                textFormat: Text.PlainText
                color: Theme.quietInk
                font: input.font
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(28)
            }

            TextInput {
                id: input

                objectName: "field"
                anchors.fill: parent
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.ink
                selectionColor: Theme.primary
                selectedTextColor: Theme.primaryInk
                font.family: Theme.fontFamily
                font.pixelSize: Theme.inputText
                font.weight: Font.Medium
                font.features: Theme.tabularFigures
                activeFocusOnTab: true
                selectByMouse: false
                maximumLength: 300
                Accessible.name: box.placeholder
                onTextEdited: {
                    box.edited(text);
                    box.showValue();
                }
                Keys.onReturnPressed: box.confirmed()
                Keys.onEnterPressed: box.confirmed()
                cursorDelegate: Rectangle {
                    width: Theme.px(4)
                    color: Theme.primary
                    visible: input.activeFocus
                }
            }
        }

        IconButton {
            id: erase

            objectName: "eraseField"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height
            visible: input.text !== ""
            iconName: "circle-x"
            text: qsTr("Hapus isian")
            onClicked: {
                box.edited("");
                input.forceActiveFocus();
            }
        }
    }

    Notice {
        Layout.fillWidth: true
        kind: box.problem !== "" ? "trouble" : box.confirmation !== "" ? "done" : "plain"
        text: box.problem || box.confirmation || box.help
    }
}
