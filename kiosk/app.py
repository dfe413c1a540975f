"""Builds the kiosk and runs it."""

import argparse
import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.front_watch import FrontWatch
from kiosk.idle_watch import IdleWatch
from kiosk.journey_view_model import JourneyViewModel
from kiosk.kiosk_view_model import KioskParts, KioskViewModel
from kiosk.offer import read_shipped_texts
from kiosk.staff_exit import StaffExit
from kiosk.standard_view_model import StandardViewModel
from kiosk.ticket_view_model import TicketViewModel
from shared.configuration.service_standard import read_service_standard
from shared.configuration.settings import MachineSettings, read_machine_settings
from shared.database.change_source import open_change_source
from shared.database.office_database import OfficeDatabase, open_office
from shared.desktop.crash_door import CrashDoor
from shared.desktop.ending import Ending
from shared.desktop.fonts import load_fonts
from shared.desktop.jobs import JobRunner, PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.desktop.qml_engine import new_engine
from shared.desktop.screens import chosen_screen, fill_screen, pixels_per_millimetre
from shared.desktop.translations import Program, Translations
from shared.printing.paper import paper_for
from shared.printing.printer import open_printer
from shared.printing.printer_url import PrinterUrl
from shared.printing.ticket_bytes import ticket_bytes
from shared.use_cases.identity import new_id
from shared.use_cases.sign_in import is_password
from shared.workers.office_clock import OfficeClock
from shared.workers.printing import PrintWorker

_log = logging.getLogger(__name__)

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

    def close(self) -> None:
        """Take the window down; what outlives it (threads, database) is the caller's."""
        self.window.removeEventFilter(self.idle)
        self.window.setProperty("mayClose", True)
        self.window.close()
        # The engine's objects must go before the view models that they bind to.
        self.engine.deleteLater()
        self.roof.deleteLater()


def prepare_environment() -> None:
    """What Qt reads once, before the application exists."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "serambi"


def build_kiosk(
    office: OfficeDatabase,
    *,
    jobs: JobRunner,
    machine: str,
    printer_url: str | None,
    monotonic_seconds: Callable[[], float] = time.monotonic,
) -> KioskProgram:
    """The kiosk over an open office; the QGuiApplication exists already, the window is hidden."""
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

    def speak(language: object) -> None:
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
    front_watch = FrontWatch(office, jobs, roof)
    front_watch.read.connect(view_model.show_front)
    front_watch.failed.connect(view_model.show_front_problem)
    return KioskProgram(
        engine, window, view_model, journey, ticket, idle, staff, front_watch, roof
    )


def clear_traces() -> None:
    """What Qt keeps of typing: the input method's text, and the clipboard."""
    QGuiApplication.inputMethod().reset()
    QGuiApplication.inputMethod().hide()
    QGuiApplication.clipboard().clear()


def _is_pin(pin_hash: str, typed: str) -> bool:
    return is_password(typed, pin_hash)
