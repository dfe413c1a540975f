"""Opens the office behind the kiosk's first frame, since its libraries cost more than the frame."""

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.shared_changes import SharedChanges, Wakening
from shared.configuration.settings import MachineSettings
from shared.desktop.jobs import Err, Ok, outcome_of
from shared.domain.problem import Problem, ProblemCode
from shared.workers.office_clock import OfficeClock

if TYPE_CHECKING:
    from shared.database.change_source import ChangeSource
    from shared.database.office_database import OfficeDatabase
    from shared.workers.printing import PrintWorker

_THREAD_PATIENCE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Opened:
    """What the kiosk runs on once the office is open."""

    office: "OfficeDatabase"
    changes: "ChangeSource"
    """For the one who watches; it wakes the print worker, too."""
    print_worker: "PrintWorker | None"
    """None where the machine has no printer."""


class Opening(QObject):
    """Opens once, on a thread of its own; `ended` comes on the UI thread."""

    ended = Signal()

    _done = Signal()

    def __init__(self, settings: MachineSettings, clock: OfficeClock) -> None:
        super().__init__()
        self.problem: Problem | None = None
        """Why the office cannot be opened."""
        self._settings = settings
        self._clock = clock
        self._opened: Opened | None = None
        self._stop_printing = threading.Event()
        self._wakening = Wakening()
        self._printing: threading.Thread | None = None
        self._thread = threading.Thread(target=self._open, name="opening", daemon=True)
        self._has_begun = False
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def opened(self) -> Opened | None:
        return self._opened

    def office(self) -> "OfficeDatabase":
        """The open office; a Problem before it is open."""
        if self._opened is None:
            raise Problem(ProblemCode.DATABASE_UNREACHABLE)
        return self._opened.office

    @Slot()
    def begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self._thread.start()

    def close(self) -> None:
        """Stop printing and let the office go; a paper under way is settled at the next start."""
        self._stop_printing.set()
        self._wakening.close()
        if self._printing is not None:
            self._printing.join(_THREAD_PATIENCE_SECONDS)
        if self._opened is not None:
            self._opened.office.close()

    def _open(self) -> None:
        outcome, _ = outcome_of(lambda: opened_on(self._settings, self._clock, self._wakening))
        match outcome:
            case Ok(opened):
                self._opened = opened
            case Err(problem):
                self.problem = problem
        self._done.emit()

    @Slot()
    def _finish(self) -> None:
        if self._opened is not None and self._opened.print_worker is not None:
            self._printing = threading.Thread(
                target=self._opened.print_worker.run,
                args=(self._stop_printing,),
                name="printing",
                daemon=True,
            )
            self._printing.start()
        self.ended.emit()


def opened_on(settings: MachineSettings, clock: OfficeClock, wakening: Wakening) -> Opened:
    """The office, its changes and its printer; a Problem where one of them cannot be had."""
    from shared.database.change_source import open_change_source
    from shared.database.office_database import open_office

    office = open_office(settings.database_url, clock.now, clock.jumped_at)
    try:
        worker = None if settings.printer_url is None else _print_worker(settings, office, wakening)
    except Problem:
        office.close()
        raise
    changes = SharedChanges(open_change_source(settings.database_url), wakening)
    return Opened(office, changes, worker)


def _print_worker(
    settings: MachineSettings, office: "OfficeDatabase", wakening: Wakening
) -> "PrintWorker":
    from shared.printing.paper import ProfileNotUsable
    from shared.printing.printer import PrinterUrl, PrinterUrlNotUnderstood, open_printer
    from shared.printing.ticket_bytes import ticket_bytes
    from shared.workers.printing import PrintWorker

    try:
        printer = open_printer(settings.printer_url or "", settings.printer_profile)
        paper = PrinterUrl.parse(settings.printer_url or "").paper(settings.printer_profile)
    except (PrinterUrlNotUnderstood, ProfileNotUsable) as failure:
        raise Problem(
            ProblemCode.SETTINGS_UNUSABLE,
            key="printer_url",
            sentence=f"Pengaturan printer tidak dapat dipakai: {failure}.",
        ) from failure
    return PrintWorker(
        office,
        wakening,
        settings.machine_name,
        printer,
        lambda facts: ticket_bytes(facts, paper),
    )
