import QtQuick

// What may stand between header and help bar.
Item {
    // Called when the screen has come, and again when a card over it is gone.
    function takeFocus() {
        forceActiveFocus();
    }
}
