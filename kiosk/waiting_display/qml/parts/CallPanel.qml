import QtQuick
import Serambi.WaitingDisplay
import "../../../looks"

// The number that is called and the counter to go to; or, between calls, an invitation to sit.
Rectangle {
    id: panel

    required property WaitingDisplayViewModel display

    readonly property bool hasCall: display.callLabel !== ""
    readonly property bool isFresh: display.isFresh

    color: Theme.hall
    radius: Theme.px(28)

    RestingWords {
        anchors.fill: parent
        anchors.margins: Theme.px(64)
        visible: !panel.hasCall
        isConnected: panel.display.hasBoard
    }

    Item {
        id: call

        anchors.fill: parent
        visible: panel.hasCall

        Text {
            id: caption

            objectName: "caption"
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: Theme.px(56)
            anchors.topMargin: Theme.px(Theme.portrait ? 44 : 28)
            color: Theme.hallQuietInk
            font.family: Theme.fontFamily
            font.weight: Font.DemiBold
            font.pixelSize: Theme.px(44)
            text: qsTr("Nomor antrean")
            textFormat: Text.PlainText
        }

        Rectangle {
            objectName: "recallMark"
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(56)
            anchors.verticalCenter: caption.verticalCenter
            width: recall.implicitWidth + Theme.px(56)
            height: recall.implicitHeight + Theme.px(20)
            radius: height / 2
            visible: panel.display.isRecall
            color: "transparent"
            border.width: Theme.px(3)
            border.color: Theme.hallGold

            Text {
                id: recall

                anchors.centerIn: parent
                color: Theme.hallGold
                font.family: Theme.fontFamily
                font.weight: Font.DemiBold
                font.pixelSize: Theme.px(36)
                text: qsTr("Panggilan ulang")
                textFormat: Text.PlainText
            }
        }

        FittedNumber {
            id: number

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: caption.bottom
            anchors.bottom: way.top
            anchors.leftMargin: Theme.px(48)
            anchors.rightMargin: Theme.px(48)
            anchors.topMargin: Theme.px(Theme.portrait ? 40 : 24)
            anchors.bottomMargin: Theme.px(Theme.portrait ? 56 : 40)
            label: panel.display.callLabel
        }

        CounterBand {
            id: way

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            radius: panel.radius
            counter: panel.display.callCounter
            isFresh: panel.isFresh
        }
    }

    Rectangle {
        id: glow

        anchors.fill: parent
        // Overlaps by two, so that no seam shines through the round corners.
        anchors.margins: Theme.px(2) - border.width
        radius: panel.radius + border.width
        color: "transparent"
        border.width: Theme.px(14)
        border.color: Theme.hallGold
        opacity: 0
        visible: panel.hasCall && opacity > 0
    }

    // Slow enough to trouble nobody (under three flashes a second), wide enough for six metres.
    SequentialAnimation {
        id: arrival

        ParallelAnimation {
            NumberAnimation {
                target: number
                property: "scale"
                from: 0.88
                to: 1
                duration: Theme.reducedMotion ? 0 : 420
                easing.type: Easing.OutBack
            }
            NumberAnimation { target: glow; property: "opacity"; from: 1; to: 1; duration: 700 }
        }
        SequentialAnimation {
            loops: Theme.reducedMotion ? 0 : 2
            NumberAnimation { target: glow; property: "opacity"; to: 0.15; duration: 450; easing.type: Easing.InOutSine }
            NumberAnimation { target: glow; property: "opacity"; to: 1; duration: 450; easing.type: Easing.InOutSine }
        }
    }

    NumberAnimation {
        id: calming

        target: glow
        property: "opacity"
        to: 0
        duration: Theme.calmMs
    }

    onIsFreshChanged: {
        if (!isFresh) {
            arrival.stop();
            number.scale = 1;
            calming.start();
        }
    }

    Connections {
        target: panel.display

        function onCallShown() {
            calming.stop();
            arrival.restart();
        }
    }
}
