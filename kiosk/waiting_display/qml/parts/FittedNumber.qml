import QtQuick
import "../../../looks"

// A label as large as its place allows, measured by its ink and not by the font's line.
Item {
    id: place

    required property string label

    readonly property int measuredAt: 200
    readonly property real fittingSize: Math.min(width / ink.tightBoundingRect.width,
                                                 height / ink.tightBoundingRect.height) * measuredAt

    TextMetrics {
        id: ink

        text: place.label
        font.family: Theme.fontFamily
        font.weight: Font.ExtraBold
        font.pixelSize: place.measuredAt
        font.features: Theme.tabularFigures
    }

    Text {
        id: words

        readonly property real toInk: font.pixelSize / place.measuredAt

        objectName: "number"
        // The ink's middle in the middle of the place; the rect is measured from the baseline.
        x: (place.width - ink.tightBoundingRect.width * toInk) / 2 - ink.tightBoundingRect.x * toInk
        y: (place.height - ink.tightBoundingRect.height * toInk) / 2
           - ink.tightBoundingRect.y * toInk - baselineOffset
        color: Theme.hallInk
        font.family: Theme.fontFamily
        font.weight: Font.ExtraBold
        font.pixelSize: Math.max(1, Math.floor(place.fittingSize))
        font.features: Theme.tabularFigures
        text: place.label
        textFormat: Text.PlainText
    }
}
