import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Serambi.WaitingDisplay
import "../../looks"
import "parts"

// The whole screen of the hall: whose turn it is and where to go, seen from six metres.
Window {
    id: window

    required property WaitingDisplayViewModel display

    color: Theme.ground
    title: qsTr("Layar tunggu")
    width: 1366
    height: 768

    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: Theme; property: "windowHeight"; value: window.height }

    HallHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        display: window.display
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: information.top
        anchors.leftMargin: Theme.px(40)
        anchors.rightMargin: Theme.px(40)
        anchors.topMargin: Theme.px(36)
        anchors.bottomMargin: Theme.px(Theme.portrait ? 28 : 20)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.px(36)
        rowSpacing: Theme.px(36)

        CallPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            display: window.display
        }

        SideColumn {
            Layout.fillWidth: Theme.portrait
            Layout.fillHeight: !Theme.portrait
            Layout.preferredWidth: Theme.px(452)
            Layout.preferredHeight: Theme.portrait ? implicitHeight : -1
            visible: window.display.hasBoard
            display: window.display
        }
    }

    InformationLine {
        id: information

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: band.top
        anchors.leftMargin: Theme.px(40)
        anchors.rightMargin: Theme.px(40)
        anchors.bottomMargin: Theme.px(Theme.portrait ? 32 : 20)
        display: window.display
    }

    BambooBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
