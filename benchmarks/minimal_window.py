"""The least that shows a window with the same keyboard; the kiosk's start is held against it."""

import sys
from typing import cast

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from benchmarks.start_telling import tell_start
from kiosk.app import QML, prepare_environment

_QML = b"""
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Window {
    width: 1920
    height: 1080
    visible: true
    Text { text: "Selamat datang" }
    TextInput { y: 40; width: 400; height: 40 }
    InputPanel {
        width: parent.width
        y: active ? parent.height - height : parent.height
        Component.onCompleted: VirtualKeyboardSettings.styleName = "serambi"
    }
}
"""


def main() -> int:
    """Tell of the first frame, and of the memory a moment later."""
    prepare_environment()
    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML / "keyboard" / "imports"))
    engine.loadData(_QML, QUrl())
    tell_start(cast(QQuickWindow, engine.rootObjects()[0]))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
