"""Which screen a window opens on, and how large that screen really is."""

import logging

from PySide6.QtGui import QGuiApplication, QScreen, QWindow

_log = logging.getLogger(__name__)


def chosen_screen(number: int | None) -> QScreen:
    """Screen `number`, counted from 1; the first one where there is no such screen."""
    screens = QGuiApplication.screens()
    if number is None:
        return QGuiApplication.primaryScreen()
    if 1 <= number <= len(screens):
        return screens[number - 1]
    _log.warning("There is no screen %d, only %d", number, len(screens))
    return QGuiApplication.primaryScreen()


def fill_screen(window: QWindow, screen: QScreen) -> None:
    """Show the window over the whole of that screen."""
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()


def pixels_per_millimetre(screen: QScreen, width_millimetres: float | None) -> float:
    """Of this screen; `width_millimetres` as measured on site goes before what it says itself."""
    if width_millimetres:
        return screen.geometry().width() / width_millimetres
    return screen.physicalDotsPerInchX() / 25.4
