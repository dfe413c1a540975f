pragma ComponentBehavior: Bound

import QtQuick
import "../../looks"

// Holds further touches back while a number is taken; shows itself only when that takes long.
Item {
    id: veil

    required property bool busy

    visible: busy

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        visible: patience.isOver

        Rectangle {
            anchors.centerIn: parent
            width: words.implicitWidth + 2 * Theme.px(56)
            height: words.implicitHeight + 2 * Theme.gapLarge
            radius: Theme.px(24)
            color: Theme.surface

            Words {
                id: words

                anchors.centerIn: parent
                text: qsTr("Nomor Anda sedang disiapkan…")
                font.pixelSize: Theme.headingText
                font.weight: Font.DemiBold
            }
        }
    }

    Timer {
        id: patience

        property bool isOver: false

        interval: 400
        running: veil.busy
        onTriggered: isOver = true
        onRunningChanged: if (running) isOver = false
    }
}
