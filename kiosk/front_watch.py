"""Keeps the office as the kiosk shows it up to date, and finds back by itself when cut off."""

# The database's library costs more time than the whole first frame: only jobs import it.

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.countdown import Countdown
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome

if TYPE_CHECKING:
    from shared.database.office_database import OfficeDatabase
    from shared.use_cases.kiosk_front import KioskFront

_TRY_AGAIN_SECONDS = 3
_LOOK_AGAIN_SECONDS = 60


class FrontWatch(QObject):
    """Reads the front whenever something changed, each minute, and soon after every failure."""

    read = Signal(object)
    """A KioskFront."""
    failed = Signal(object)
    """A Problem."""

    def __init__(
        self,
        office: "Callable[[], OfficeDatabase]",
        jobs: JobRunner,
        monotonic_seconds: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._is_reading = False
        self._must_read_again = False
        self._pause = Countdown(monotonic_seconds, self)
        self._pause.ended.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Read now; a wish during a reading is granted after it."""
        self._must_read_again = self._is_reading
        if self._is_reading:
            return
        self._is_reading = True
        self._pause.stop()
        office = self._office

        def read() -> "KioskFront":
            from shared.use_cases.kiosk_front import read_kiosk_front

            return read_kiosk_front(office())

        self._jobs.run(read, self._take)

    @Slot()
    def look_at_clock(self) -> None:
        """For whoever holds the clock: see what it says now."""
        self._pause.look()

    def _take(self, outcome: "Outcome[KioskFront]") -> None:
        self._is_reading = False
        match outcome:
            case Ok(front):
                self._pause.start(_LOOK_AGAIN_SECONDS)
                self.read.emit(front)
            case Err(problem):
                self._pause.start(_TRY_AGAIN_SECONDS)
                self.failed.emit(problem)
        if self._must_read_again:
            self.look()
