"""The messages of one case, or of the whole office, and what an officer does with them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.identifiers import CaseId, MessageId, OfficerId
from shared.domain.message import Message
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.message_tasks import (
    MessageList,
    Recipient,
    count_message_tasks,
    read_message_list,
    read_recipient,
)
from shared.use_cases.outbox import cancel_message, mark_done_by_hand, send_again

T = TypeVar("T")
_AWAY = (ProblemCode.DATABASE_UNREACHABLE, ProblemCode.DATABASE_BUSY)


@dataclass(frozen=True, slots=True)
class MessagesState:
    """What is listed; `listed` is None until it was first read."""

    officer_id: OfficerId | None = None
    case_id: CaseId | None = None
    listed: MessageList | None = None
    tasks: int = 0
    """Of the whole office."""
    is_database_away: bool = False


class MessagesPresenter(QObject):
    """State in `state`; each wish is one use case, then the list is read again."""

    changed = Signal()
    refused = Signal(object)
    """A Problem of what was pressed, or of looking."""
    done = Signal(object)
    """The MessageId on which an officer's act was carried out."""

    def __init__(
        self, office: OfficeDatabase, jobs: QuietJobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.jobs = jobs
        self._about = f"messages_{id(self)}"
        self.state = MessagesState()
        self.is_watched = False
        """Whether somebody looks at it: then what changes in the database is read at once."""

    def sit_down(self, officer_id: OfficerId | None) -> None:
        if officer_id != self.state.officer_id:
            self._forget()
            self._set(MessagesState(officer_id=officer_id))
            self.count_tasks()

    def show_case(self, officer_id: OfficerId | None, case_id: CaseId | None) -> None:
        """Those about one case; None: nothing is shown."""
        if (officer_id, case_id) != (self.state.officer_id, self.state.case_id):
            self._forget()
            self._set(MessagesState(officer_id=officer_id, case_id=case_id))

    def refresh(self) -> None:
        office, officer_id, case_id = self._office, self.state.officer_id, self.state.case_id
        if officer_id is not None:
            self.jobs.ask(
                self._about, lambda: read_message_list(office, officer_id, case_id), self._read
            )

    def count_tasks(self) -> None:
        """What the navigation shows."""
        office, officer_id = self._office, self.state.officer_id
        if officer_id is not None:
            self.jobs.ask(
                f"{self._about}_count",
                lambda: count_message_tasks(office, officer_id),
                self._counted,
            )

    def look_again(self) -> None:
        """Something changed in the database."""
        if self.is_watched:
            self.refresh()
        else:
            self.count_tasks()

    def reveal(self, message_id: MessageId, done: Callable[[Recipient], None]) -> None:
        """Address and telephone in full; it is logged who looked."""
        office, officer_id = self._office, self.state.officer_id
        if officer_id is None:
            return

        def answer(outcome: Outcome[Recipient]) -> None:
            match outcome:
                case Ok(recipient):
                    done(recipient)
                case Err(problem):
                    self.refused.emit(problem)

        self.jobs.ask(
            f"{self._about}_recipient",
            lambda: read_recipient(office, officer_id, message_id),
            answer,
        )

    def send_again(self, message_id: MessageId, recipient: str) -> None:
        self._act(lambda office, me: send_again(office, me, message_id, recipient))

    def cancel(self, message_id: MessageId, reason: str) -> None:
        self._act(lambda office, me: cancel_message(office, me, message_id, reason))

    def mark_done(self, message_id: MessageId, note: str) -> None:
        self._act(lambda office, me: mark_done_by_hand(office, me, message_id, note))

    def _act(self, work: Callable[[OfficeDatabase, OfficerId], Message]) -> None:
        office, officer_id = self._office, self.state.officer_id
        if officer_id is not None:
            self.jobs.act(lambda: work(office, officer_id), self._acted)

    def _acted(self, outcome: Outcome[Message]) -> None:
        match outcome:
            case Ok(message):
                self.done.emit(message.id)
            case Err(problem):
                self.refused.emit(problem)
        self.refresh()

    def _read(self, outcome: Outcome[MessageList]) -> None:
        match outcome:
            case Ok(listed):
                tasks = self.state.tasks if self.state.case_id else len(listed.tasks)
                self._set(replace(self.state, listed=listed, tasks=tasks, is_database_away=False))
            case Err(problem):
                self._not_read(problem)

    def _counted(self, outcome: Outcome[int]) -> None:
        match outcome:
            case Ok(count):
                self._set(replace(self.state, tasks=count, is_database_away=False))
            case Err(problem):
                self._not_read(problem)

    def _not_read(self, problem: Problem) -> None:
        if problem.code in _AWAY:
            self._set(replace(self.state, is_database_away=True))
        else:
            self.refused.emit(problem)

    def _forget(self) -> None:
        for what in ("", "_count", "_recipient"):
            self.jobs.forget(self._about + what)

    def _set(self, state: MessagesState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
