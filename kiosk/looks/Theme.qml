pragma Singleton

import QtQuick

// Colours, type sizes, spacing and radii of the kiosk and the waiting display.
// The program's window writes the six properties at the top; everything else follows.
QtObject {
    id: theme

    property real windowWidth: 1920
    property real windowHeight: 1080
    property bool highContrast: false
    // 1 to 2: the visitor's "Huruf A+".
    property real textZoom: 1
    // Of the real screen, in the window's own pixels; 0 where it is not known.
    property real pixelsPerMillimetre: 0
    property bool reducedMotion: false

    readonly property bool portrait: windowHeight > windowWidth
    // 1 at 1920x1080 and at 1080x1920; all lengths below are given for that size.
    readonly property real unit: portrait ? Math.min(windowWidth / 1080, windowHeight / 1920)
                                          : Math.min(windowWidth / 1920, windowHeight / 1080)

    function px(length: real): int {
        return Math.round(length * unit);
    }

    function text(size: real): int {
        return Math.max(1, Math.round(size * unit * textZoom));
    }

    // What is large already grows half as fast: at 200 % a question must leave room for answers.
    function largeText(size: real): int {
        return Math.max(1, Math.round(size * unit * (1 + (textZoom - 1) / 2)));
    }

    // ---- Colour roles: what stands on x is called xInk (QML takes onX for a signal handler) ----
    readonly property color ground: highContrast ? "#000000" : "#FBFAF7"
    readonly property color surface: highContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: highContrast ? "#FFFFFF" : "#10243E"
    readonly property color quietInk: highContrast ? "#FFFFFF" : "#42505F"
    readonly property color line: highContrast ? "#FFFFFF" : "#7A8795"
    readonly property color focusLine: highContrast ? "#FFD08A" : "#00508C"

    readonly property color primary: highContrast ? "#FFD08A" : "#00508C"
    readonly property color primaryPressed: highContrast ? "#FFFFFF" : "#003A66"
    readonly property color primaryInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color selected: highContrast ? "#FFD08A" : "#E6F2FA"
    readonly property color selectedInk: highContrast ? "#000000" : "#00508C"
    readonly property color info: highContrast ? "#000000" : "#E6F2FA"
    readonly property color infoInk: highContrast ? "#FFFFFF" : "#00508C"
    readonly property color pressed: highContrast ? "#333333" : "#E9EDF2"
    readonly property color pressedInk: highContrast ? "#FFFFFF" : "#10243E"
    readonly property color disabled: highContrast ? "#262626" : "#EEF0F2"
    readonly property color disabledInk: highContrast ? "#D0D0D0" : "#42505F"

    readonly property color done: highContrast ? "#FFFFFF" : "#27590E"
    readonly property color doneInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color doneTint: highContrast ? "#000000" : "#EEF6E6"
    readonly property color doneTintInk: highContrast ? "#FFFFFF" : "#27590E"
    readonly property color attention: highContrast ? "#FFD08A" : "#6F3700"
    readonly property color attentionInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color attentionTint: highContrast ? "#000000" : "#FDF1E2"
    readonly property color attentionTintInk: highContrast ? "#FFD08A" : "#6F3700"
    readonly property color trouble: highContrast ? "#FFFFFF" : "#86122A"
    readonly property color troubleInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color troubleTint: highContrast ? "#000000" : "#FBE9EC"
    readonly property color troubleTintInk: highContrast ? "#FFD08A" : "#86122A"

    // The dark room: the display, header bands, the kiosk's left third.
    readonly property color hall: highContrast ? "#000000" : "#0B2A4A"
    readonly property color hallRaised: highContrast ? "#000000" : "#113759"
    readonly property color hallLine: highContrast ? "#FFFFFF" : "#7D93AA"
    readonly property color hallInk: "#FFFFFF"
    readonly property color hallQuietInk: highContrast ? "#FFFFFF" : "#D6DEE6"
    readonly property color hallGold: "#FFD08A"
    readonly property color goldInk: "#10243E"
    readonly property color hallGreen: highContrast ? "#FFFFFF" : "#B9E08F"
    readonly property color hallBlue: highContrast ? "#FFFFFF" : "#8CCBF2"

    // The on-screen keyboard.
    readonly property color keyboard: highContrast ? "#000000" : "#DDE3EA"
    readonly property color key: highContrast ? "#1A1A1A" : "#FFFFFF"
    readonly property color keyInk: highContrast ? "#FFFFFF" : "#10243E"
    readonly property color keyPressed: highContrast ? "#FFD08A" : "#CFE4F4"
    readonly property color keyPressedInk: highContrast ? "#000000" : "#10243E"
    readonly property color specialKey: highContrast ? "#333333" : "#EEF1F5"
    readonly property color specialKeyInk: highContrast ? "#FFFFFF" : "#10243E"

    // Paper is paper in every mode.
    readonly property color paper: "#FFFFFF"
    readonly property color paperInk: "#10243E"
    readonly property color paperQuietInk: "#42505F"

    // BPS's colours, for the emblem and the band alone: too light for text.
    readonly property color brandBlue: "#0093DD"
    readonly property color brandGreen: "#68B92E"
    readonly property color brandOrange: "#EB891B"
    readonly property color bandShoot: highContrast ? "#FFFFFF" : brandBlue
    readonly property color bandSmallShoot: highContrast ? "#FFD08A" : brandGreen
    readonly property color bandLeaf: highContrast ? "#FFD08A" : brandOrange

    readonly property color scrim: highContrast ? "#E6000000" : "#B30B2A4A"
    readonly property color shadow: highContrast ? "#00000000" : "#10243E"

    // Every pair in which text meets what it stands on; a test computes each.
    readonly property list<string> textPairs: [
        "ink ground", "ink surface", "quietInk ground", "quietInk surface",
        "primaryInk primary", "primaryInk primaryPressed", "selectedInk selected", "infoInk info",
        "pressedInk pressed", "disabledInk disabled",
        "doneInk done", "doneTintInk doneTint", "attentionInk attention",
        "attentionTintInk attentionTint", "troubleInk trouble", "troubleTintInk troubleTint",
        "primary ground", "primary surface", "done ground", "done surface",
        "attention ground", "attention surface", "trouble ground", "trouble surface",
        "hallInk hall", "hallQuietInk hall", "hallGold hall", "hallGreen hall",
        "hallBlue hall", "hallInk hallRaised", "hallQuietInk hallRaised",
        "hallGold hallRaised", "goldInk hallGold", "goldInk hallInk",
        "keyInk key", "keyPressedInk keyPressed", "specialKeyInk specialKey", "keyInk keyboard",
        "paperInk paper", "paperQuietInk paper"
    ]
    // Lines that a person must see in order to find a field or a card: 3:1.
    readonly property list<string> linePairs: [
        "line ground", "line surface", "focusLine ground", "focusLine surface",
        "hallLine hall", "hallGold hall"
    ]

    // ---- Type ----
    readonly property string fontFamily: "Plus Jakarta Sans"
    // For `font.features`: digits of one width, for numbers, times and tables.
    readonly property var tabularFigures: ({ "tnum": 1 })
    readonly property int titleText: largeText(72)
    readonly property int questionText: largeText(56)
    readonly property int headingText: largeText(40)
    readonly property int inputText: text(44)
    readonly property int buttonText: largeText(34)
    readonly property int bodyText: text(30)
    readonly property int helpText: text(28)
    // Already as large as the paper: zooming would push the rest away.
    readonly property int ticketNumberText: px(240)
    readonly property int displayNumberText: Math.round(windowHeight * (portrait ? 0.19 : 0.36))
    readonly property real bodyLineHeight: 1.35
    readonly property real headingLineHeight: 1.15

    // ---- Space, on a grid of 8 ----
    readonly property int gapTiny: px(8)
    readonly property int gapSmall: px(16)
    readonly property int gap: px(24)
    readonly property int gapLarge: px(40)
    readonly property int margin: px(portrait ? 56 : 64)
    readonly property int radius: px(16)
    readonly property int radiusSmall: px(8)
    readonly property int lineWidth: Math.max(1, px(2))
    readonly property int focusWidth: Math.max(2, px(5))
    readonly property int bandHeight: px(32)
    readonly property int iconSize: text(40)
    readonly property int iconLargeSize: text(72)
    readonly property int readingWidth: text(1100)

    // ---- What a finger meets: 20 mm (keys 15 mm) on the real screen, never under 96 (72) ----
    readonly property int touchTarget: Math.max(px(96), Math.round(20 * pixelsPerMillimetre))
    readonly property int keySize: Math.max(px(72), Math.round(15 * pixelsPerMillimetre))

    // ---- Motion, short and never needed in order to understand ----
    readonly property int quickMs: reducedMotion ? 0 : 120
    readonly property int calmMs: reducedMotion ? 0 : 260
    readonly property int paperSlideMs: reducedMotion ? 0 : 900
    readonly property int breathMs: 4200
}
