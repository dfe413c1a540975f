"""Today's queue as one counter sees it, and the moves it makes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.identifiers import CounterId, ServiceId, TicketId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import Move
from shared.use_cases import serve_queue
from shared.use_cases.desk import Desk
from shared.use_cases.watch_queue import QueueBoard, QueueRow, find_ticket, read_queue_board

OneTicketMove = Callable[[OfficeDatabase, Desk, TicketId, int], Ticket]

_MOVES: dict[Move, OneTicketMove] = {
    Move.CALL: serve_queue.call_ticket,
    Move.RECALL: serve_queue.recall,
    Move.START: serve_queue.start_serving,
    Move.PUT_BACK: serve_queue.put_back,
    Move.NO_SHOW: serve_queue.mark_no_show,
    Move.HOLD: serve_queue.hold,
    Move.RESUME: serve_queue.resume,
    Move.FINISH: serve_queue.finish,
    Move.CANCEL: serve_queue.cancel,
    Move.RETURN: serve_queue.return_to_queue,
    Move.UNDO: serve_queue.undo,
}
_AWAY = (ProblemCode.DATABASE_UNREACHABLE, ProblemCode.DATABASE_BUSY)
_LOOK_AGAIN_MS = 2000
"""While the database is away it is asked again this often, until it answers."""


@dataclass(frozen=True, slots=True)
class QueueState:
    """What the queue's page shows."""

    desk: Desk | None = None
    board: QueueBoard | None = None
    viewed_id: TicketId | None = None
    """The ticket that the officer looks at; None shows the one at the counter."""
    is_database_away: bool = False

    @property
    def mine(self) -> QueueRow | None:
        return None if self.board is None else self.board.mine

    @property
    def shown(self) -> QueueRow | None:
        """The viewed ticket, or the one at this counter."""
        return self.row(self.viewed_id) or self.mine

    @property
    def is_viewing_another(self) -> bool:
        """Whether somebody else than the guest at this counter is looked at."""
        return (
            self.mine is not None
            and self.shown is not None
            and self.shown.ticket.id != self.mine.ticket.id
        )

    def row(self, ticket_id: TicketId | None) -> QueueRow | None:
        if ticket_id is None or self.board is None:
            return None
        return next((row for row in self.board.rows if row.ticket.id == ticket_id), None)


