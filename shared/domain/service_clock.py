"""How long a request has taken, from "complete and clear" to the result on both channels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shared.domain.working_days import WorkingCalendar


class ClockFactKind(StrEnum):
    """What the clock of a request hears of."""

    DECLARED_COMPLETE = "declared_complete"
    """By the portal, "lengkap dan jelas"; again while the clock runs: a corrected date."""
    RETURNED_FOR_REPAIR = "returned_for_repair"
    RESULT_BY_EMAIL = "result_by_email"
    RESULT_BY_WHATSAPP = "result_by_whatsapp"
    LETTER_SENT = "letter_sent"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class ClockFact:
    """One of them; `on` is the day at the office, `proof` what shows it."""

    kind: ClockFactKind
    on: date
    proof: str = ""


class ClockState(StrEnum):
    """What can be said of the promised time."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    STOPPED = "stopped"
    MET = "met"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class ClockRun:
    """One count, from a declaration until the file went back or the result was out.

    `result_on` is the day on which the second of the two channels had it.
    """

    declared_on: date
    proof: str
    result_by_email_on: date | None = None
    result_by_whatsapp_on: date | None = None
    returned_on: date | None = None

    @property
    def result_on(self) -> date | None:
        days = (self.result_by_email_on, self.result_by_whatsapp_on)
        return None if None in days else max(day for day in days if day is not None)


@dataclass(frozen=True, slots=True)
class ClockReading:
    """The clock as it stands today. Days are working days, `None` where there is none to tell."""

    state: ClockState
    is_running: bool
    """Also after the deadline, until the result is out."""
    runs: tuple[ClockRun, ...] = ()
    """Each time that the file was complete, in order."""
    first_declared_on: date | None = None
    declared_on: date | None = None
    """The last one; the deadline counts from it."""
    deadline: date | None = None
    is_deadline_sure: bool = True
    """False while a day off on the way there is only estimated."""
    days_left: int | None = None
    """While it runs: 0 on the last day, negative when late."""
    days_used_from_first: int | None = None
    """From the first declaration, with the time that the applicant took for repairs."""
    days_used_from_last: int | None = None
    result_on: date | None = None
    letter_on: date | None = None
    letter_days: int | None = None
    """From the last declaration; measured apart from the promise."""
    closed_on: date | None = None


def read_clock(
    facts: Sequence[ClockFact], calendar: WorkingCalendar, limit_working_days: int, today: date
) -> ClockReading:
    """Read the clock from what happened, in the order in which it was recorded."""
    runs = _runs(facts)
    letter_on = _last_letter(facts)
    closed_on = _closed_on(facts)
    if not runs:
        return ClockReading(
            ClockState.NOT_STARTED, is_running=False, letter_on=letter_on, closed_on=closed_on
        )
    run = runs[-1]
    deadline = calendar.deadline(run.declared_on, limit_working_days)
    ended_on = run.result_on or run.returned_on or closed_on
    # An applicant who repairs a file waits all the same.
    wait_ended_on = run.result_on or closed_on

    def used(start: date, until: date | None) -> int:
        return calendar.counted_working_days(start, today if until is None else until)

    return ClockReading(
        state=_state(run, closed_on, deadline, today),
        is_running=ended_on is None,
        runs=runs,
        first_declared_on=runs[0].declared_on,
        declared_on=run.declared_on,
        deadline=deadline,
        is_deadline_sure=calendar.is_sure(run.declared_on, deadline),
        days_left=None if ended_on else calendar.working_days_left(today, deadline),
        days_used_from_first=used(runs[0].declared_on, wait_ended_on),
        days_used_from_last=used(run.declared_on, ended_on),
        result_on=run.result_on,
        letter_on=letter_on,
        letter_days=None if letter_on is None else used(run.declared_on, letter_on),
        closed_on=closed_on,
    )


def letter_may_come_too_late(
    start_of_data_collection: date,
    today: date,
    calendar: WorkingCalendar,
    limit_working_days: int,
) -> bool:
    """Whether even a file that is complete today may have no result before data are collected."""
    return calendar.deadline(today, limit_working_days) >= start_of_data_collection


def _runs(facts: Sequence[ClockFact]) -> tuple[ClockRun, ...]:
    runs: list[ClockRun] = []
    was_reopened = False
    for fact in facts:
        is_with_applicant = bool(runs) and runs[-1].returned_on is not None
        match fact.kind:
            case ClockFactKind.DECLARED_COMPLETE if not runs or is_with_applicant or was_reopened:
                runs.append(ClockRun(fact.on, fact.proof))
                was_reopened = False
            case ClockFactKind.REOPENED:
                was_reopened = True
            case _ if runs and not is_with_applicant:
                runs[-1] = _went_on(runs[-1], fact)
    return tuple(runs)


def _went_on(run: ClockRun, fact: ClockFact) -> ClockRun:
    match fact.kind:
        case ClockFactKind.DECLARED_COMPLETE:
            return replace(run, declared_on=fact.on, proof=fact.proof)
        case ClockFactKind.RETURNED_FOR_REPAIR:
            return replace(run, returned_on=fact.on)
        case ClockFactKind.RESULT_BY_EMAIL:
            return replace(run, result_by_email_on=run.result_by_email_on or fact.on)
        case ClockFactKind.RESULT_BY_WHATSAPP:
            return replace(run, result_by_whatsapp_on=run.result_by_whatsapp_on or fact.on)
        case _:
            return run


def _state(run: ClockRun, closed_on: date | None, deadline: date, today: date) -> ClockState:
    if run.result_on is not None:
        return ClockState.MET if run.result_on <= deadline else ClockState.MISSED
    if run.returned_on is not None:
        return ClockState.STOPPED
    if (closed_on or today) > deadline:
        return ClockState.MISSED
    return ClockState.RUNNING if closed_on is None else ClockState.STOPPED


def _closed_on(facts: Sequence[ClockFact]) -> date | None:
    closed_on = None
    for fact in facts:
        if fact.kind is ClockFactKind.CLOSED:
            closed_on = fact.on
        elif fact.kind is ClockFactKind.REOPENED:
            closed_on = None
    return closed_on


def _last_letter(facts: Sequence[ClockFact]) -> date | None:
    days = [fact.on for fact in facts if fact.kind is ClockFactKind.LETTER_SENT]
    return days[-1] if days else None
