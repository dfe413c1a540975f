"""One case that the officer works on: read, acted on, and read again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.queue_presenter import QueueState
from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.identifiers import CaseId, OfficerId, VisitId
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_desk import Paper
from shared.use_cases.case_files import log_case_access
from shared.use_cases.case_view import CaseAtCounter, CaseView, read_case, read_case_at_counter
from shared.use_cases.desk import Desk

T = TypeVar("T")
GUEST_READ, CASE_READ = "guest_read", "case_read"
_AWAY = (ProblemCode.DATABASE_UNREACHABLE, ProblemCode.DATABASE_BUSY)

CaseAct = Callable[[OfficeDatabase, OfficerId, CaseId, int], T]
"""A use case on the shown case, by its id and the revision that is on the screen."""
VisitAct = Callable[[OfficeDatabase, Desk, VisitId], T]
"""A use case on the visit at the counter."""


@dataclass(frozen=True, slots=True)
class CaseState:
    """What is shown: the case of a visit at the counter, or one that was opened."""

    officer_id: OfficerId | None = None
    desk: Desk | None = None
    visit_id: VisitId | None = None
    case_id: CaseId | None = None
    at_counter: CaseAtCounter | None = None
    """Only where a visit is followed."""
    opened: CaseView | None = None
    """Only where a case was opened by itself."""
    is_database_away: bool = False

    @property
    def view(self) -> CaseView | None:
        """The case, wherever it came from."""
        if self.visit_id is not None:
            return None if self.at_counter is None else self.at_counter.view
        return self.opened


class CasePresenter(QObject):
    """State in `state`; what was pressed goes through `act`, and decides nothing here."""

    changed = Signal()
    refused = Signal(object)
    """A Problem of what was pressed. The case is read again by then."""
    not_read = Signal(object)
    """A Problem of looking, but for a database that is away: the state says so."""

    def __init__(
        self,
        office: OfficeDatabase,
        jobs: JobRunner,
        paper: Paper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.office = office
        self.paper = paper
        self.jobs = QuietJobs(jobs, self)
        self.state = CaseState()
        self.is_watched = False
        """Whether somebody looks at it: then what changes in the database is read at once."""
        self._followed: tuple[VisitId | None, int, bool] = (None, 0, False)

    def sit_down(self, officer_id: OfficerId | None, desk: Desk | None) -> None:
        """Another officer, another counter, or nobody."""
        if officer_id != self.state.officer_id:
            self.jobs.forget("case")
            self._set(CaseState(officer_id=officer_id, desk=desk))
        elif desk != self.state.desk:
            self._set(replace(self.state, desk=desk))

    def follow_queue(self, queue: QueueState) -> None:
        """Show the case of the guest whom the queue shows, read anew whenever that changed."""
        row = queue.shown
        visit_id = None if row is None else row.ticket.visit_id
        revision = 0 if queue.board is None else queue.board.revision
        followed = (visit_id, revision, queue.is_database_away)
        if followed != self._followed:
            self._followed = followed
            self.follow_visit(visit_id)

    def follow_visit(self, visit_id: VisitId | None) -> None:
        """Show the case of the guest who is looked at, if the visit has one."""
        if visit_id != self.state.visit_id:
            self.jobs.forget("case")
            officer_id, desk = self.state.officer_id, self.state.desk
            self._set(CaseState(officer_id=officer_id, desk=desk, visit_id=visit_id))
        self.refresh()

    def open_case(self, case_id: CaseId | None) -> None:
        """Show one case by itself."""
        if case_id != self.state.case_id:
            self.jobs.forget("case")
            officer_id, desk = self.state.officer_id, self.state.desk
            self._set(CaseState(officer_id=officer_id, desk=desk, case_id=case_id))
        self.refresh()

    def refresh(self) -> None:
        state, office = self.state, self.office
        officer_id, visit_id, case_id = state.officer_id, state.visit_id, state.case_id
        if officer_id is None:
            return
        if visit_id is not None:
            self.jobs.ask(
                "case",
                lambda: _looked_at_guest(office, officer_id, visit_id),
                self._at_counter_read,
            )
        elif case_id is not None:
            self.jobs.ask("case", lambda: _looked_at_case(office, officer_id, case_id), self._read)

    def act(self, work: CaseAct[T], done: Callable[[T], None] | None = None) -> bool:
        """Do something with the shown case; False where nothing is shown or one act runs."""
        view, officer_id, office = self.state.view, self.state.officer_id, self.office
        if view is None or officer_id is None:
            return False
        case = view.case
        return self.jobs.act(
            lambda: work(office, officer_id, case.id, case.revision),
            lambda outcome: self._acted(outcome, done),
        )

    def act_at_counter(self, work: VisitAct[T], done: Callable[[T], None] | None = None) -> bool:
        """The same with the visit at the counter."""
        visit_id, desk, office = self.state.visit_id, self.state.desk, self.office
        if visit_id is None or desk is None:
            return False
        return self.jobs.act(
            lambda: work(office, desk, visit_id), lambda outcome: self._acted(outcome, done)
        )

    def _acted(self, outcome: Outcome[T], done: Callable[[T], None] | None) -> None:
        match outcome:
            case Ok(value):
                if done is not None:
                    done(value)
            case Err(problem):
                self.refused.emit(problem)
        self.refresh()

    def _at_counter_read(self, outcome: Outcome[CaseAtCounter]) -> None:
        match outcome:
            case Ok(at_counter):
                self._set(replace(self.state, at_counter=at_counter, is_database_away=False))
            case Err(problem):
                self._not_read(problem)

    def _read(self, outcome: Outcome[CaseView]) -> None:
        match outcome:
            case Ok(view):
                self._set(replace(self.state, opened=view, is_database_away=False))
            case Err(problem):
                self._not_read(problem)

    def _not_read(self, problem: Problem) -> None:
        if problem.code in _AWAY:
            self._set(replace(self.state, is_database_away=True))
        else:
            self.not_read.emit(problem)

    def _set(self, state: CaseState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def _looked_at_guest(
    office: OfficeDatabase, officer_id: OfficerId, visit_id: VisitId
) -> CaseAtCounter:
    """A guest's details are shown: it is logged who looked."""
    log_case_access(office, officer_id, GUEST_READ, visit_id.hex)
    return read_case_at_counter(office, officer_id, visit_id)


def _looked_at_case(office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId) -> CaseView:
    """The contacts of a case are shown: it is logged who looked."""
    log_case_access(office, officer_id, CASE_READ, case_id.hex)
    return read_case(office, officer_id, case_id)
