"""One officer's work on one case inside its transaction: every change is an event."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from shared.database.case_events import events_of_case, record_case_event
from shared.database.case_papers import delete_step, steps_done, store_step
from shared.database.cases import case_with, store_case
from shared.database.office_database import OfficeDatabase
from shared.database.officers import all_officers
from shared.database.transactions import Reading, Writing
from shared.domain.case import Case, StepDone
from shared.domain.case_guide import current_step
from shared.domain.case_life import (
    Progress,
    ProgressMove,
    VerdictMove,
    is_reason_needed,
    progress_after,
    verdict_after,
)
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_text
from shared.use_cases.desk import active_officer

LONGEST_NOTE = 500
"""Characters of a proof or a reason."""


@dataclass(slots=True)
class CaseWork:
    """What a use case holds while it changes a case; `case` is the case as it is so far."""

    transaction: Writing
    officer_id: OfficerId
    case: Case
    machine: str | None = None
    """The machine that acts by itself, for the officer who takes care of the case."""

    @property
    def actor(self) -> str:
        return self.machine or str(self.officer_id)

    def note(
        self,
        move: str,
        *,
        step: int | None = None,
        on_day: date | None = None,
        note: str | None = None,
        **changes: Any,
    ) -> None:
        """Write down what happened, with the fields of the case that it changes."""
        self._record(move, None, None, step=step, on_day=on_day, note=note, **changes)

    def carry_on(
        self,
        move: ProgressMove,
        *,
        on_day: date | None = None,
        note: str | None = None,
        **changes: Any,
    ) -> None:
        """Move the case's progress as the table allows; `on_day` is when it happened."""
        before = self.case.progress
        after = progress_after(move, before)
        if note is None and is_reason_needed(move, before):
            raise Problem(ProblemCode.REASON_MISSING)
        self._record(move, before, after, on_day=on_day, note=note, progress=after, **changes)

    def find(self, move: VerdictMove, note: str | None = None) -> None:
        """Move the case's verdict as the table allows."""
        before = self.case.verdict
        after = verdict_after(move, before)
        self._record(move, before, after, note=note, verdict=after)

    def reopen(self, after: Progress, reason: str) -> None:
        """A closed case goes on where it stood before."""
        before = self.case.progress
        move = ProgressMove.REOPEN
        today = self.transaction.today
        self._record(move, before, after, on_day=today, note=reason, progress=after, closed_at=None)

    def do_step(self, step: int, proof: str, reason: str | None = None) -> None:
        """Write down that a step of the standard is done, and by what it is proved."""
        done = StepDone(step, self.transaction.now, self.officer_id, proof, reason)
        store_step(self.transaction, self.case.id, done)
        self.note("step_done", step=step, note=proof if reason is None else f"{proof} — {reason}")

    def undo_steps(self, steps: Iterable[int], reason: str) -> None:
        """These are to be done again; that they were done stays in the history."""
        done = {entry.step for entry in steps_done(self.transaction, self.case.id)}
        for step in sorted(done.intersection(steps)):
            delete_step(self.transaction, self.case.id, step)
            self.note("step_undone", step=step, note=reason)

    def settle(self) -> None:
        """Store the case as it has become."""
        done = {entry.step: entry for entry in steps_done(self.transaction, self.case.id)}
        store_case(self.transaction, replace(self.case, current_step=current_step(done)))

    def _record(
        self,
        move: str,
        before: str | None,
        after: str | None,
        *,
        step: int | None = None,
        on_day: date | None = None,
        note: str | None = None,
        **changes: Any,
    ) -> None:
        revision = self.transaction.next_revision()
        record_case_event(
            self.transaction,
            self.case.id,
            revision,
            move,
            self.actor,
            step=step,
            on_day=on_day,
            from_value=before,
            to_value=after,
            note=None if note is None else note[:LONGEST_NOTE],
        )
        self.case = replace(self.case, revision=revision, **changes)


@contextmanager
def working_on_case(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int | None,
    *,
    also_closed: bool = False,
) -> Iterator[CaseWork]:
    """The case for one change. `seen` is the revision that the officer's screen showed; None for
    what adds to the case whatever else was changed meanwhile."""
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        if seen is not None and case.revision != seen:
            raise _meanwhile(transaction, case)
        if case.progress is Progress.CLOSED and not also_closed:
            raise Problem(ProblemCode.CASE_IS_CLOSED, number=case.number)
        work = CaseWork(transaction, officer_id, case)
        yield work
        if work.case is not case:
            work.settle()


def told_text(text: str, missing: ProblemCode, longest: int = LONGEST_NOTE) -> str:
    """What an officer typed, cleaned, or the problem that it is missing or too long."""
    told = clean_text(text, longest)
    if not told:
        raise Problem(missing)
    return told


def told_day(transaction: Reading, day: date) -> date:
    """A day that has come already, or the problem that it lies ahead."""
    today = transaction.now.astimezone(ZoneInfo(transaction.state.time_zone)).date()
    if day > max(today, transaction.today):
        raise Problem(ProblemCode.DAY_IN_THE_FUTURE)
    return day


def _meanwhile(transaction: Writing, case: Case) -> Problem:
    """Who was faster, for an officer whose screen showed an older state."""
    last = events_of_case(transaction, case.id)[-1]
    names = {str(officer.id): officer.full_name for officer in all_officers(transaction)}
    return Problem(
        ProblemCode.CASE_CHANGED_MEANWHILE,
        number=case.number,
        officer=names.get(last.actor, last.actor),
    )
