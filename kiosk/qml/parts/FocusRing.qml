pragma ComponentBehavior: Bound

import QtQuick
import "../../looks"

// Shows where the hardware keyboard stands.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - Theme.lineWidth
    radius: Theme.radius + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.focusLine
}
