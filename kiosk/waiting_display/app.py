"""Builds the waiting display and lets it stand, unattended, until it is told to end."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.waiting_display.chime import Chime, MachineChime
from kiosk.waiting_display.painted_call import PaintedCall
from kiosk.waiting_display.waiting_display_view_model import Clocks, WaitingDisplayViewModel
from shared.configuration.log_file import begin_log
from shared.configuration.resource_folder import RESOURCES
from shared.database.office_database import OfficeDatabase
from shared.desktop.crash_door import CrashDoor
from shared.desktop.ending import Ending
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import JobRunner, PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.desktop.qml_engine import new_engine
from shared.desktop.screens import chosen_screen, fill_screen
from shared.desktop.translations import Program, Translations
from shared.domain.language import Language
from shared.use_cases.display_board import read_display_board
from shared.workers.office_clock import seconds_since_boot
from shared.workers.open_machine import open_machine, settings_for

_QML = Path(__file__).parent / "qml" / "WaitingDisplay.qml"
_CHIME = RESOURCES / "sounds" / "chime.wav"
_JOB_THREADS = 1
"""One look at a time."""


@dataclass(frozen=True, slots=True)
class DisplayProgram:
    """The built display: `window` is what the hall sees, `view_model` what decides it."""

    window: QQuickWindow
    view_model: WaitingDisplayViewModel
    painted_call: PaintedCall
    engine: QQmlApplicationEngine
    guard: QObject

    def show(self, *, windowed: bool, screen: int | None = None) -> None:
        """Open the window: over the whole screen without a pointer, or as one among others."""
        place = chosen_screen(screen)
        if windowed:
            self.window.setScreen(place)
            self.window.show()
            return
        self.window.installEventFilter(self.guard)
        self.window.setCursor(Qt.CursorShape.BlankCursor)
        fill_screen(self.window, place)

    def close(self) -> None:
        """Take the window down; threads and database are the caller's."""
        self.window.removeEventFilter(self.guard)
        self.window.close()
        # What QML made must go before the application does; all else here is the engine's.
        delete(self.engine)


class ClosingRefused(QObject):
    """Swallows the close events of a window that nobody attends."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Close:
            return super().eventFilter(watched, event)
        # Swallowed alone it would count as accepted, and the window would go.
        event.ignore()
        return True


def build_waiting_display(
    office: OfficeDatabase,
    *,
    jobs: JobRunner,
    chime: Chime | None = None,
    clocks: Clocks | None = None,
    language: Language | None = None,
) -> DisplayProgram:
    """The display over an open database; a QGuiApplication exists, the window is hidden.

    Without a `chime` the machine's own sounds; without a `language` it is the first of the
    office's languages. `view_model.start` begins to look, `view_model.look` looks again.
    """
    load_fonts()
    engine = new_engine()
    view_model = WaitingDisplayViewModel(
        lambda after: read_display_board(office, after),
        jobs,
        chime or MachineChime(_CHIME, engine),
        clocks or Clocks(lambda: datetime.now(UTC), lambda: int(seconds_since_boot() * 1000)),
        language,
        engine,
    )
    translations = Translations(Program.DISPLAY, engine)
    translations.changed.connect(engine.retranslate)
    translations.switch_to(view_model.language)
    view_model.languageChanged.connect(translations.switch_to)
    engine.setInitialProperties({"display": view_model})
    engine.load(QUrl.fromLocalFile(str(_QML)))
    if not engine.rootObjects():
        raise RuntimeError("the waiting display's screen cannot be read")
    window = cast(QQuickWindow, engine.rootObjects()[0])
    painted_call = PaintedCall(window, view_model, engine)
    return DisplayProgram(window, view_model, painted_call, engine, ClosingRefused(engine))


def main(arguments: argparse.Namespace) -> int:
    """Run until told to end; raises Problem where it cannot even begin."""
    return run_waiting_display(arguments)


def run_waiting_display(
    arguments: argparse.Namespace,
    when_shown: Callable[[DisplayProgram], None] | None = None,
) -> int:
    """The same, telling when the window stands and the display has begun to look."""
    settings = settings_for(arguments)
    begin_log("display", settings.log_folder)
    machine = open_machine(settings)
    office = machine.office
    application = QGuiApplication.instance() or QGuiApplication([])
    QGuiApplication.setApplicationName("Serambi")
    QGuiApplication.setQuitOnLastWindowClosed(arguments.windowed)
    ending = Ending()
    ending.install()
    jobs = PooledJobRunner(_JOB_THREADS)
    program = build_waiting_display(office, jobs=jobs)
    # A bug leaves the last good frame standing, and that is all the apology the hall needs.
    door = CrashDoor(apologise=program.view_model.look, give_up=lambda: None)
    door.install()
    jobs.failed.connect(door.bug_was_logged)
    feed = LiveFeed(machine.changes())
    feed.changed.connect(program.view_model.look)
    feed.start()
    screen = settings.screen if arguments.screen is None else arguments.screen
    program.show(windowed=arguments.windowed, screen=screen)
    program.view_model.start()
    if when_shown is not None:
        when_shown(program)
    exit_code = application.exec()
    feed.stop()
    jobs.shutdown()
    program.close()
    door.remove()
    office.close()
    return exit_code
