"""Builds the kiosk and runs it."""

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.case_number_view_model import CaseNumberViewModel
from kiosk.comfort_view_model import ComfortViewModel
from kiosk.front_view_model import FrontViewModel
from kiosk.front_watch import FrontWatch
from kiosk.idle_watch import IdleWatch
from kiosk.journey_view_model import JourneyViewModel
from kiosk.kiosk_view_model import KioskParts, KioskViewModel
from kiosk.number_taking import NumberTaking
from kiosk.offer import read_shipped_texts
from kiosk.opening import Opening
from kiosk.staff_exit import StaffExit
from kiosk.standard_view_model import StandardViewModel
from kiosk.ticket_view_model import TicketViewModel
from shared.configuration.log_file import begin_log
from shared.configuration.service_standard import read_service_standard
from shared.configuration.settings import read_machine_settings
from shared.desktop.crash_door import CrashDoor
from shared.desktop.ending import Ending
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import JobRunner, PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.desktop.qml_engine import new_engine
from shared.desktop.screens import chosen_screen, fill_screen, pixels_per_millimetre
from shared.desktop.translations import Program, Translations
from shared.domain.language import Language
from shared.use_cases.identity import new_id
from shared.workers.office_clock import OfficeClock

if TYPE_CHECKING:
    from shared.database.office_database import OfficeDatabase

QML = Path(__file__).parent / "qml"
_FRAME_PATIENCE_MS = 1_000
_WINDOWED_SHARE = 0.85
"""Of the screen's height, when shown as a window."""


@dataclass(frozen=True, slots=True)
class KioskProgram:
    """The built kiosk: what a person sees is `window`, what decides is `view_model`."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    view_model: KioskViewModel
    comfort: ComfortViewModel
    journey: JourneyViewModel
    case_number: CaseNumberViewModel
    ticket: TicketViewModel
    idle: IdleWatch
    staff: StaffExit
    front_watch: FrontWatch
    roof: QObject
    """Owns the view models, and outlives the engine whose QML binds to them."""

    def show(
        self,
        *,
        windowed: bool,
        screen: int | None = None,
        screen_width_millimetres: float | None = None,
    ) -> None:
        """Open the window: over the whole screen without a pointer, or as one among others."""
        place = chosen_screen(screen)
        if windowed:
            self.window.setProperty("mayClose", True)
            self.window.setScreen(place)
            self.window.resize(_window_size(place.availableGeometry().size()))
            self.window.show()
            return
        if screen_width_millimetres is not None:
            # Only what was measured on site: what screens say of themselves is often wrong.
            density = pixels_per_millimetre(place, screen_width_millimetres)
            self.window.setProperty("pixelsPerMillimetre", density)
        self.window.setFlag(Qt.WindowType.FramelessWindowHint)
        self.window.setCursor(Qt.CursorShape.BlankCursor)
        fill_screen(self.window, place)

    def close(self) -> None:
        """Take the window down; threads and database are the caller's."""
        self.window.removeEventFilter(self.idle)
        self.window.setProperty("mayClose", True)
        self.window.close()
        delete(self.engine)
        delete(self.roof)


