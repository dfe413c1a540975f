"""Staff's way out of the kiosk: a PIN, checked off the UI thread, slower after wrong ones."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.countdown import Countdown
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN = 12
OPEN_SECONDS = 30
"""After the last digit; a pad left open would stand before the next visitor."""
_FREE_TRIES = 3
_FIRST_PAUSE_SECONDS = 10
_LONGEST_PAUSE_SECONDS = 600


@QmlElement
class StaffExit(QObject):
    """The pad's state; what was typed never leaves it, and is never logged."""

    changed = Signal()
    confirmed = Signal()

    def __init__(
        self,
        jobs: JobRunner,
        is_pin: Callable[[str, str], bool],
        monotonic_seconds: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._is_pin = is_pin
        self._monotonic_seconds = monotonic_seconds
        self._is_known = False
        self._pin_hash: str | None = None
        self._typed = ""
        self._is_open = False
        self._is_checking = False
        self._has_failed = False
        self._wrong_tries = 0
        self._free_again_at = 0.0
        self._open = Countdown(monotonic_seconds, self)
        self._open.ticked.connect(self.changed)
        self._open.ended.connect(self.close)

    def know(self, pin_hash: str | None) -> None:
        """The office's PIN; without one there is no way out here, and the pad says so."""
        self._is_known = True
        self._pin_hash = pin_hash
        self.changed.emit()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._is_open

    @Property(bool, notify=changed)
    def hasPin(self) -> bool:
        return self._pin_hash is not None

    @Property(int, notify=changed)
    def remainingSeconds(self) -> int:
        """Until the pad closes by itself."""
        return self._open.remaining_seconds

    @Property(bool, notify=changed)
    def isChecking(self) -> bool:
        return self._is_checking

    @Property(int, notify=changed)
    def typedCount(self) -> int:
        return len(self._typed)

    @Property(str, notify=changed)
    def problemText(self) -> str:
        if not self._is_known:
            return QCoreApplication.translate("Staff", "PIN belum dapat dibaca dari data kantor.")
        if self._pin_hash is None:
            return QCoreApplication.translate(
                "Staff", "PIN belum diatur. Atur di aplikasi petugas: Pengaturan."
            )
        if not self._has_failed:
            return ""
        if self._pause_seconds() > 0:
            return QCoreApplication.translate(
                "Staff", "PIN salah. Mohon tunggu sebentar sebelum mencoba lagi."
            )
        return QCoreApplication.translate("Staff", "PIN salah.")

    @Slot()
    def open(self) -> None:
        self._is_open = True
        self._open.start(OPEN_SECONDS)
        self._clear()

    @Slot()
    def close(self) -> None:
        self._is_open = False
        self._open.stop()
        self._has_failed = False
        self._clear()

    @Slot()
    def look_at_clock(self) -> None:
        """For whoever holds the clock: see what it says now."""
        self._open.look()

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        if digit.isdecimal() and len(self._typed) < LONGEST_PIN:
            self._typed += digit
            self._open.start(OPEN_SECONDS)
            self._has_failed = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Check the PIN; while a pause lasts, nothing is checked."""
        if self._pin_hash is None or self._is_checking or not self._typed:
            return
        if self._pause_seconds() > 0:
            self._has_failed = True
            self._clear()
            return
        self._is_checking = True
        pin_hash, typed, is_pin = self._pin_hash, self._typed, self._is_pin
        self._jobs.run(lambda: is_pin(pin_hash, typed), self._judge)
        self._clear()

    def _judge(self, outcome: Outcome[bool]) -> None:
        self._is_checking = False
        match outcome:
            case Ok(True):
                self._wrong_tries = 0
                self.close()
                self.confirmed.emit()
            case Ok(_):
                self._note_wrong_try()
            case Err():
                # A bug, for which the kiosk apologises: nothing was said about the PIN.
                self.changed.emit()

    def _note_wrong_try(self) -> None:
        self._wrong_tries += 1
        self._has_failed = True
        over = self._wrong_tries - _FREE_TRIES
        if over >= 0:
            pause = min(_FIRST_PAUSE_SECONDS * 2.0**over, _LONGEST_PAUSE_SECONDS)
            self._free_again_at = self._monotonic_seconds() + pause
        self.changed.emit()

    def _pause_seconds(self) -> float:
        return self._free_again_at - self._monotonic_seconds()

    def _clear(self) -> None:
        self._typed = ""
        self.changed.emit()