class QueuePresenter(QObject):
    """State in `state`; it asks the board what is allowed and decides nothing itself."""

    changed = Signal()
    refused = Signal(object)
    """A Problem. The board is read again by then."""
    not_made = Signal(object)
    """A Problem of the database: what was pressed did not happen."""
    put_out = Signal(object)
    """A Problem that takes the counter or the session away."""
    moved = Signal(object)
    """A Ticket, after this counter's own move."""

    def __init__(
        self,
        office: OfficeDatabase,
        jobs: JobRunner,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._now = now
        self._clock_ahead = timedelta()
        self.jobs = QuietJobs(jobs, self)
        self.state = QueueState()
        self._look_again = QTimer(self, singleShot=True)
        self._look_again.timeout.connect(self.refresh)

    def sit_down(self, desk: Desk | None) -> None:
        """Show the queue of this desk, or nothing."""
        self._look_again.stop()
        self.jobs.forget("board")
        self._set(QueueState(desk=desk))
        self.refresh()

    def office_time(self) -> datetime:
        """The time of the database's office, running between two readings (aware)."""
        return self._now() + self._clock_ahead

    @property
    def time_zone(self) -> str:
        """An IANA name: the office's."""
        board = self.state.board
        return str(board.local_now.tzinfo) if board is not None else "UTC"

    def refresh(self) -> None:
        office, desk = self._office, self.state.desk
        if desk is not None:
            self.jobs.ask("board", lambda: read_queue_board(office, desk), self._board_read)

    def view(self, ticket_id: TicketId | None) -> None:
        """Look at a ticket; whatever is being served goes on untouched."""
        mine = self.state.mine
        viewed = None if mine is not None and mine.ticket.id == ticket_id else ticket_id
        if viewed != self.state.viewed_id:
            self._set(replace(self.state, viewed_id=viewed))

    def call_next(self) -> None:
        office, desk = self._office, self.state.desk
        if desk is not None:
            self.jobs.act(lambda: serve_queue.call_next(office, desk), self._called)

    def move(self, move: Move) -> None:
        """Make `move` with the shown ticket, as it was when it was last shown."""
        office, desk, row = self._office, self.state.desk, self.state.shown
        if desk is None or row is None or move not in row.allowed:
            return
        act, ticket = _MOVES[move], row.ticket
        self.jobs.act(lambda: act(office, desk, ticket.id, ticket.revision), self._done)

    def transfer(self, service_id: ServiceId, counter_id: CounterId | None) -> None:
        office, desk, row = self._office, self.state.desk, self.state.shown
        if desk is None or row is None or Move.TRANSFER not in row.allowed:
            return
        ticket = row.ticket
        self.jobs.act(
            lambda: serve_queue.transfer(
                office, desk, ticket.id, ticket.revision, service_id, counter_id
            ),
            self._done,
        )

    def find(self, code_or_label: str) -> None:
        """Look at the ticket that a scanner or a person gives."""
        office, desk = self._office, self.state.desk
        if desk is not None and code_or_label.strip():
            self.jobs.ask(
                "ticket", lambda: find_ticket(office, desk.officer_id, code_or_label), self._found
            )

    def told_refusal(self, problem: Problem) -> None:
        """Route the refusal of a press, wherever it came from, and look at the queue afresh."""
        if problem.code in _AWAY:
            self.not_made.emit(problem)
        self.told_unread(problem)

    def told_unread(self, problem: Problem) -> None:
        """The same for what could not be read."""
        match problem.code:
            case ProblemCode.OFFICER_INACTIVE | ProblemCode.NOT_SIGNED_IN_AT_COUNTER:
                self.put_out.emit(problem)
            case code if code in _AWAY:
                self._database_is_away()
            case _:
                self.refused.emit(problem)
                self.refresh()

    def _called(self, outcome: Outcome[Ticket]) -> None:
        if isinstance(outcome, Ok):
            self.state = replace(self.state, viewed_id=None)
        self._done(outcome, stays_in_view=False)

    def _done(self, outcome: Outcome[Ticket], stays_in_view: bool = True) -> None:
        match outcome:
            case Ok(ticket):
                if stays_in_view:
                    self.state = replace(self.state, viewed_id=ticket.id)
                self.moved.emit(ticket)
                self.refresh()
            case Err(problem):
                self.told_refusal(problem)

    def _found(self, outcome: Outcome[Ticket]) -> None:
        match outcome:
            case Ok(ticket):
                if self.state.row(ticket.id) is None:
                    self.refused.emit(
                        Problem(ProblemCode.TICKET_OF_ANOTHER_DAY, label=ticket.label)
                    )
                self.view(ticket.id)
            case Err(problem):
                self.told_refusal(problem)

    def _board_read(self, outcome: Outcome[QueueBoard]) -> None:
        match outcome:
            case Ok(board) if not self._holds_counter(board):
                self.put_out.emit(Problem(ProblemCode.NOT_SIGNED_IN_AT_COUNTER))
            case Ok(board):
                self._clock_ahead = board.local_now - self._now()
                viewed = self.state.viewed_id
                if board.mine is not None and board.mine.ticket.id == viewed:
                    viewed = None
                self._set(
                    replace(self.state, board=board, viewed_id=viewed, is_database_away=False)
                )
                self._look_again_when_rules_change(board)
            case Err(problem) if problem.code in _AWAY:
                self._database_is_away()
            case Err(problem) if problem.code in (
                ProblemCode.OFFICER_INACTIVE,
                ProblemCode.NOT_SIGNED_IN_AT_COUNTER,
            ):
                self.put_out.emit(problem)
            case Err(problem):
                self.refused.emit(problem)

    def _holds_counter(self, board: QueueBoard) -> bool:
        """Whether nobody took this desk's counter away meanwhile."""
        desk = self.state.desk
        return desk is not None and any(
            counter.id == desk.counter_id and counter.officer_id == desk.officer_id
            for counter in board.counters
        )

    def _look_again_when_rules_change(self, board: QueueBoard) -> None:
        """Some moves become allowed, or cease to be, by the clock alone."""
        times = [
            moment
            for row in board.rows
            for moment in (row.no_show_from, row.undo_until)
            if moment is not None and moment > board.local_now
        ]
        if times:
            wait = min(times) - board.local_now
            self._look_again.start(int(wait.total_seconds() * 1000) + 50)
        else:
            self._look_again.stop()

    def _database_is_away(self) -> None:
        if not self.state.is_database_away:
            self._set(replace(self.state, is_database_away=True))
        self._look_again.start(_LOOK_AGAIN_MS)

    def _set(self, state: QueueState) -> None:
        self.state = state
        self.changed.emit()
