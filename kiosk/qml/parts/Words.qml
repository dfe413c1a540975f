pragma ComponentBehavior: Bound

import QtQuick
import "../../looks"

// Text that wraps and never interprets what stands in it.
Text {
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodyText
    lineHeight: Theme.bodyLineHeight
    // Qt adds a line's extra height beneath it: half of it belongs above.
    topPadding: Math.round(halfLeading)
    bottomPadding: -Math.round(halfLeading)

    readonly property real halfLeading: font.pixelSize * 1.26 * (lineHeight - 1) / 2
}