def prepare_environment() -> None:
    """What Qt reads once, before the application exists."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "serambi"
    # The panel stands inside the window; without it Qt would make a window of its own, and abort.
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"


def build_kiosk(
    office: "Callable[[], OfficeDatabase]",
    *,
    now: Callable[[], datetime],
    jobs: JobRunner,
    machine: str,
    printer_url: str | None,
    monotonic_seconds: Callable[[], float] = time.monotonic,
) -> KioskProgram:
    """The kiosk; the QGuiApplication exists already, the window is hidden.

    `office` is asked in jobs alone, and only once `front_watch.look` was called.
    """
    load_fonts()
    roof = QObject()
    translations = Translations(Program.KIOSK, roof)
    shipped = read_shipped_texts()
    front = FrontViewModel(roof)
    journey = JourneyViewModel(now, new_id, roof)
    case_number = CaseNumberViewModel(office, jobs, new_id, roof)
    taking = NumberTaking(office, jobs, monotonic_seconds, roof)
    ticket = TicketViewModel(office, jobs, monotonic_seconds, shipped, roof)
    idle = IdleWatch(monotonic_seconds, roof)
    staff = StaffExit(jobs, _is_pin, monotonic_seconds, roof)
    standard = StandardViewModel(read_service_standard(), roof)
    engine = new_engine()
    engine.addImportPath(str(QML / "keyboard" / "imports"))
    translations.changed.connect(engine.retranslate)
    spoken = (front, journey, ticket, standard)

    def speak(language: Language) -> None:
        translations.switch_to(language)
        for view_model in spoken:
            view_model.speak(language)
        case_number.speak()

    comfort = ComfortViewModel(speak, roof)
    view_model = KioskViewModel(
        KioskParts(
            machine=machine,
            printer_url=printer_url,
            monotonic_seconds=monotonic_seconds,
            clear_traces=clear_traces,
            shipped=shipped,
        ),
        front,
        comfort,
        journey,
        case_number,
        taking,
        ticket,
        idle,
        staff,
        roof,
    )
    engine.setInitialProperties(
        {
            "kiosk": view_model,
            "front": front,
            "comfort": comfort,
            "journey": journey,
            "caseNumber": case_number,
            "ticket": ticket,
            "idle": idle,
            "staff": staff,
            "standard": standard,
        }
    )
    engine.load(QUrl.fromLocalFile(str(QML / "Main.qml")))
    if not engine.rootObjects():
        raise RuntimeError("the kiosk's screen cannot be read")
    window = cast(QQuickWindow, engine.rootObjects()[0])
    window.installEventFilter(idle)
    front_watch = FrontWatch(office, jobs, monotonic_seconds, roof)
    front_watch.read.connect(view_model.show_front)
    front_watch.failed.connect(view_model.show_front_problem)
    return KioskProgram(
        engine,
        window,
        view_model,
        comfort,
        journey,
        case_number,
        ticket,
        idle,
        staff,
        front_watch,
        roof,
    )


def _window_size(room: QSize) -> QSize:
    return QSize(16, 9).scaled(room * _WINDOWED_SHARE, Qt.AspectRatioMode.KeepAspectRatio)


def clear_traces() -> None:
    """What Qt keeps of typing: the input method's text, the clipboard, X11's selection."""
    QGuiApplication.inputMethod().reset()
    QGuiApplication.inputMethod().hide()
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def main(arguments: argparse.Namespace) -> int:
    """Run until staff leave or the program is told to end; a Problem where it cannot begin."""
    return run_kiosk(arguments)


def run_kiosk(
    arguments: argparse.Namespace,
    when_shown: Callable[[KioskProgram], None] | None = None,
) -> int:
    """The same, telling when the window stands and the kiosk has begun to look."""
    settings = read_machine_settings(arguments.settings)
    if arguments.database is not None:
        settings = replace(settings, database_url=arguments.database)
    begin_log("kiosk", settings.log_folder)
    prepare_environment()
    application = QGuiApplication.instance() or QGuiApplication([])
    QGuiApplication.setApplicationName("Serambi")
    # A kiosk whose window is gone is of no use: whatever closed it, the program ends.
    QGuiApplication.setQuitOnLastWindowClosed(True)
    ending = Ending()
    ending.install()
    jobs = PooledJobRunner()
    clock = OfficeClock()
    opening = Opening(settings, clock)
    program = build_kiosk(
        opening.office,
        now=clock.now,
        jobs=jobs,
        machine=settings.machine_name,
        printer_url=settings.printer_url,
    )
    door = CrashDoor(program.view_model.apologise, program.view_model.give_up)
    door.install()
    jobs.failed.connect(door.bug_was_logged)
    program.staff.confirmed.connect(lambda: QCoreApplication.exit(0))
    feeds: list[LiveFeed] = []

    def begin() -> None:
        if opening.opened is None:
            QCoreApplication.exit(1)
            return
        feed = LiveFeed(opening.opened.changes)
        feeds.append(feed)
        feed.changed.connect(program.front_watch.look)
        # Lost or found again: the look finds out, and says so.
        feed.stale.connect(program.front_watch.look)
        feed.changed.connect(program.ticket.look)
        feed.start()
        program.front_watch.look()
        if when_shown is not None:
            when_shown(program)

    opening.ended.connect(begin)
    program.window.frameSwapped.connect(opening.begin)
    # Where no frame comes, as behind a locked screen, the printer must work all the same.
    QTimer.singleShot(_FRAME_PATIENCE_MS, opening, opening.begin)
    program.show(
        windowed=arguments.windowed,
        screen=settings.screen if arguments.screen is None else arguments.screen,
        screen_width_millimetres=settings.screen_width_millimetres,
    )
    exit_code = application.exec()
    for feed in feeds:
        feed.stop()
    jobs.shutdown()
    program.close()
    door.remove()
    opening.close()
    if opening.problem is not None:
        raise opening.problem
    return exit_code


def _is_pin(pin_hash: str, typed: str) -> bool:
    from shared.use_cases.sign_in import is_password

    return is_password(typed, pin_hash)
