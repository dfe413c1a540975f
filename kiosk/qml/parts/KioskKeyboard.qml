pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import "../../looks"

// The on-screen keyboard: it remembers nothing, suggests nothing, and takes its own room.
Rectangle {
    id: keyboard

    readonly property alias active: panel.active

    height: active ? panel.height : 0
    visible: active
    color: Theme.keyboard

    InputPanel {
        id: panel

        objectName: "inputPanel"
        width: parent.width
    }

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "serambi";
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("../keyboard/layouts");
        VirtualKeyboardSettings.locale = "id_ID";
        VirtualKeyboardSettings.activeLocales = ["id_ID"];
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.wordCandidateList.autoCommitWord = false;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.fullScreenMode = false;
        VirtualKeyboardSettings.keySoundVolume = 0;
    }
}
