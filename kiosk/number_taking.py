"""Taking a number: a visitor's wish, sent until it is answered or the visitor has gone."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.countdown import Countdown
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.problem import Problem, ProblemCode
from shared.domain.visit import VisitSource

if TYPE_CHECKING:
    from shared.database.office_database import OfficeDatabase
    from shared.use_cases.take_number import IssuedTicket, NumberRequest

_log = logging.getLogger(__name__)

_TRY_AGAIN_SECONDS = 3
_FINAL = frozenset(
    {
        ProblemCode.UNEXPECTED,
        ProblemCode.QUEUE_CLOSED,
        ProblemCode.CLOCK_JUMPED,
        ProblemCode.SERVICE_UNKNOWN,
        ProblemCode.CASE_UNKNOWN,
    }
)
"""What another try would not mend."""


class NumberTaking(QObject):
    """At most one wish stands; an answer to any other one comes too late and is not shown."""

    changed = Signal()
    given = Signal(object, bool)
    """An IssuedTicket, and whether it was asked for as help; the wish is fulfilled."""
    delayed = Signal()
    """No number yet, for the reason in `problem`; it is tried for again."""
    refused = Signal(object, object)
    """The NumberRequest, and the Problem that no other try would mend; the wish is dropped."""

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
        self._wish: NumberRequest | None = None
        self._is_under_way = False
        self._problem: Problem | None = None
        self._pause = Countdown(monotonic_seconds, self)
        self._pause.ended.connect(self._send)

    @property
    def has_wish(self) -> bool:
        return self._wish is not None

    @property
    def is_under_way(self) -> bool:
        """Whether the wish that stands has been sent and not been answered."""
        return self._is_under_way

    @property
    def problem(self) -> Problem | None:
        return self._problem

    def take(self, wish: "NumberRequest") -> None:
        """Send it, unless one stands already: a double touch is one wish."""
        if self._wish is None:
            self._wish = wish
            self._send()

    def drop(self) -> None:
        """The visitor has gone."""
        self._clear()
        self.changed.emit()

    @Slot()
    def look_at_clock(self) -> None:
        """For whoever holds the clock: see what it says now."""
        self._pause.look()

    @Slot()
    def _send(self) -> None:
        wish, office = self._wish, self._office
        if wish is None:
            return
        self._is_under_way = True
        self.changed.emit()

        def take() -> "IssuedTicket":
            from shared.use_cases.take_number import take_number

            return take_number(office(), wish)

        self._jobs.run(take, lambda outcome: self._take_answer(wish, outcome), self)

    def _take_answer(self, wish: "NumberRequest", outcome: "Outcome[IssuedTicket]") -> None:
        if wish is not self._wish:
            return
        match outcome:
            # `changed` follows only after what came of it, or the old screen would wake once more.
            case Ok(issued):
                self._clear()
                self.given.emit(issued, wish.source is VisitSource.KIOSK_HELP)
                self.changed.emit()
            case Err(problem) if problem.code in _FINAL:
                self._clear()
                self.refused.emit(wish, problem)
                self.changed.emit()
            case Err(problem):
                _log.warning("no number could be given: %r", problem)
                self._is_under_way = False
                self._problem = problem
                self._pause.start(_TRY_AGAIN_SECONDS)
                self.delayed.emit()
                self.changed.emit()

    def _clear(self) -> None:
        self._wish = None
        self._is_under_way = False
        self._problem = None
        self._pause.stop()
