"""Breaks, closing the queue, and the clock that must be confirmed."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.queue_presenter import QueuePresenter
from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.office import Counter
from shared.domain.ticket import Ticket
from shared.use_cases.desk import Desk
from shared.use_cases.pause_and_close import (
    close_queue,
    confirm_clock,
    end_break,
    offer_another_day,
    open_queue,
    start_break,
)

T = TypeVar("T")


class PausePresenter(QObject):
    """Acts for the queue's desk; what came of it shows on the queue's next board."""

    break_started = Signal()
    refused = Signal(object)

    def __init__(
        self,
        office: OfficeDatabase,
        jobs: JobRunner,
        queue: QueuePresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._queue = queue
        self.jobs = QuietJobs(jobs, self)
        self._offers: list[Ticket] = []
        self._offered_day: date | None = None

    @property
    def counter(self) -> Counter | None:
        """This desk's own counter."""
        desk, board = self._queue.state.desk, self._queue.state.board
        if desk is None or board is None:
            return None
        return next((one for one in board.counters if one.id == desk.counter_id), None)

    def start_break(self, until: datetime) -> None:
        office = self._office
        self._for_desk(lambda desk: start_break(office, desk, until), self._break_started)

    def end_break(self) -> None:
        office = self._office
        self._for_desk(lambda desk: end_break(office, desk), self._done)

    def close_queue(self) -> None:
        office = self._office
        self._for_desk(lambda desk: close_queue(office, desk.officer_id), self._done)

    def open_queue(self) -> None:
        office = self._office
        self._for_desk(lambda desk: open_queue(office, desk.officer_id), self._done)

    def confirm_clock(self) -> None:
        office = self._office
        self._for_desk(lambda desk: confirm_clock(office, desk.officer_id), self._done)

    def offer_another_day(self, tickets: Sequence[Ticket], day: date) -> None:
        """One after the other; the first refusal stops, and what was done stays done."""
        if not self.jobs.is_acting:
            self._offers = list(tickets)
            self._offered_day = day
            self._offer_next()

    def _offer_next(self) -> None:
        day = self._offered_day
        if not self._offers or day is None:
            self._queue.refresh()
            return
        office, ticket = self._office, self._offers.pop(0)
        self._for_desk(
            lambda desk: offer_another_day(office, desk, ticket.id, ticket.revision, day),
            self._offered,
        )

    def _offered(self, outcome: Outcome[Ticket]) -> None:
        match outcome:
            case Ok():
                self._offer_next()
            case Err(problem):
                self._offers.clear()
                self.refused.emit(problem)

    def _for_desk(self, work: Callable[[Desk], T], done: Callable[[Outcome[T]], None]) -> None:
        desk = self._queue.state.desk
        if desk is not None:
            self.jobs.act(lambda: work(desk), done)

    def _break_started(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Ok):
            self.break_started.emit()
        self._done(outcome)

    def _done(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Ok():
                self._queue.refresh()
            case Err(problem):
                self.refused.emit(problem)
