"""Which days count towards a time limit, why the others do not, and where each comes from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from shared.domain.identifiers import OfficerId
from shared.domain.national_holidays import NationalDay, estimated_days, is_decreed, national_days
from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode

SATURDAY_AND_SUNDAY: Final = frozenset({5, 6})
"""The five-day week of government offices (Perpres 21/2023)."""
_ONE_DAY: Final = timedelta(days=1)


class FirstCountedDay(StrEnum):
    """Where a count of working days begins; the service standard leaves it open."""

    DAY_AFTER = "day_after"
    START_DAY = "start_day"


class OwnDayKind(StrEnum):
    """What the office decided about a day."""

    OFF = "off"
    WORKED = "worked"


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day that this office takes off, or works although others do not."""

    day: date
    kind: OwnDayKind
    reason: str
    by: OfficerId
    at: datetime
    """Aware UTC."""


@dataclass(frozen=True, slots=True)
class WorkingDayRules:
    """What an office decides about its working days; one decision for a day."""

    first_counted_day: FirstCountedDay = FirstCountedDay.DAY_AFTER
    collective_leave_is_off: bool = True
    own_days: tuple[OwnDay, ...] = ()

    def __post_init__(self) -> None:
        if len({own.day for own in self.own_days}) != len(self.own_days):
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="own_days")


class DayOffSource(StrEnum):
    """Who made a day a day off."""

    NATIONAL = "national"
    COLLECTIVE_LEAVE = "collective_leave"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day that does not count, besides the weekends."""

    day: date
    source: DayOffSource
    name: Bilingual
    """The holiday, or the office's reason as it was typed."""
    is_estimated: bool
    own: OwnDay | None = None
    """The office's decision: that it is off, or that it is worked after all."""

    @property
    def is_worked(self) -> bool:
        return self.own is not None and self.own.kind is OwnDayKind.WORKED


class DayStanding(StrEnum):
    """How a day counts, and by whose word."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    """National, or cuti bersama."""
    DECIDED = "decided"
    """By the office, either way."""


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The country's days off and the office's own, asked day by day; no year is refused.

    `weekend` holds weekdays, Monday 0.
    """

    rules: WorkingDayRules = WorkingDayRules()
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    _own: Mapping[date, OwnDay] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.weekend < frozenset(range(7)):
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="weekend")
        object.__setattr__(self, "_own", {own.day: own for own in self.rules.own_days})

    def is_official(self, year: int) -> bool:
        """False where days off are missing or only reckoned: "belum resmi"."""
        return is_decreed(year)

    def is_working_day(self, day: date) -> bool:
        own = self._own.get(day)
        if own is not None:
            return own.kind is OwnDayKind.WORKED
        return self.standing(day) is DayStanding.WORKING

    def standing(self, day: date) -> DayStanding:
        if day in self._own:
            return DayStanding.DECIDED
        if self._national(day) is not None:
            return DayStanding.HOLIDAY
        return DayStanding.WEEKEND if day.weekday() in self.weekend else DayStanding.WORKING

    def day_off(self, day: date) -> DayOff | None:
        """As `days_off` lists it."""
        is_listed = day in self._own or self._national(day) is not None
        return self._day_off(day) if is_listed else None

    def days_off(self, year: int) -> tuple[DayOff, ...]:
        """All of a year but the weekends, in order; those that the office works stand among them,
        and so does a weekend day that it works."""
        of_nation = {day for day in national_days(year) if self._national(day) is not None}
        of_office = {day for day in self._own if day.year == year}
        return tuple(self._day_off(day) for day in sorted(of_nation | of_office))

    def is_sure(self, first: date, last: date) -> bool:
        """Whether no day from `first` to `last` is a guess; counts over one say "perkiraan"."""
        years = range(first.year, last.year + 1)
        return all(self.is_official(year) for year in years) and not any(
            first <= day <= last and day not in self._own
            for year in years
            for day in estimated_days(year)
        )

    def deadline(self, start: date, limit_working_days: int) -> date:
        """The last of so many working days, of which the office's rule says where they begin.

        A limit of 0 is the same day. Negative limits are refused.
        """
        if limit_working_days < 0:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="working_days_limit", smallest=0)
        day = start
        counted = int(self._counts_start() and self.is_working_day(start))
        while counted < limit_working_days and day < date.max:
            day += _ONE_DAY
            counted += self.is_working_day(day)
        return day

    def working_days_between(self, after: date, until: date) -> int:
        """Working days after `after`, up to and including `until`."""
        return sum(self.is_working_day(day) for day in _days(after, until))

    def counted_working_days(self, start: date, until: date) -> int:
        """How many of a limit that began at `start` are used up when `until` ends."""
        of_start = self._counts_start() and start <= until and self.is_working_day(start)
        return int(of_start) + self.working_days_between(start, until)

    def working_days_left(self, today: date, deadline: date) -> int:
        """Working days after today until the deadline: 0 on its day, negative when it is past."""
        if today <= deadline:
            return self.working_days_between(today, deadline)
        return -max(1, self.working_days_between(deadline, today))

    def _counts_start(self) -> bool:
        return self.rules.first_counted_day is FirstCountedDay.START_DAY

    def _national(self, day: date) -> NationalDay | None:
        national = national_days(day.year).get(day)
        if national is None or self.rules.collective_leave_is_off:
            return national
        return None if national.is_collective_leave else national

    def _day_off(self, day: date) -> DayOff:
        own, national = self._own.get(day), self._national(day)
        if national is None:
            reason = "" if own is None else own.reason
            return DayOff(day, DayOffSource.OFFICE, Bilingual(reason, reason), False, own)
        is_leave = national.is_collective_leave
        source = DayOffSource.COLLECTIVE_LEAVE if is_leave else DayOffSource.NATIONAL
        return DayOff(day, source, national.name, national.is_estimated, own)


def _days(after: date, until: date) -> Iterator[date]:
    return (after + timedelta(days=days) for days in range(1, (until - after).days + 1))
