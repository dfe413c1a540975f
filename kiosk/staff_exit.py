"""Staff's way out of the kiosk: a PIN, checked off the UI thread, slower after wrong ones."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from shared.desktop.jobs import JobRunner, Ok, Outcome

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN = 12
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
        self._pin_hash: str | None = None
        self._typed = ""
        self._is_open = False
        self._is_checking = False
        self._has_failed = False
        self._wrong_tries = 0
        self._free_again_at = 0.0

    def know(self, pin_hash: str | None) -> None:
        """The office's PIN; without one there is no way out here."""
        self._pin_hash = pin_hash

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._is_open

    @Property(bool, notify=changed)
    def isChecking(self) -> bool:
        return self._is_checking

    @Property(int, notify=changed)
    def typedCount(self) -> int:
        return len(self._typed)

    @Property(str, notify=changed)
    def problemText(self) -> str:
        if not self._has_failed:
            return ""
        if self._pause_seconds() > 0:
            return QCoreApplication.translate(
                "Staff", "PIN salah. Mohon tunggu sebentar sebelum mencoba lagi."
            )
        return QCoreApplication.translate("Staff", "PIN salah.")

    @Slot()
    def open(self) -> None:
        if self._pin_hash is not None:
            self._is_open = True
            self._clear()

    @Slot()
    def close(self) -> None:
        self._is_open = False
        self._has_failed = False
        self._clear()

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        if digit.isdecimal() and len(self._typed) < LONGEST_PIN:
            self._typed += digit
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
        if outcome == Ok(True):
            self._wrong_tries = 0
            self.close()
            self.confirmed.emit()
            return
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
