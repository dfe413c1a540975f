pragma ComponentBehavior: Bound

import QtQuick

// The one level of shadow, beneath a card; plain rectangles, since it must also work without a GPU.
Item {
    id: shadow

    property int radius: Theme.radius

    Repeater {
        model: 5

        Rectangle {
            required property int index
            readonly property int spread: Theme.px(3) * (index + 1)

            x: -spread
            y: -spread + Theme.px(6)
            width: shadow.width + 2 * spread
            height: shadow.height + 2 * spread
            radius: shadow.radius + spread
            color: Theme.shadow
            opacity: 0.022
        }
    }
}
