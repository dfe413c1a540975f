"""Who sits at which counter: signing in, taking a counter, leaving it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.identifiers import CounterId
from shared.domain.office import Counter, Officer, Role
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.desk import Desk
from shared.use_cases.sign_in import (
    change_password,
    free_abandoned_counter,
    leave_counter,
    read_counters,
    sign_in,
    take_counter,
)

_NO_LONGER_THERE = (ProblemCode.OFFICER_INACTIVE, ProblemCode.NOT_SIGNED_IN_AT_COUNTER)


@dataclass(frozen=True, slots=True)
class Session:
    """Nobody, an officer without a counter, or an officer at a desk."""

    officer: Officer | None = None
    desk: Desk | None = None
    counter_number: int | None = None
    counters: tuple[Counter, ...] = ()

    @property
    def may_free_counters(self) -> bool:
        return self.officer is not None and self.officer.role is not Role.OFFICER

    @property
    def leads_the_unit(self) -> bool:
        return self.officer is not None and self.officer.role is not Role.OFFICER

    @property
    def is_administrator(self) -> bool:
        return self.officer is not None and self.officer.role is Role.ADMINISTRATOR


class SessionPresenter(QObject):
    """State in `session`; `changed` says that it is another one now."""

    changed = Signal()
    counters_changed = Signal()
    refused = Signal(object)
    """A Problem, to be told where the person looks."""
    password_changed = Signal()

    def __init__(
        self, office: OfficeDatabase, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.jobs = QuietJobs(jobs, self)
        self.session = Session()

    def sign_in(self, name: str, password: str) -> None:
        office = self._office
        self.jobs.act(lambda: sign_in(office, name, password), self._signed_in)

    def refresh_counters(self) -> None:
        office = self._office
        self.jobs.ask("counters", lambda: read_counters(office), self._counters_read)

    def take_counter(self, counter_id: CounterId) -> None:
        office, officer = self._office, self.session.officer
        if officer is not None:
            self.jobs.act(lambda: take_counter(office, officer.id, counter_id), self._counter_taken)

    def free_counter(self, counter_id: CounterId) -> None:
        """Take the counter from somebody who went away without leaving it."""
        office, officer = self._office, self.session.officer
        if officer is not None:
            self.jobs.act(
                lambda: free_abandoned_counter(office, officer.id, counter_id), self._counter_freed
            )

    def leave_counter(self) -> None:
        """Free the counter and stay signed in."""
        self._leave(self._counter_left)

    def sign_out(self) -> None:
        if self.session.desk is None:
            self._set(Session())
        else:
            self._leave(self._signed_out)

    def put_out(self, problem: Problem) -> None:
        """A refusal that ends the session or takes the counter away."""
        if problem.code is ProblemCode.OFFICER_INACTIVE:
            self._set(Session())
        elif problem.code is ProblemCode.NOT_SIGNED_IN_AT_COUNTER:
            self._without_desk()
        self.refused.emit(problem)

    def change_password(self, old: str, new: str) -> None:
        office, officer = self._office, self.session.officer
        if officer is not None:
            self.jobs.act(
                lambda: change_password(office, officer.id, old, new), self._password_changed
            )

    def _leave(self, done: Callable[[Outcome[None]], None]) -> None:
        office, desk = self._office, self.session.desk
        if desk is not None:
            self.jobs.act(lambda: leave_counter(office, desk), done)

    def _signed_in(self, outcome: Outcome[Officer]) -> None:
        match outcome:
            case Ok(officer):
                self._set(Session(officer=officer))
                self.refresh_counters()
            case Err(problem):
                self.refused.emit(problem)

    def _counters_read(self, outcome: Outcome[tuple[Counter, ...]]) -> None:
        match outcome:
            case Ok(counters):
                if counters != self.session.counters:
                    self.session = replace(self.session, counters=counters)
                    self.counters_changed.emit()
            case Err(problem):
                self.refused.emit(problem)

    def _counter_taken(self, outcome: Outcome[Desk]) -> None:
        match outcome:
            case Ok(desk):
                numbers = {counter.id: counter.number for counter in self.session.counters}
                self._set(
                    replace(self.session, desk=desk, counter_number=numbers.get(desk.counter_id))
                )
            case Err(problem):
                self.refresh_counters()
                self.put_out(problem)

    def _counter_freed(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Err):
            self.put_out(outcome.problem)
        self.refresh_counters()

    def _counter_left(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Ok():
                self._without_desk()
            case Err(problem):
                self.put_out(problem)

    def _signed_out(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Err(problem) if problem.code not in _NO_LONGER_THERE:
                # The counter is still theirs: they must know, and can sign out again.
                self.put_out(problem)
            case _:
                self._set(Session())

    def _without_desk(self) -> None:
        self._set(replace(self.session, desk=None, counter_number=None))
        self.refresh_counters()

    def _password_changed(self, outcome: Outcome[None]) -> None:
        match outcome:
            case Ok():
                self.password_changed.emit()
            case Err(problem):
                self.put_out(problem)

    def _set(self, session: Session) -> None:
        self.session = session
        self.changed.emit()
