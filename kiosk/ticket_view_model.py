"""The ticket as the screen shows it: the number, what follows, and how its paper is doing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.countdown import Countdown
from kiosk.offer import ShippedTexts, papers_for
from shared.configuration.office_settings import OfficeSettings
from shared.desktop.jobs import JobRunner, Ok, Outcome
from shared.domain.date_words import date_words, time_words
from shared.domain.identifiers import PrintJobId
from shared.domain.language import Language
from shared.domain.print_job import PrintState
from shared.domain.waiting_estimate import WaitEstimate

if TYPE_CHECKING:
    from shared.database.office_database import OfficeDatabase
    from shared.use_cases.take_number import IssuedTicket

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_PRINTER_PATIENCE_SECONDS = 8
"""A ticket prints in about 2 s; a printer that is silent for longer is not waited for."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the ticket screen stands on. `print_state` is None where nothing is printed here."""

    issued: "IssuedTicket"
    is_help: bool
    time_zone: str
    settings: OfficeSettings
    print_state: PrintState | None
    is_printer_late: bool = False


@QmlElement
class TicketViewModel(QObject):
    """One ticket on the screen, until the visitor goes or the time is over."""

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        office: "Callable[[], OfficeDatabase]",
        jobs: JobRunner,
        monotonic_seconds: Callable[[], float],
        shipped: ShippedTexts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._shipped = shipped
        self._language = Language.INDONESIAN
        self._shown: Shown | None = None
        self._stay = Countdown(monotonic_seconds, self)
        self._stay.ticked.connect(self.changed)
        self._stay.ended.connect(self.finished)
        self._patience = Countdown(monotonic_seconds, self)
        self._patience.ended.connect(self._stop_waiting_for_printer)

    def show(
        self, issued: "IssuedTicket", is_help: bool, time_zone: str, settings: OfficeSettings
    ) -> None:
        """A number was given."""
        state = None if issued.print_job_id is None else PrintState.QUEUED
        self._shown = Shown(issued, is_help, time_zone, settings, state)
        if state is None:
            self._restart_stay()
        else:
            self._patience.start(_PRINTER_PATIENCE_SECONDS)
        self.changed.emit()
        self.look()

    def forget(self) -> None:
        self._shown = None
        self._stay.stop()
        self._patience.stop()
        self.changed.emit()

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Ask how the paper is doing."""
        if self._shown is None or self._shown.issued.print_job_id is None:
            return
        office, job_id = self._office, self._shown.issued.print_job_id

        def ask() -> tuple[PrintJobId, PrintState]:
            from shared.use_cases.kiosk_front import read_print_state

            return job_id, read_print_state(office(), job_id)

        self._jobs.run(ask, self._take_print_state)

    @Slot()
    def look_at_clock(self) -> None:
        self._patience.look()
        self._stay.look()

    @Slot()
    def finish(self) -> None:
        """The visitor goes."""
        if self._shown is not None:
            self.finished.emit()

    @Property(str, notify=changed)
    def label(self) -> str:
        return "" if self._shown is None else self._shown.issued.ticket.label

    @Property(str, notify=changed)
    def serviceName(self) -> str:
        if self._shown is None:
            return ""
        return self._shown.issued.service.name.in_language(self._language)

    @Property(str, notify=changed)
    def issuedText(self) -> str:
        if self._shown is None:
            return ""
        ticket, zone = self._shown.issued.ticket, self._shown.time_zone
        day = date_words(ticket.business_day, self._language)
        return f"{day}, {time_words(ticket.issued_at, zone)}"

    @Property(bool, notify=changed)
    def isPriority(self) -> bool:
        return self._shown is not None and self._shown.issued.ticket.is_priority

    @Property(bool, notify=changed)
    def isHelp(self) -> bool:
        return self._shown is not None and self._shown.is_help

    @Property(str, notify=changed)
    def aheadText(self) -> str:
        if self._shown is None:
            return ""
        return _ahead_words(self._shown.issued.people_ahead)

    @Property(str, notify=changed)
    def waitText(self) -> str:
        """Nothing rather than a guess from too little."""
        if self._shown is None or self._shown.issued.wait is None:
            return ""
        return _wait_words(self._shown.issued.wait)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt's name
    def papers(self) -> list[str]:
        """What to have ready."""
        if self._shown is None:
            return []
        papers = papers_for(self._shown.issued.service, self._shipped)
        return [paper.in_language(self._language) for paper in papers]

    @Property(str, notify=changed)
    def printKind(self) -> str:
        """The tone of `printText`: info, done or attention."""
        if self._shown is None or _must_be_noted(self._shown):
            return "attention"
        return "done" if self._shown.print_state is PrintState.PRINTED else "info"

    @Property(str, notify=changed)
    def printText(self) -> str:
        return "" if self._shown is None else _print_words(self._shown)

    @Property(int, notify=changed)
    def remainingSeconds(self) -> int:
        """None left to see before it is known what became of the paper."""
        return self._stay.remaining_seconds

    def _take_print_state(self, outcome: Outcome[tuple[PrintJobId, PrintState]]) -> None:
        # A failure to read is no news of the paper: the next change or the patience tells.
        shown = self._shown
        if shown is None or not isinstance(outcome, Ok):
            return
        job_id, state = outcome.value
        if job_id != shown.issued.print_job_id or state is shown.print_state:
            return
        self._become(state, is_late=shown.is_printer_late)

    @Slot()
    def _stop_waiting_for_printer(self) -> None:
        if self._shown is not None and _is_awaited(self._shown):
            self._become(self._shown.print_state, is_late=True)

    def _become(self, state: PrintState | None, is_late: bool) -> None:
        if self._shown is None:
            return
        was_awaited, had_to_be_noted = _is_awaited(self._shown), _must_be_noted(self._shown)
        shown = self._shown
        self._shown = Shown(
            shown.issued, shown.is_help, shown.time_zone, shown.settings, state, is_late
        )
        is_awaited, must_be_noted = _is_awaited(self._shown), _must_be_noted(self._shown)
        if (was_awaited and not is_awaited) or (must_be_noted and not had_to_be_noted):
            self._restart_stay()
        self.changed.emit()

    def _restart_stay(self) -> None:
        if self._shown is not None:
            settings = self._shown.settings
            self._stay.start(
                settings.ticket_screen_unprinted_seconds
                if _must_be_noted(self._shown)
                else settings.ticket_screen_seconds
            )


def _is_awaited(shown: Shown) -> bool:
    """Whether the paper may still come any moment: so long nobody is sent away."""
    under_way = shown.print_state in (PrintState.QUEUED, PrintState.SENDING)
    return under_way and not shown.is_printer_late


def _must_be_noted(shown: Shown) -> bool:
    match shown.print_state:
        case None | PrintState.REFUSED | PrintState.CANCELLED:
            return True
        case PrintState.QUEUED | PrintState.SENDING:
            return shown.is_printer_late
        case PrintState.PRINTED | PrintState.UNCONFIRMED:
            return False
        case _ as never:
            assert_never(never)


def _print_words(shown: Shown) -> str:
    translate = QCoreApplication.translate
    match shown.print_state:
        case None:
            return translate("Ticket", "Mohon catat nomor ini. Di sini tidak ada tiket kertas.")
        case PrintState.REFUSED | PrintState.CANCELLED:
            return translate(
                "Ticket",
                "Tiket tidak tercetak. Mohon catat nomor ini; sama sahnya dengan tiket.",
            )
        case PrintState.QUEUED | PrintState.SENDING:
            if shown.is_printer_late:
                return translate(
                    "Ticket",
                    "Printer belum menjawab. Mohon catat nomor ini; sama sahnya dengan tiket.",
                )
            return translate("Ticket", "Tiket Anda sedang dicetak…")
        case PrintState.PRINTED:
            return translate("Ticket", "Tiket sudah tercetak. Silakan diambil.")
        case PrintState.UNCONFIRMED:
            return translate(
                "Ticket", "Silakan ambil tiket. Bila tidak keluar, mohon catat nomor ini."
            )
        case _ as never:
            assert_never(never)


def _ahead_words(ahead: int) -> str:
    translate = QCoreApplication.translate
    match ahead:
        case 0:
            return translate("Ticket", "Tidak ada yang menunggu di depan Anda.")
        case 1:
            return translate("Ticket", "Satu orang menunggu di depan Anda.")
        case _:
            words = translate("Ticket", "%1 orang menunggu di depan Anda.")
            return words.replace("%1", str(ahead))


def _wait_words(wait: WaitEstimate) -> str:
    translate = QCoreApplication.translate
    if wait.low_minutes == 0:
        words = translate("Ticket", "Perkiraan menunggu: paling lama sekitar %1 menit.")
        return words.replace("%1", str(wait.high_minutes))
    words = translate("Ticket", "Perkiraan menunggu: %1 sampai %2 menit.")
    return words.replace("%1", str(wait.low_minutes)).replace("%2", str(wait.high_minutes))
