pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import "../../looks"

// A button inside a field, whose word only a screen reader needs.
T.AbstractButton {
    id: button

    property string iconName
    property color colour: Theme.quietInk

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    focusPolicy: Qt.NoFocus
    Accessible.name: text

    contentItem: Item {
        LucideIcon {
            anchors.centerIn: parent
            name: button.iconName
            colour: button.colour
            size: Theme.text(40)
        }
    }
}
