pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import "../../../../../../../looks"

// The on-screen keyboard in the theme's colours; keys at least as large as a finger.
KeyboardStyle {
    id: style

    readonly property int rows: 4
    readonly property int keyHeight: Math.max(Theme.keySize + 2 * keyMargin, Theme.px(84))
    readonly property int keyMargin: Theme.px(4)
    readonly property int letterSize: Theme.px(40)
    readonly property int wordSize: Theme.px(30)

    keyboardDesignWidth: Theme.windowWidth
    keyboardDesignHeight: rows * keyHeight + Theme.px(16)
    keyboardRelativeLeftMargin: Theme.px(12) / keyboardDesignWidth
    keyboardRelativeRightMargin: Theme.px(12) / keyboardDesignWidth
    keyboardRelativeTopMargin: Theme.px(8) / keyboardDesignHeight
    keyboardRelativeBottomMargin: Theme.px(8) / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.keyboard
    }

    component Face: KeyPanel {
        id: face

        property bool special: false
        property bool strong: false
        property string label
        property string drawing
        property int labelSize: style.letterSize
        readonly property color writing: control && control.pressed ? Theme.keyPressedInk
            : strong ? Theme.primaryInk : special ? Theme.specialKeyInk : Theme.keyInk

        Rectangle {
            anchors.fill: parent
            anchors.margins: style.keyMargin
            radius: Theme.radiusSmall
            color: face.control && face.control.pressed ? Theme.keyPressed
                : face.strong ? Theme.primary : face.special ? Theme.specialKey : Theme.key
            border.width: Theme.highContrast ? Theme.lineWidth : 0
            border.color: Theme.line

            Text {
                anchors.centerIn: parent
                visible: face.label !== ""
                text: face.label
                textFormat: Text.PlainText
                color: face.writing
                font.family: Theme.fontFamily
                font.pixelSize: face.labelSize
                font.weight: Font.DemiBold
            }

            LucideIcon {
                anchors.centerIn: parent
                visible: face.drawing !== ""
                name: face.drawing || "circle"
                colour: face.writing
                size: Theme.px(44)
            }
        }
    }

    keyPanel: Face {
        special: control && control.highlighted
        label: !control ? "" : control.uppercased ? control.displayText.toUpperCase() : control.displayText
        labelSize: label.length > 2 ? style.wordSize : style.letterSize
    }

    backspaceKeyPanel: Face {
        special: true
        drawing: "delete"
    }

    enterKeyPanel: Face {
        strong: true
        drawing: "arrow-right"
    }

    shiftKeyPanel: Face {
        special: true
        strong: InputContext.shiftActive || InputContext.capsLockActive
        drawing: "chevron-up"
    }

    spaceKeyPanel: Face {
        label: control ? control.displayText : ""
        labelSize: style.wordSize
    }

    symbolKeyPanel: Face {
        special: true
        label: control ? control.displayText : ""
        labelSize: style.wordSize
    }

    hideKeyPanel: Face {
        special: true
        drawing: "chevron-down"
    }

    languageKeyPanel: Face {
        special: true
    }

    handwritingKeyPanel: Face {
        special: true
    }

    modeKeyPanel: Face {
        special: true
        label: control ? control.displayText : ""
        labelSize: style.wordSize
    }

    characterPreviewMargin: 0
    characterPreviewDelegate: Item {
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom
    }

    alternateKeysListItemWidth: Theme.px(96)
    alternateKeysListItemHeight: Theme.px(96)
    alternateKeysListDelegate: Item {
        required property var model

        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight

        Text {
            anchors.centerIn: parent
            text: parent.model.text
            textFormat: Text.PlainText
            color: Theme.keyInk
            font.family: Theme.fontFamily
            font.pixelSize: style.letterSize
        }
    }
    alternateKeysListHighlight: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.keyPressed
    }
    alternateKeysListBackground: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.key
        border.width: Theme.lineWidth
        border.color: Theme.line
    }

    selectionListHeight: 0
    selectionListDelegate: SelectionListItem {}
    selectionListBackground: Item {}

    selectionHandle: Item {}
    navigationHighlight: Rectangle {
        color: "transparent"
        radius: Theme.radiusSmall
        border.width: Theme.focusWidth
        border.color: Theme.focusLine
    }
    languageListDelegate: SelectionListItem {}
    languageListBackground: Item {}
    popupListDelegate: SelectionListItem {}
    popupListBackground: Item {}
    functionPopupListDelegate: Item {}
    functionPopupListBackground: Item {}
    traceCanvasDelegate: TraceCanvas {}
    traceInputKeyPanelDelegate: TraceInputKeyPanel {}
    fullScreenInputContainerBackground: Item {}
    fullScreenInputBackground: Item {}
    fullScreenInputCursor: Item {}
}
