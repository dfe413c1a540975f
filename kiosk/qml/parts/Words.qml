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
}
