"""Which day it is at the office, also around midnight and with a clock that lies."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.business_day import business_day, has_clock_jumped, never_backwards

_LONG_AGO = date(2020, 1, 1)
_NOON = datetime(2026, 11, 23, 5, tzinfo=UTC)
_MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC)
)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        # Pontianak is seven hours ahead: from 17.00 UTC on it is tomorrow there.
        ("2026-11-23T16:59:59+00:00", date(2026, 11, 23)),
        ("2026-11-23T17:00:00+00:00", date(2026, 11, 24)),
        ("2026-11-23T23:59:59+00:00", date(2026, 11, 24)),
        ("2026-11-24T00:00:00+00:00", date(2026, 11, 24)),
        ("2026-12-31T17:00:00+00:00", date(2027, 1, 1)),
        ("2028-02-28T17:00:00+00:00", date(2028, 2, 29)),
    ],
)
def test_the_day_is_that_of_the_office(moment: str, day: date) -> None:
    assert business_day(datetime.fromisoformat(moment), "Asia/Pontianak", _LONG_AGO) == day


def test_the_stored_day_never_goes_back() -> None:
    stored = date(2026, 11, 25)
    assert business_day(_NOON, "Asia/Pontianak", stored) == stored


@pytest.mark.parametrize(
    ("since_last_event", "jumped"),
    [
        (timedelta(0), False),
        (timedelta(hours=-1), False),
        (timedelta(hours=-12), False),
        (timedelta(hours=-12, seconds=-1), True),
        (timedelta(days=-400), True),
        # A night, a weekend and the longest holidays are no jump by themselves.
        (timedelta(hours=16), False),
        (timedelta(days=3), False),
        (timedelta(days=31), False),
        (timedelta(days=31, seconds=1), True),
        (timedelta(days=4000), True),
    ],
)
def test_a_clock_far_from_the_last_event_is_doubted(
    since_last_event: timedelta, jumped: bool
) -> None:
    assert has_clock_jumped(_NOON + since_last_event, _NOON) is jumped


@given(_MOMENTS, _MOMENTS)
def test_time_goes_on_after_every_event(shown: datetime, last_event_at: datetime) -> None:
    believed = never_backwards(shown, last_event_at)
    assert believed > last_event_at
    assert believed == shown or shown <= last_event_at
