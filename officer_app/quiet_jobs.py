"""Jobs of one part of the screen: stale answers are dropped, one act at a time, quietly busy."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from shared.desktop.jobs import JobRunner, Outcome

T = TypeVar("T")
_QUIET_MS = 200
"""An answer within this time shows no busy state: it would only flicker."""


class QuietJobs(QObject):
    """Asks (where only the newest answer counts) and acts (never two at once)."""

    busy_changed = Signal(bool)
    """Something has been under way for longer than 200 ms, or no longer is."""
    acting_changed = Signal(bool)

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._newest: dict[str, int] = {}
        self._under_way = 0
        self._is_acting = False
        self._is_busy = False
        self._patience = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._patience.timeout.connect(self._became_busy)

    @property
    def is_acting(self) -> bool:
        return self._is_acting

    def ask(self, what: str, work: Callable[[], T], done: Callable[[Outcome[T]], None]) -> None:
        """Only the answer to the newest question about `what` is delivered."""
        number = self._newest.get(what, 0) + 1
        self._newest[what] = number

        def deliver(outcome: Outcome[T]) -> None:
            self._ended()
            if self._newest[what] == number:
                done(outcome)

        self._began()
        self._jobs.run(work, deliver, self)

    def forget(self, what: str) -> None:
        """Nobody waits for an answer about `what` any more."""
        self._newest[what] = self._newest.get(what, 0) + 1

    def act(self, work: Callable[[], T], done: Callable[[Outcome[T]], None]) -> bool:
        """Whether it was begun: a second press while one is under way is not a second act."""
        if self._is_acting:
            return False

        def deliver(outcome: Outcome[T]) -> None:
            self._ended()
            self._set_acting(False)
            done(outcome)

        self._set_acting(True)
        self._began()
        self._jobs.run(work, deliver, self)
        return True

    def _set_acting(self, is_acting: bool) -> None:
        self._is_acting = is_acting
        self.acting_changed.emit(is_acting)

    def _began(self) -> None:
        self._under_way += 1
        if self._under_way == 1:
            self._patience.start()

    def _ended(self) -> None:
        self._under_way -= 1
        if self._under_way:
            return
        self._patience.stop()
        if self._is_busy:
            self._is_busy = False
            self.busy_changed.emit(False)

    def _became_busy(self) -> None:
        self._is_busy = True
        self.busy_changed.emit(True)
