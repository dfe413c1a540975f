"""When the office is open, on usual days and on others."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.office_hours import (
    CLOSED_WEEK,
    HoursOverride,
    OfficeHours,
    OpenSpan,
    Week,
    is_open,
    next_opening,
    spans_on,
)
from shared.domain.problem import Problem, ProblemCode

MORNING = OpenSpan(time(8), time(12))
AFTERNOON = OpenSpan(time(13), time(15, 30))
FRIDAY_AFTERNOON = OpenSpan(time(13, 30), time(16))
USUAL = Week(((MORNING, AFTERNOON),) * 4 + ((MORNING, FRIDAY_AFTERNOON), (), ()))
FASTING = Week(((OpenSpan(time(8), time(14)),),) * 5 + ((), ()))
HOURS = OfficeHours(
    USUAL,
    (
        HoursOverride(date(2026, 2, 18), date(2026, 3, 19), FASTING),
        HoursOverride(date(2026, 3, 18), date(2026, 3, 24), CLOSED_WEEK),
    ),
)
PONTIANAK = ZoneInfo("Asia/Pontianak")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PONTIANAK)


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        pytest.param("2026-11-24 07:59:59", False, id="a second before"),
        pytest.param("2026-11-24 08:00", True, id="at the opening"),
        pytest.param("2026-11-24 12:00", False, id="at the break"),
        pytest.param("2026-11-24 13:00", True, id="after the break"),
        pytest.param("2026-11-24 15:30", False, id="at the close"),
        pytest.param("2026-11-27 13:00", False, id="the longer break on Friday"),
        pytest.param("2026-11-28 10:00", False, id="Saturday"),
        pytest.param("2026-02-18 12:30", True, id="no break on the first day of fasting"),
        pytest.param("2026-02-18 14:30", False, id="shorter while fasting"),
        pytest.param("2026-03-18 10:00", False, id="of two exceptions the later listed rules"),
        pytest.param("2026-03-24 10:00", False, id="the last day of an exception belongs to it"),
        pytest.param("2026-03-25 10:00", True, id="the day after an exception"),
    ],
)
def test_the_office_is_open_within_its_hours(local: str, expected: bool) -> None:
    assert is_open(HOURS, at(local)) is expected


@pytest.mark.parametrize(
    ("local", "opening"),
    [
        pytest.param("2026-11-24 06:00", "2026-11-24 08:00", id="before the morning"),
        pytest.param("2026-11-24 08:00", "2026-11-24 13:00", id="while open, the next one"),
        pytest.param("2026-11-24 12:10", "2026-11-24 13:00", id="in the break"),
        pytest.param("2026-11-24 16:00", "2026-11-25 08:00", id="in the evening"),
        pytest.param("2026-11-27 17:00", "2026-11-30 08:00", id="over the weekend"),
        pytest.param("2026-03-17 15:00", "2026-03-25 08:00", id="over a holiday"),
        pytest.param("2026-12-31 20:00", "2027-01-01 08:00", id="over the new year"),
    ],
)
def test_the_next_opening_is_found(local: str, opening: str) -> None:
    assert next_opening(HOURS, at(local)) == at(opening)


def test_an_office_without_hours_never_opens() -> None:
    assert next_opening(OfficeHours(CLOSED_WEEK), at("2026-11-24 08:00")) is None


@given(minutes=st.integers(0, 2 * 365 * 24 * 60))
def test_the_office_is_open_at_its_next_opening_and_was_closed_just_before(minutes: int) -> None:
    local = at("2026-01-01 00:00") + timedelta(minutes=minutes)
    opening = next_opening(HOURS, local)
    assert opening is not None
    assert opening > local
    assert is_open(HOURS, opening)
    assert not is_open(HOURS, opening - timedelta(microseconds=1))
    assert opening.time() in {span.opens for span in spans_on(HOURS, opening.date())}


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: OpenSpan(time(12), time(8)), id="backwards"),
        pytest.param(lambda: OpenSpan(time(8), time(8)), id="without length"),
        pytest.param(lambda: Week(((),) * 6), id="six days"),
        pytest.param(
            lambda: Week(((MORNING, OpenSpan(time(11), time(13))),) + ((),) * 6), id="overlapping"
        ),
        pytest.param(lambda: Week(((AFTERNOON, MORNING),) + ((),) * 6), id="out of order"),
        pytest.param(
            lambda: HoursOverride(date(2026, 2, 2), date(2026, 2, 1), CLOSED_WEEK),
            id="over before it begins",
        ),
    ],
)
def test_hours_that_cannot_be_are_refused(make: Callable[[], object]) -> None:
    with pytest.raises(Problem) as refusal:
        make()
    assert refusal.value.code is ProblemCode.VALUE_OUT_OF_RANGE
