pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Letters as on every Indonesian keyboard; with an e-mail address @, dash and underscore as well.
KeyboardLayout {
    id: layout

    readonly property bool forEmail: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0

    inputMethod: PlainInputMethod {}
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 160

    KeyboardRow {
        Key {
            key: Qt.Key_Q
            text: "q"
        }
        Key {
            key: Qt.Key_W
            text: "w"
        }
        Key {
            key: Qt.Key_E
            text: "e"
        }
        Key {
            key: Qt.Key_R
            text: "r"
        }
        Key {
            key: Qt.Key_T
            text: "t"
        }
        Key {
            key: Qt.Key_Y
            text: "y"
        }
        Key {
            key: Qt.Key_U
            text: "u"
        }
        Key {
            key: Qt.Key_I
            text: "i"
        }
        Key {
            key: Qt.Key_O
            text: "o"
        }
        Key {
            key: Qt.Key_P
            text: "p"
        }
    }

    KeyboardRow {
        FillerKey {
            weight: layout.keyWeight / 2
        }
        Key {
            key: Qt.Key_A
            text: "a"
        }
        Key {
            key: Qt.Key_S
            text: "s"
        }
        Key {
            key: Qt.Key_D
            text: "d"
        }
        Key {
            key: Qt.Key_F
            text: "f"
        }
        Key {
            key: Qt.Key_G
            text: "g"
        }
        Key {
            key: Qt.Key_H
            text: "h"
        }
        Key {
            key: Qt.Key_J
            text: "j"
        }
        Key {
            key: Qt.Key_K
            text: "k"
        }
        Key {
            key: Qt.Key_L
            text: "l"
        }
        FillerKey {
            weight: layout.keyWeight / 2
        }
    }

    KeyboardRow {
        ShiftKey {
            weight: layout.keyWeight * 1.5
        }
        Key {
            key: Qt.Key_Z
            text: "z"
        }
        Key {
            key: Qt.Key_X
            text: "x"
        }
        Key {
            key: Qt.Key_C
            text: "c"
        }
        Key {
            key: Qt.Key_V
            text: "v"
        }
        Key {
            key: Qt.Key_B
            text: "b"
        }
        Key {
            key: Qt.Key_N
            text: "n"
        }
        Key {
            key: Qt.Key_M
            text: "m"
        }
        BackspaceKey {
            weight: layout.keyWeight * 1.5
        }
    }

    KeyboardRow {
        SymbolModeKey {
            weight: layout.keyWeight * 1.5
            displayText: "123"
        }
        Key {
            key: layout.forEmail ? Qt.Key_At : Qt.Key_Apostrophe
            text: layout.forEmail ? "@" : "'"
            highlighted: true
        }
        Key {
            key: layout.forEmail ? Qt.Key_Underscore : Qt.Key_Comma
            text: layout.forEmail ? "_" : ","
            highlighted: true
        }
        SpaceKey {
            weight: layout.keyWeight * 4
            visible: !layout.forEmail
        }
        Key {
            weight: layout.keyWeight * 2
            visible: layout.forEmail
            key: Qt.Key_Minus
            text: "-"
            highlighted: true
        }
        Key {
            weight: layout.keyWeight * 2
            visible: layout.forEmail
            key: Qt.Key_Period
            text: ".id"
            highlighted: true
            noModifier: true
        }
        Key {
            key: Qt.Key_Period
            text: "."
            highlighted: true
        }
        EnterKey {
            weight: layout.keyWeight * 2.5
        }
    }
}
