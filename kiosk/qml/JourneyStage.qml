pragma ComponentBehavior: Bound

import QtQuick
import Serambi.Kiosk
import "../looks"
import "parts"

// The questions one after the other: the shaded third beside them, or a line above them.
KioskScreen {
    id: stage

    required property ComfortViewModel comfort
    required property JourneyViewModel journey
    property bool keyboardIsUp: false

    // The line of progress is elsewhere where the shaded third is not shown.
    property bool sideIsShown: true
    // In portrait the picture stands in the strip above, where it leaves the answers room enough.
    readonly property bool stripIsTall: Theme.portrait && !comfort.reachMode && journey.step !== "notice" && journey.step !== "category"
                                        && Theme.textZoom < (keyboardIsUp ? 1.1 : 1.5)
    readonly property var drawings: ({
        "service": "service", "priority": "priority", "wishes": "help",
        "category": "category", "advice": "help", "notice": "notice", "name": "name",
        "phone": "phone", "email": "email", "institution": "institution", "review": "review"
    })

    SidePanel {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.px(460)
        visible: stage.sideIsShown
        journey: stage.journey
        drawing: stage.drawings[stage.journey.step] ?? "welcome-guestbook"
    }

    Rectangle {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: Theme.portrait
        height: stripProgress.implicitHeight + 2 * Theme.gap
                + (stage.stripIsTall ? Theme.px(220) : 0)
        color: Theme.hall
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line

        ProgressDots {
            id: stripProgress

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: stage.stripIsTall ? Theme.px(460) : parent.width - 2 * Theme.margin
            number: stage.journey.stepNumber
            count: stage.journey.stepCount
        }

        Illustration {
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            visible: stage.stripIsTall
            width: Theme.px(368)
            height: Theme.px(276)
            name: "illustrations/" + side.drawing
        }
    }

    Loader {
        id: page

        objectName: "page"
        anchors.left: stage.sideIsShown ? side.right : parent.left
        anchors.right: parent.right
        anchors.top: line.visible ? line.bottom : parent.top
        anchors.bottom: parent.bottom
        sourceComponent: stage.pageOf(stage.journey.step)
        onLoaded: {
            appear.restart();
            stage.takeFocus();
        }

        Binding {
            target: page.item
            property: "reach"
            value: stage.comfort.reachMode
        }

        Binding {
            target: page.item
            property: "keyboardIsUp"
            value: stage.keyboardIsUp
        }

        Connections {
            target: page.item
            ignoreUnknownSignals: true

            function onForward() {
                stage.journey.goForward();
            }

            function onBack() {
                stage.journey.goBack();
            }
        }

        NumberAnimation {
            id: appear

            target: page.item
            property: "opacity"
            from: Theme.reducedMotion ? 1 : 0
            to: 1
            duration: Theme.calmMs
        }
    }

    function pageOf(step) {
        switch (step) {
        case "service":
            return servicePage;
        case "priority":
            return priorityPage;
        case "wishes":
            return wishesPage;
        case "category":
            return categoryPage;
        case "advice":
            return advicePage;
        case "notice":
            return noticePage;
        case "name":
            return namePage;
        case "phone":
            return phonePage;
        case "email":
            return emailPage;
        case "institution":
            return institutionPage;
        case "review":
            return reviewPage;
        }
        return null;
    }

    Component {
        id: servicePage

        ServicePage {
            journey: stage.journey
            canGoForward: journey.canGoForward
        }
    }

    Component {
        id: priorityPage

        PriorityPage {
            journey: stage.journey
            canGoForward: journey.canGoForward
        }
    }

    Component {
        id: wishesPage

        WishesPage {
            journey: stage.journey
        }
    }

    Component {
        id: categoryPage

        CategoryPage {
            journey: stage.journey
            canGoForward: journey.canGoForward
        }
    }

    Component {
        id: advicePage

        AdvicePage {}
    }

    Component {
        id: noticePage

        NoticePage {
            journey: stage.journey
        }
    }

    Component {
        id: namePage

        NamePage {
            journey: stage.journey
        }
    }

    Component {
        id: phonePage

        PhonePage {
            journey: stage.journey
        }
    }

    Component {
        id: emailPage

        EmailPage {
            journey: stage.journey
        }
    }

    Component {
        id: institutionPage

        InstitutionPage {
            journey: stage.journey
        }
    }

    Component {
        id: reviewPage

        ReviewPage {
            journey: stage.journey
        }
    }

    // A field waits for its text: the keyboard rises with it.
    function takeFocus() {
        (page.item as KioskScreen)?.takeFocus();
    }

    Keys.onReturnPressed: stage.journey.goForward()
    Keys.onEnterPressed: stage.journey.goForward()
    Keys.onEscapePressed: stage.journey.goBack()
}
