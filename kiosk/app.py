"""Builds the kiosk and runs it."""

import argparse
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.front_watch import FrontWatch
from kiosk.idle_watch import IdleWatch
from kiosk.journey_view_model import JourneyViewModel
from kiosk.kiosk_view_model import KioskParts, KioskViewModel
from kiosk.offer import read_shipped_texts
from kiosk.staff_exit import StaffExit
from kiosk.standard_view_model import StandardViewModel
from kiosk.ticket_view_model import TicketViewModel
from shared.configuration.log_file import begin_log
from shared.configuration.service_standard import read_service_standard
from shared.database.office_database import OfficeDatabase
from shared.desktop.crash_door import CrashDoor
from shared.desktop.ending import Ending
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import JobRunner, PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.desktop.qml_engine import new_engine
from shared.desktop.screens import chosen_screen, fill_screen, pixels_per_millimetre
from shared.desktop.translations import Program, Translations
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode
from shared.printing.paper import ProfileNotUsable
from shared.printing.printer import PrinterUrl, PrinterUrlNotUnderstood, open_printer
from shared.printing.ticket_bytes import ticket_bytes
from shared.printing.ticket_facts import TicketFacts
from shared.use_cases.identity import new_id
from shared.use_cases.sign_in import is_password
from shared.workers.open_machine import Machine, open_machine, settings_for
from shared.workers.printing import PrintWorker

QML = Path(__file__).parent / "qml"
_THREAD_PATIENCE_SECONDS = 2.0
_WINDOWED_SHARE = 0.85
"""Of the screen's height, when shown as a window."""


@dataclass(frozen=True, slots=True)
class KioskProgram:
    """The built kiosk: what a person sees is `window`, what decides is `view_model`."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    view_model: KioskViewModel
    journey: JourneyViewModel
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
    office: OfficeDatabase,
    *,
    jobs: JobRunner,
    machine: str,
    printer_url: str | None,
    monotonic_seconds: Callable[[], float] = time.monotonic,
) -> KioskProgram:
    """The kiosk over an open office; the QGuiApplication exists already, the window is hidden."""
    load_fonts()
    roof = QObject()
    translations = Translations(Program.KIOSK, roof)
    shipped = read_shipped_texts()
    journey = JourneyViewModel(office.clock, new_id, roof)
    ticket = TicketViewModel(office, jobs, monotonic_seconds, shipped, roof)
    idle = IdleWatch(monotonic_seconds, roof)
    staff = StaffExit(jobs, _is_pin, monotonic_seconds, roof)
    standard = StandardViewModel(read_service_standard(), roof)
    engine = new_engine()
    engine.addImportPath(str(QML / "keyboard" / "imports"))
    translations.changed.connect(engine.retranslate)
    spoken = (journey, ticket, standard)

    def speak(language: Language) -> None:
        translations.switch_to(language)
        for view_model in spoken:
            view_model.speak(language)

    view_model = KioskViewModel(
        KioskParts(
            office=office,
            jobs=jobs,
            new_id=new_id,
            machine=machine,
            printer_url=printer_url,
            monotonic_seconds=monotonic_seconds,
            speak=speak,
            clear_traces=clear_traces,
            shipped=shipped,
            standard=read_service_standard(),
        ),
        journey,
        ticket,
        idle,
        staff,
        roof,
    )
    engine.setInitialProperties(
        {
            "kiosk": view_model,
            "journey": journey,
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
    return KioskProgram(engine, window, view_model, journey, ticket, idle, staff, front_watch, roof)


def _window_size(room: QSize) -> QSize:
    return QSize(16, 9).scaled(room * _WINDOWED_SHARE, Qt.AspectRatioMode.KeepAspectRatio)


def clear_traces() -> None:
    """What Qt keeps of typing: the input method's text, and the clipboard."""
    QGuiApplication.inputMethod().reset()
    QGuiApplication.inputMethod().hide()
    QGuiApplication.clipboard().clear()


def main(arguments: argparse.Namespace) -> int:
    """Run until staff leave or the program is told to end; a Problem where it cannot begin."""
    return run_kiosk(arguments)


def run_kiosk(
    arguments: argparse.Namespace,
    when_shown: Callable[[KioskProgram], None] | None = None,
) -> int:
    """The same, telling when the window stands and the kiosk has begun to look."""
    settings = settings_for(arguments)
    begin_log("kiosk", settings.log_folder)
    machine = open_machine(settings)
    printing = _printing_of(machine)
    prepare_environment()
    application = QGuiApplication.instance() or QGuiApplication([])
    QGuiApplication.setApplicationName("Serambi")
    # A kiosk whose window is gone is of no use: whatever closed it, the program ends.
    QGuiApplication.setQuitOnLastWindowClosed(True)
    ending = Ending()
    ending.install()
    jobs = PooledJobRunner()
    program = build_kiosk(
        machine.office,
        jobs=jobs,
        machine=settings.machine_name,
        printer_url=settings.printer_url,
    )
    door = CrashDoor(program.view_model.apologise, program.view_model.give_up)
    door.install()
    program.staff.confirmed.connect(lambda: QCoreApplication.exit(0))
    feed = LiveFeed(machine.changes())
    feed.changed.connect(program.front_watch.look)
    feed.changed.connect(program.ticket.look)
    feed.start()
    printing.start()
    screen = settings.screen if arguments.screen is None else arguments.screen
    program.show(
        windowed=arguments.windowed,
        screen=screen,
        screen_width_millimetres=settings.screen_width_millimetres,
    )
    program.front_watch.look()
    if when_shown is not None:
        when_shown(program)
    exit_code = application.exec()
    printing.stop()
    feed.stop()
    jobs.shutdown()
    program.close()
    door.remove()
    machine.office.close()
    return exit_code


class Printing:
    """The machine's printer, worked off on a thread of its own; nothing where it has none."""

    def __init__(self, worker: PrintWorker | None) -> None:
        self._stop = threading.Event()
        self._thread = (
            None
            if worker is None
            else threading.Thread(
                target=worker.run, args=(self._stop,), name="printing", daemon=True
            )
        )

    def start(self) -> None:
        if self._thread is not None:
            self._thread.start()

    def stop(self) -> None:
        """Tell it, and wait a little; a paper that is under way is settled at the next start."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_THREAD_PATIENCE_SECONDS)


def _printing_of(machine: Machine) -> Printing:
    settings = machine.settings
    if settings.printer_url is None:
        return Printing(None)
    try:
        printer = open_printer(settings.printer_url, settings.printer_profile)
        paper = PrinterUrl.parse(settings.printer_url).paper(settings.printer_profile)
    except (PrinterUrlNotUnderstood, ProfileNotUsable) as failure:
        raise Problem(
            ProblemCode.SETTINGS_UNUSABLE,
            key="printer_url",
            sentence=f"Pengaturan printer tidak dapat dipakai: {failure}.",
        ) from failure

    def compose(facts: TicketFacts) -> bytes:
        return ticket_bytes(facts, paper)

    return Printing(
        PrintWorker(machine.office, machine.changes(), settings.machine_name, printer, compose)
    )


def _is_pin(pin_hash: str, typed: str) -> bool:
    return is_password(typed, pin_hash)
