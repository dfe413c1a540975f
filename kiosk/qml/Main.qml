pragma ComponentBehavior: Bound

import QtQuick
import Serambi.Kiosk
import "../looks"
import "parts"

// The kiosk's window: header, the screen that stands, the keyboard, the help bar, the band.
Window {
    id: window

    required property KioskViewModel kiosk
    required property FrontViewModel front
    required property ComfortViewModel comfort
    required property JourneyViewModel journey
    required property CaseNumberViewModel caseNumber
    required property TicketViewModel ticket
    required property IdleWatch idle
    required property StaffExit staff
    required property StandardViewModel standard
    property bool mayClose: false
    property real pixelsPerMillimetre: 0
    property bool reducedMotion: false

    readonly property bool keyboardIsUp: keyboard.active
    readonly property bool isWelcome: kiosk.screen === "welcome"
    readonly property bool isQuestion: kiosk.screen === "question"
    readonly property bool isCaseNumber: kiosk.screen === "case_number"
    // Notice and categories need the whole width to be seen at one glance; so do large letters.
    readonly property bool sideIsShown: !Theme.portrait && !keyboardIsUp && Theme.textZoom < 1.5
                                        && journey.step !== "notice" && journey.step !== "category"

    width: 1920
    height: 1080
    title: "Serambi"
    color: Theme.ground

    onClosing: event => event.accepted = window.mayClose

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }

    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: window.comfort.highContrast
    }

    Binding {
        target: Theme
        property: "textZoom"
        value: window.comfort.textZoom
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.reducedMotion
    }

    Binding {
        target: Theme
        property: "pixelsPerMillimetre"
        value: window.pixelsPerMillimetre
    }

    TopBar {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        kiosk: window.kiosk
        front: window.front
        enabled: stage.enabled
        offersCancel: window.isQuestion || window.isCaseNumber
        compact: window.isQuestion && !Theme.portrait && !window.sideIsShown
        journey: window.journey
    }

    Loader {
        id: stage

        objectName: "stage"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: keyboard.top
        focus: true
        enabled: !window.idle.isAsking && !window.kiosk.isAskingCancel && !window.staff.isOpen
                 && !window.kiosk.isBusy
        sourceComponent: window.screenOf(window.kiosk.screen)
        onLoaded: {
            const screen = stage.item as KioskScreen;
            screen.focus = true;
            screen.takeFocus();
        }
    }

    KioskKeyboard {
        id: keyboard

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: help.top
    }

    HelpBar {
        id: help

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: band.visible ? band.top : parent.bottom
        kiosk: window.kiosk
        front: window.front
        comfort: window.comfort
        offersHelp: window.isWelcome || window.isQuestion || window.isCaseNumber || window.kiosk.screen === "about"
        enabled: stage.enabled
    }

    BambooBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !window.keyboardIsUp
    }

    BusyVeil {
        anchors.fill: parent
        busy: window.kiosk.isBusy
        onBusyChanged: window.afterOverlay(busy)
    }

    CancelOverlay {
        anchors.fill: parent
        visible: window.kiosk.isAskingCancel && !window.idle.isAsking
        kiosk: window.kiosk
        onVisibleChanged: window.afterOverlay(visible)
    }

    StaffOverlay {
        anchors.fill: parent
        visible: window.staff.isOpen
        staff: window.staff
        onVisibleChanged: window.afterOverlay(visible)
    }

    IdleOverlay {
        anchors.fill: parent
        visible: window.idle.isAsking
        idle: window.idle
        onVisibleChanged: window.afterOverlay(visible)
    }

    // A card takes the focus, and with it the keyboard, from the field beneath; here it comes back.
    function afterOverlay(isUp) {
        if (!isUp)
            Qt.callLater(window.takeFocus);
    }

    function takeFocus() {
        (stage.item as KioskScreen)?.takeFocus();
    }

    function screenOf(screen) {
        switch (screen) {
        case "welcome":
            return welcome;
        case "about":
            return about;
        case "question":
            return questions;
        case "case_number":
            return caseNumberPage;
        case "ticket":
            return ticketScreen;
        case "unanswered":
            return unanswered;
        case "closed":
            return closed;
        case "clock":
            return clock;
        case "trouble":
            return trouble;
        case "apology":
            return apology;
        case "gave_up":
            return gaveUp;
        }
        return starting;
    }

    Component {
        id: welcome

        WelcomePage {
            kiosk: window.kiosk
            front: window.front
            comfort: window.comfort
        }
    }

    Component {
        id: about

        AboutPage {
            standard: window.standard
            reach: window.comfort.reachMode
            onClosed: window.kiosk.leaveAbout()
        }
    }

    Component {
        id: questions

        JourneyStage {
            comfort: window.comfort
            journey: window.journey
            keyboardIsUp: window.keyboardIsUp
            sideIsShown: window.sideIsShown
        }
    }

    Component {
        id: caseNumberPage

        CaseNumberPage {
            caseNumber: window.caseNumber
            kiosk: window.kiosk
            reach: window.comfort.reachMode
            keyboardIsUp: window.keyboardIsUp
        }
    }

    Component {
        id: ticketScreen

        TicketPage {
            ticket: window.ticket
        }
    }

    Component {
        id: unanswered

        MessagePage {
            drawing: "sorry"
            busy: true
            title: qsTr("Nomor Anda belum dapat diambil")
            text: window.kiosk.wishProblemText
            buttonText: qsTr("Batal dan hapus isian")
            buttonIcon: "x"
            buttonKind: "secondary"
            onPressed: window.kiosk.start_over()
        }
    }

    Component {
        id: closed

        MessagePage {
            drawing: "sorry"
            title: qsTr("Antrean hari ini sudah ditutup")
            text: qsTr("Nomor yang sudah diambil tetap dilayani. Untuk keperluan lain, silakan tanya petugas.")
            lead: window.front.opensAgainText
            detail: window.front.openingHours.map(line => line.days + " " + line.hours).join("  ·  ")
        }
    }

    Component {
        id: clock

        MessagePage {
            drawing: "help"
            title: qsTr("Mohon panggil petugas")
            text: qsTr("Jam komputer ini perlu dipastikan lebih dahulu. Setelah petugas memastikannya, nomor dapat diambil lagi.")
        }
    }

    Component {
        id: trouble

        MessagePage {
            drawing: "sorry"
            busy: true
            title: qsTr("Mohon maaf, layar ini sedang terganggu")
            text: window.front.troubleText
        }
    }

    Component {
        id: apology

        MessagePage {
            drawing: "sorry"
            title: qsTr("Mohon maaf, terjadi kesalahan pada layar ini")
            text: qsTr("Isian Anda sudah dihapus. Layar akan kembali ke awal; Anda juga dapat meminta nomor pada petugas.")
            buttonText: qsTr("Kembali ke awal")
            buttonIcon: "rotate-ccw"
            onPressed: window.kiosk.start_over()
        }
    }

    Component {
        id: gaveUp

        MessagePage {
            drawing: "help"
            title: qsTr("Layar ini sedang tidak dapat dipakai")
            text: qsTr("Silakan ambil nomor pada petugas. Mohon maaf atas ketidaknyamanannya.")
        }
    }

    Component {
        id: starting

        MessagePage {
            drawing: "sorry"
            busy: true
            title: qsTr("Sebentar, layar sedang disiapkan")
        }
    }
}
