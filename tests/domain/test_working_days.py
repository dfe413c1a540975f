"""Working days: which count, why the others do not, and when a limit ends."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from shared.domain.identifiers import OfficerId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.working_days import (
    DayOffSource,
    FirstCountedDay,
    OwnDay,
    OwnDayKind,
    WorkingCalendar,
    WorkingDayRules,
)

USUAL = WorkingCalendar()
INCLUSIVE = WorkingCalendar(WorkingDayRules(first_counted_day=FirstCountedDay.START_DAY))
WITHOUT_COLLECTIVE_LEAVE = WorkingCalendar(WorkingDayRules(collective_leave_is_off=False))
MONDAY = date(2026, 11, 23)


def own(day: date, kind: OwnDayKind = OwnDayKind.OFF, reason: str = "Pilkada") -> OwnDay:
    return OwnDay(day, kind, reason, OfficerId(UUID(int=7)), datetime(2026, 11, 1, tzinfo=UTC))


def with_own(*days: OwnDay) -> WorkingCalendar:
    return WorkingCalendar(WorkingDayRules(own_days=days))


@pytest.mark.parametrize(
    ("start", "with_leave", "without_leave"),
    [
        (date(2026, 11, 23), date(2026, 12, 11), date(2026, 12, 11)),
        (date(2026, 12, 14), date(2027, 1, 7), date(2027, 1, 6)),
        (date(2026, 3, 9), date(2026, 4, 6), date(2026, 3, 30)),
        (date(2026, 3, 16), date(2026, 4, 13), date(2026, 4, 7)),
        (date(2027, 3, 1), date(2027, 3, 31), date(2027, 3, 24)),
        (date(2027, 5, 6), date(2027, 6, 2), date(2027, 5, 28)),
    ],
)
def test_fourteen_working_days_end_where_the_calendar_on_the_wall_says(
    start: date, with_leave: date, without_leave: date
) -> None:
    assert USUAL.deadline(start, 14) == with_leave
    assert WITHOUT_COLLECTIVE_LEAVE.deadline(start, 14) == without_leave


@pytest.mark.parametrize(
    ("start", "deadline"),
    [
        (date(2026, 11, 23), date(2026, 12, 10)),
        (date(2026, 12, 14), date(2027, 1, 6)),
        # A holiday is no first day: the count begins on the next working day.
        (date(2027, 5, 6), date(2027, 6, 2)),
    ],
)
def test_where_the_start_day_counts_the_limit_ends_a_day_earlier(
    start: date, deadline: date
) -> None:
    assert INCLUSIVE.deadline(start, 14) == deadline


@pytest.mark.parametrize(
    ("calendar", "limit", "deadline"),
    [
        (USUAL, 0, MONDAY),
        (INCLUSIVE, 0, MONDAY),
        (USUAL, 1, date(2026, 11, 24)),
        (INCLUSIVE, 1, MONDAY),
        (USUAL, 5, date(2026, 11, 30)),
    ],
)
def test_short_limits_end_on_the_same_day_or_soon_after(
    calendar: WorkingCalendar, limit: int, deadline: date
) -> None:
    assert calendar.deadline(MONDAY, limit) == deadline


def test_a_negative_limit_is_refused() -> None:
    with pytest.raises(Problem) as refusal:
        USUAL.deadline(MONDAY, -1)
    assert refusal.value.code is ProblemCode.VALUE_OUT_OF_RANGE


def test_each_day_off_says_what_it_is_and_where_it_comes_from() -> None:
    days = {off.day: off for off in USUAL.days_off(2026)}
    new_year, leave = days[date(2026, 1, 1)], days[date(2026, 2, 16)]
    assert (new_year.source, new_year.name.indonesian, new_year.name.english) == (
        DayOffSource.NATIONAL,
        "Tahun Baru Masehi",
        "New Year's Day",
    )
    assert leave.source is DayOffSource.COLLECTIVE_LEAVE
    assert leave.name.indonesian.startswith("Cuti Bersama")


def test_the_decreed_collective_leave_of_2026_is_off() -> None:
    leave = {off.day for off in USUAL.days_off(2026) if off.source is DayOffSource.COLLECTIVE_LEAVE}
    expected = [(2, 16), (3, 18), (3, 20), (3, 23), (3, 24), (5, 15), (5, 28), (12, 24)]
    assert leave == {date(2026, month, day) for month, day in expected}


def test_where_the_office_works_on_collective_leave_none_is_listed() -> None:
    sources = {off.source for off in WITHOUT_COLLECTIVE_LEAVE.days_off(2026)}
    assert sources == {DayOffSource.NATIONAL}
    assert WITHOUT_COLLECTIVE_LEAVE.is_working_day(date(2026, 2, 16))


def test_a_year_beyond_the_decrees_is_marked_as_not_official() -> None:
    far = 2070
    assert USUAL.is_official(2026)
    assert not USUAL.is_official(far)
    estimated = [off for off in USUAL.days_off(far) if off.is_estimated]
    assert estimated
    assert all("perkiraan" not in off.name.indonesian for off in estimated)
    assert all("estimated" not in off.name.english for off in estimated)


@pytest.mark.parametrize("year", [1, 1945, 2101, 2150, 9999])
def test_a_year_without_data_is_marked_and_has_its_weekends(year: int) -> None:
    assert not USUAL.is_official(year)
    assert USUAL.days_off(year) == ()
    first = date(year, 1, 1)
    assert USUAL.is_working_day(first) == (first.weekday() < 5)


def test_a_count_over_estimated_days_says_that_it_is_unsure() -> None:
    assert USUAL.is_sure(date(2026, 11, 23), date(2026, 12, 11))
    assert not USUAL.is_sure(date(2026, 12, 14), date(2070, 1, 1))


def test_a_limit_at_the_end_of_all_calendars_ends_there() -> None:
    assert USUAL.deadline(date(9999, 12, 28), 14) == date.max


def test_a_day_that_the_office_takes_off_does_not_count() -> None:
    calendar = with_own(own(date(2026, 12, 9)))
    assert calendar.deadline(MONDAY, 14) == date(2026, 12, 14)
    [off] = [off for off in calendar.days_off(2026) if off.source is DayOffSource.OFFICE]
    assert (off.day, off.name.indonesian, off.is_worked) == (date(2026, 12, 9), "Pilkada", False)


def test_a_holiday_that_the_office_works_counts_and_still_shows_what_it_is() -> None:
    worked = own(date(2026, 12, 24), OwnDayKind.WORKED, "Loket dibuka")
    calendar = with_own(worked)
    assert calendar.is_working_day(worked.day)
    [off] = [off for off in calendar.days_off(2026) if off.day == worked.day]
    assert (off.source, off.is_worked, off.own) == (DayOffSource.COLLECTIVE_LEAVE, True, worked)


def test_a_saturday_that_the_office_works_counts() -> None:
    saturday = date(2026, 11, 28)
    calendar = with_own(own(saturday, OwnDayKind.WORKED, "Pengganti"))
    assert not USUAL.is_working_day(saturday)
    assert calendar.deadline(MONDAY, 5) == saturday
    assert saturday in {off.day for off in calendar.days_off(2026)}


def test_two_decisions_about_one_day_are_refused() -> None:
    with pytest.raises(Problem):
        with_own(own(MONDAY), own(MONDAY, OwnDayKind.WORKED))


def test_a_day_that_the_office_decided_about_is_no_guess() -> None:
    estimated = next(off.day for off in USUAL.days_off(2027) if off.is_estimated)
    if not USUAL.is_official(2027):
        pytest.skip("the decree of that year is not known here")
    assert not USUAL.is_sure(estimated, estimated)
    assert with_own(own(estimated)).is_sure(estimated, estimated)


def test_another_week_has_other_days_off() -> None:
    six_days = replace(USUAL, weekend=frozenset({6}))
    assert six_days.deadline(MONDAY, 5) == date(2026, 11, 28)


def test_a_week_without_working_days_is_refused() -> None:
    with pytest.raises(Problem):
        WorkingCalendar(weekend=frozenset(range(7)))


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (MONDAY, 14),
        (date(2026, 12, 10), 1),
        (date(2026, 12, 11), 0),
        # The Saturday after: late, though no working day has passed.
        (date(2026, 12, 12), -1),
        (date(2026, 12, 14), -1),
        (date(2026, 12, 15), -2),
    ],
)
def test_days_left_reach_nought_on_the_last_day_and_are_negative_when_late(
    today: date, left: int
) -> None:
    assert USUAL.working_days_left(today, date(2026, 12, 11)) == left


@pytest.mark.parametrize(
    ("calendar", "until", "used"),
    [
        (USUAL, MONDAY, 0),
        (INCLUSIVE, MONDAY, 1),
        (USUAL, date(2026, 12, 11), 14),
        (INCLUSIVE, date(2026, 12, 10), 14),
        (USUAL, date(2026, 11, 20), 0),
        (INCLUSIVE, date(2026, 11, 20), 0),
    ],
)
def test_used_days_are_counted_as_the_limit_is(
    calendar: WorkingCalendar, until: date, used: int
) -> None:
    assert calendar.counted_working_days(MONDAY, until) == used


STARTS = some.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(start=STARTS, limit=some.integers(1, 60), inclusive=some.booleans())
def test_a_deadline_is_a_working_day_that_uses_up_exactly_the_limit(
    start: date, limit: int, inclusive: bool
) -> None:
    calendar = INCLUSIVE if inclusive else USUAL
    deadline = calendar.deadline(start, limit)
    assert calendar.is_working_day(deadline)
    assert calendar.counted_working_days(start, deadline) == limit
    assert calendar.counted_working_days(start, deadline - timedelta(days=1)) == limit - 1
    assert calendar.working_days_left(deadline, deadline) == 0


@given(start=STARTS, limit=some.integers(1, 30), away=some.integers(1, 60))
def test_one_more_day_off_never_makes_a_deadline_earlier(
    start: date, limit: int, away: int
) -> None:
    closed = with_own(own(start + timedelta(days=away)))
    assert closed.deadline(start, limit) >= USUAL.deadline(start, limit)


def test_the_holidays_cost_nothing_until_they_are_asked_for() -> None:
    asked = "import sys, shared.domain.working_days; print('holidays' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "False"
