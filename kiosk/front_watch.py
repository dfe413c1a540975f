"""Keeps the office as the kiosk shows it up to date, and finds back by itself when cut off."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.use_cases.kiosk_front import KioskFront, read_kiosk_front

_RETRY_MS = 3_000
_MINUTE_MS = 60_000


class FrontWatch(QObject):
    """Reads the front whenever something changed, each minute, and after every failure."""

    read = Signal(object)
    """A KioskFront."""
    failed = Signal(object)
    """A Problem."""

    def __init__(self, office: OfficeDatabase, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._is_reading = False
        self._must_read_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Read now; a wish during a reading is granted after it."""
        self._must_read_again = self._is_reading
        if self._is_reading:
            return
        self._is_reading = True
        office = self._office
        self._jobs.run(lambda: read_kiosk_front(office), self._take)

    def _take(self, outcome: Outcome[KioskFront]) -> None:
        self._is_reading = False
        match outcome:
            case Ok(front):
                self._timer.start(_MINUTE_MS)
                self.read.emit(front)
            case Err(problem):
                self._timer.start(_RETRY_MS)
                self.failed.emit(problem)
        if self._must_read_again:
            self.look()
