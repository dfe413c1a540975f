"""A job runner that works when a test tells it to, on the test's own thread."""

from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from shared.desktop.jobs import Outcome, T, outcome_of, owner_of


class ManualJobRunner:
    """Holds jobs back, so that a test sees the busy state and chooses the order."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], None], QObject | None]]
        self._waiting = deque()
        self.bugs = 0

    @property
    def under_way(self) -> int:
        return len(self._waiting)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[Outcome[T]], None],
        owner: QObject | None = None,
    ) -> None:
        self._waiting.append((work, done, owner or owner_of(done)))

    def run_next(self) -> None:
        """Do the oldest job and deliver its outcome."""
        work, done, owner = self._waiting.popleft()
        outcome, is_bug = outcome_of(work)
        self.bugs += is_bug
        if owner is None or isValid(owner):
            done(outcome)

    def run_all(self) -> None:
        """Do every job, also those that a delivered outcome asks for."""
        while self._waiting:
            self.run_next()
