"""Builds the waiting display and lets it stand, unattended, until it is told to end."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.waiting_display.chime import Chime, open_chime
from kiosk.waiting_display.painted_call import PaintedCall
from kiosk.waiting_display.waiting_display_view_model import Clocks, WaitingDisplayViewModel
from shared.configuration.log_file import begin_log
from shared.configuration.resource_folder import RESOURCES
from shared.configuration.settings import read_machine_settings
from shared.database.change_source import open_change_source
from shared.database.office_database import OfficeDatabase, open_office
from shared.desktop.crash_door import CrashDoor
from shared.desktop.ending import Ending
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.desktop.qml_engine import new_engine
from shared.desktop.screens import chosen_screen, fill_screen
from shared.desktop.translations import Program, Translations
from shared.domain.language import Language
from shared.use_cases.display_board import read_display_board
from shared.workers.office_clock import OfficeClock, seconds_since_boot

_QML = Path(__file__).parent / "qml" / "WaitingDisplay.qml"
_JOB_THREADS = 2
"""One look at a time; the second is room for a look that the database leaves hanging."""


@dataclass(frozen=True, slots=True)
class DisplayProgram:
    """The waiting display, built but not yet shown; `open` shows it, `close` lets all go."""

    window: QQuickWindow
    view_model: WaitingDisplayViewModel
    painted_call: PaintedCall
    _engine: QQmlApplicationEngine
    _jobs: PooledJobRunner
    _feed: LiveFeed
    _office: OfficeDatabase
    _guard: QObject

    def open(self, *, windowed: bool, screen: int | None) -> None:
        """Show the window and begin to look."""
        place = chosen_screen(screen)
        if windowed:
            self.window.setScreen(place)
            self.window.show()
        else:
            self.window.installEventFilter(self._guard)
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            fill_screen(self.window, place)
        self._feed.start()
        self.view_model.start()

    def close(self) -> None:
        """End threads and windows, in the order in which they need one another."""
        self._feed.stop()
        self._jobs.shutdown()
        self.window.removeEventFilter(self._guard)
        self.window.close()
        # What QML made must go before the application does.
        delete(self._engine)
        self._office.close()


class ClosingRefused(QObject):
    """Swallows the close events of a window that nobody attends."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() is QEvent.Type.Close or super().eventFilter(watched, event)


def build_waiting_display(
    office: OfficeDatabase,
    clock: OfficeClock,
    *,
    language: Language | None = None,
    chime: Chime | None = None,
) -> DisplayProgram:
    """The display over an open database; a QGuiApplication must exist.

    Without a `language` it is the first of the office's languages; without a `chime` the
    machine's own.
    """
    load_fonts()
    jobs = PooledJobRunner(_JOB_THREADS)
    feed = LiveFeed(open_change_source(office.url))
    engine = new_engine()
    view_model = WaitingDisplayViewModel(
        lambda after: read_display_board(office, after),
        jobs,
        chime or open_chime(RESOURCES / "sounds" / "chime.wav", engine),
        Clocks(clock.now, lambda: int(seconds_since_boot() * 1000)),
        language,
        engine,
    )
    translations = Translations(Program.DISPLAY, engine)
    translations.changed.connect(engine.retranslate)
    view_model.languageChanged.connect(translations.switch_to)
    feed.changed.connect(view_model.look)
    engine.setInitialProperties({"display": view_model})
    engine.load(QUrl.fromLocalFile(str(_QML)))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return DisplayProgram(
        window=window,
        view_model=view_model,
        painted_call=PaintedCall(window, view_model, engine),
        _engine=engine,
        _jobs=jobs,
        _feed=feed,
        _office=office,
        _guard=ClosingRefused(engine),
    )


def main(arguments: argparse.Namespace) -> int:
    """Run until told to end; raises Problem where it cannot even begin."""
    settings = read_machine_settings(arguments.settings)
    begin_log("display", settings.log_folder)
    clock = OfficeClock()
    office = open_office(arguments.database or settings.database_url, clock.now, clock.jumped_at)
    application = QGuiApplication([])
    application.setApplicationName("Serambi")
    application.setQuitOnLastWindowClosed(arguments.windowed)
    program = build_waiting_display(office, clock)
    ending = Ending()
    ending.install()
    # A bug leaves the last good frame standing, which is all that the hall needs to see.
    door = CrashDoor(apologise=program.view_model.look, give_up=_stand_still)
    door.install()
    screen = settings.screen if arguments.screen is None else arguments.screen
    program.open(windowed=arguments.windowed, screen=screen)
    exit_code = application.exec()
    program.close()
    door.remove()
    return exit_code


def _stand_still() -> None:
    """Look no more for a while: the second's timer tries again by itself."""
