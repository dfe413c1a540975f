"""When the office is open: hours for each weekday, and other hours for given days."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from shared.domain.problem import Problem, ProblemCode

_DAYS_LOOKED_AHEAD = 366
"""Longer than any closure; an office without hours is told apart from one that is closed."""


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """Open from `opens` until just before `closes`, within one day."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if not self.opens < self.closes:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE)


@dataclass(frozen=True, slots=True)
class Week:
    """The spans of the seven weekdays, Monday first; a day without spans is closed."""

    days: tuple[tuple[OpenSpan, ...], ...]

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE)
        for spans in self.days:
            for earlier, later in pairwise(spans):
                if earlier.closes > later.opens:
                    raise Problem(ProblemCode.VALUE_OUT_OF_RANGE)


CLOSED_WEEK = Week(((),) * 7)
"""For an override that closes the office."""


@dataclass(frozen=True, slots=True)
class HoursOverride:
    """Other hours from `first_day` to `last_day`, both included: Ramadan, a holiday, a day out."""

    first_day: date
    last_day: date
    week: Week

    def __post_init__(self) -> None:
        if self.first_day > self.last_day:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE)


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """The usual week and its exceptions; where exceptions overlap, the later one listed rules."""

    week: Week
    overrides: tuple[HoursOverride, ...] = ()


def spans_on(hours: OfficeHours, day: date) -> tuple[OpenSpan, ...]:
    """The open spans of one day, in order; none when the office is closed."""
    for override in reversed(hours.overrides):
        if override.first_day <= day <= override.last_day:
            return override.week.days[day.weekday()]
    return hours.week.days[day.weekday()]


def is_open(hours: OfficeHours, local: datetime) -> bool:
    """Whether the office is open. `local` is the time at the office."""
    now = local.time()
    return any(span.opens <= now < span.closes for span in spans_on(hours, local.date()))


def next_opening(hours: OfficeHours, local: datetime) -> datetime | None:
    """The next time after `local` at which the office opens; None when it never does in a year."""
    for days in range(_DAYS_LOOKED_AHEAD + 1):
        day = local.date() + timedelta(days=days)
        for span in spans_on(hours, day):
            opening = datetime.combine(day, span.opens, tzinfo=local.tzinfo)
            if opening > local:
                return opening
    return None
