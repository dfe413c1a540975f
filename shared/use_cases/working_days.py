"""The office's working days: what a year holds and why, and what the office decides about a day.

Deadlines are counted when they are read, so a decision holds at once for every open request.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import record_office_change, store_settings
from shared.database.officers import all_officers
from shared.database.services import all_services
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import OfficerId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_name
from shared.domain.working_days import (
    DayOff,
    FirstCountedDay,
    OwnDay,
    OwnDayKind,
    WorkingCalendar,
    WorkingDayRules,
)
from shared.use_cases.desk import active_officer, administrator
from shared.use_cases.queue_rules import settings_of

LONGEST_REASON: Final = 120
_MOVES: Final = MappingProxyType(
    {OwnDayKind.OFF: "day_taken_off", OwnDayKind.WORKED: "day_off_worked"}
)
_NOTHING_TO_DECIDE: Final = MappingProxyType(
    {
        OwnDayKind.OFF: ProblemCode.ALREADY_A_DAY_OFF,
        OwnDayKind.WORKED: ProblemCode.ALREADY_A_WORKING_DAY,
    }
)


@dataclass(frozen=True, slots=True)
class ListedDay:
    """A day off, and who decided about it when; None where it is the country's alone."""

    day_off: DayOff
    decided_by: str | None
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class WorkingYear:
    """One year as the administration shows it."""

    year: int
    is_official: bool
    days: tuple[ListedDay, ...]
    rules: WorkingDayRules
    limit_working_days: int | None
    """Of the first service that has one."""
    today: date


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a limit ends that began on `start`; not `is_sure` while days off are estimated."""

    start: date
    limit_working_days: int
    last_day: date
    is_sure: bool


def calendar_of(transaction: Reading) -> WorkingCalendar:
    """The office's calendar as it is decided now."""
    return WorkingCalendar(settings_of(transaction).working_days)


def read_working_year(
    office: OfficeDatabase, officer_id: OfficerId, year: int | None = None
) -> WorkingYear:
    """One year's days off; without a year, the one that it is."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        calendar = calendar_of(transaction)
        year = transaction.today.year if year is None else year
        names = {officer.id: officer.full_name for officer in all_officers(transaction)}
        zone = ZoneInfo(transaction.state.time_zone)
        limits = (service.working_days_limit for service in all_services(transaction))
        return WorkingYear(
            year=year,
            is_official=calendar.is_official(year),
            days=tuple(_listed(off, names, zone) for off in calendar.days_off(year)),
            rules=calendar.rules,
            limit_working_days=next((limit for limit in limits if limit is not None), None),
            today=transaction.today,
        )


def read_deadline(
    office: OfficeDatabase, officer_id: OfficerId, start: date, limit_working_days: int
) -> Deadline:
    """When a request that is complete on `start` must have its result."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        calendar = calendar_of(transaction)
        last_day = calendar.deadline(start, limit_working_days)
        return Deadline(start, limit_working_days, last_day, calendar.is_sure(start, last_day))


def take_day_off(office: OfficeDatabase, officer_id: OfficerId, day: date, reason: str) -> None:
    """Let a working day not count, for this office."""
    _decide(office, officer_id, day, OwnDayKind.OFF, reason)


def work_on_day_off(office: OfficeDatabase, officer_id: OfficerId, day: date, reason: str) -> None:
    """Let a holiday, or a day of a weekend, count for this office."""
    _decide(office, officer_id, day, OwnDayKind.WORKED, reason)


def restore_day(office: OfficeDatabase, officer_id: OfficerId, day: date) -> None:
    """Take the office's own decision about a day back."""

    def without(rules: WorkingDayRules, _: Writing) -> WorkingDayRules:
        kept = _others(rules, day)
        if kept == rules.own_days:
            raise Problem(ProblemCode.OWN_DAY_UNKNOWN, day=day.isoformat())
        return replace(rules, own_days=kept)

    _change(office, officer_id, without, "own_day_restored", day.isoformat())


def set_counting(
    office: OfficeDatabase,
    officer_id: OfficerId,
    first_counted_day: FirstCountedDay,
    collective_leave_is_off: bool,
) -> None:
    """Say where a count begins, and whether cuti bersama is off."""

    def counted(rules: WorkingDayRules, _: Writing) -> WorkingDayRules:
        return replace(
            rules,
            first_counted_day=first_counted_day,
            collective_leave_is_off=collective_leave_is_off,
        )

    _change(office, officer_id, counted, "counting_set", first_counted_day.value)


def _decide(
    office: OfficeDatabase, officer_id: OfficerId, day: date, kind: OwnDayKind, reason: str
) -> None:
    why = clean_name(reason, LONGEST_REASON)
    if not why:
        raise Problem(ProblemCode.REASON_MISSING)

    def decided(rules: WorkingDayRules, transaction: Writing) -> WorkingDayRules:
        others = _others(rules, day)
        is_worked_anyway = WorkingCalendar(replace(rules, own_days=others)).is_working_day(day)
        if is_worked_anyway is (kind is OwnDayKind.WORKED):
            raise Problem(_NOTHING_TO_DECIDE[kind], day=day.isoformat())
        made = OwnDay(day, kind, why, officer_id, transaction.now)
        return replace(rules, own_days=tuple(sorted((*others, made), key=lambda own: own.day)))

    _change(office, officer_id, decided, _MOVES[kind], day.isoformat())


def _listed(day_off: DayOff, names: Mapping[OfficerId, str], zone: ZoneInfo) -> ListedDay:
    own = day_off.own
    if own is None:
        return ListedDay(day_off, None, None)
    return ListedDay(day_off, names.get(own.by, ""), own.at.astimezone(zone).date())


def _others(rules: WorkingDayRules, day: date) -> tuple[OwnDay, ...]:
    return tuple(own for own in rules.own_days if own.day != day)


def _change(
    office: OfficeDatabase,
    officer_id: OfficerId,
    change: Callable[[WorkingDayRules, Writing], WorkingDayRules],
    move: str,
    subject: str,
) -> None:
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        settings = settings_of(transaction)
        changed = replace(settings, working_days=change(settings.working_days, transaction))
        store_settings(transaction, changed.to_mapping())
        record_office_change(transaction, move, str(officer_id), subject)
