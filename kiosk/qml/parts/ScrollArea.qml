pragma ComponentBehavior: Bound

import QtQuick
import "../../looks"

// A page that scrolls only where its content needs it, and shows that there is more.
Item {
    id: area

    // Puts content that is lower than the area at its bottom, within reach from a wheelchair.
    property bool atBottom: false
    property bool centred: false
    default property alias content: holder.data
    property alias contentY: flick.contentY
    readonly property alias contentHeight: flick.contentHeight
    readonly property bool isAtEnd: flick.contentY >= flick.contentHeight - flick.height - 1
    readonly property bool overflows: flick.contentHeight > height + 1

    function showEnd() {
        flick.contentY = Math.max(0, flick.contentHeight - flick.height);
    }

    // A page further; from the end back to the start.
    function readOn() {
        const furthest = flick.contentHeight - flick.height;
        turn.to = isAtEnd ? 0 : Math.min(furthest, flick.contentY + flick.height * 0.85);
        turn.restart();
    }

    NumberAnimation {
        id: turn

        target: flick
        property: "contentY"
        duration: Theme.calmMs
        easing.type: Easing.OutCubic
    }

    Flickable {
        id: flick

        objectName: "scroll"
        anchors.fill: parent
        clip: area.overflows
        contentWidth: width
        contentHeight: Math.max(height, holder.y + holder.height)
        boundsBehavior: Flickable.StopAtBounds
        interactive: area.overflows
        flickableDirection: Flickable.VerticalFlick
        onHeightChanged: returnToBounds()

        Item {
            id: holder

            readonly property real tall: childrenRect.y + childrenRect.height

            width: flick.width
            height: tall
            y: area.atBottom ? Math.max(0, flick.height - tall) : area.centred ? Math.max(0, (flick.height - tall) / 2) : 0
        }
    }

    Rectangle {
        visible: area.overflows
        anchors.left: parent.right
        anchors.leftMargin: Theme.px(10)
        width: Theme.px(10)
        radius: width / 2
        color: Theme.line
        height: Math.max(Theme.px(64), flick.visibleArea.heightRatio * area.height)
        y: Math.min(flick.visibleArea.yPosition * area.height, area.height - height)
    }
}
