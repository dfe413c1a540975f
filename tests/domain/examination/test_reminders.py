"""How long an applicant may take: reminders and refusal, over all kinds of months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.examination.reminders import (
    REMINDER_DAYS,
    is_refused_for_silence,
    next_reminder,
    refusal_day,
    reminders_due,
)

_RETURNED = date(2026, 9, 11)
_DAYS = st.dates(date(2000, 1, 1), date(2200, 1, 1))


def _after(days: int, returned_on: date = _RETURNED) -> date:
    return returned_on + timedelta(days=days)


@pytest.mark.parametrize(
    ("returned_on", "refused_on"),
    [
        (date(2025, 9, 11), date(2025, 12, 11)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 11, 28), date(2027, 2, 28)),
        (date(2027, 1, 31), date(2027, 4, 30)),
        (date(2026, 12, 31), date(2027, 3, 31)),
        (date(2026, 10, 1), date(2027, 1, 1)),
        (date(2028, 2, 29), date(2028, 5, 29)),
        (date(2027, 3, 31), date(2027, 6, 30)),
    ],
)
def test_refusal_comes_three_calendar_months_later(returned_on: date, refused_on: date) -> None:
    assert refusal_day(returned_on) == refused_on
    assert is_refused_for_silence(returned_on, refused_on)
    assert not is_refused_for_silence(returned_on, refused_on - timedelta(days=1))


@pytest.mark.parametrize(
    ("days", "sent", "due"),
    [
        (0, set(), ()),
        (29, set(), ()),
        (30, set(), (30,)),
        (30, {30}, ()),
        (31, set(), (30,)),
        (59, {30}, ()),
        (60, {30}, (60,)),
        (79, {30, 60}, ()),
        (80, {30, 60}, (80,)),
        (90, {30, 60, 80}, ()),
        (90, {30, 60}, (80,)),
    ],
)
def test_a_reminder_is_due_from_its_day_until_it_was_sent(
    days: int, sent: set[int], due: tuple[int, ...]
) -> None:
    assert reminders_due(_RETURNED, _after(days), sent) == due


def test_reminders_that_were_missed_are_not_made_up_for() -> None:
    assert reminders_due(_RETURNED, _after(85)) == (80,)
    assert reminders_due(_RETURNED, _after(85), {80}) == ()


def test_no_reminder_is_due_on_the_day_of_the_refusal_or_later() -> None:
    assert reminders_due(_RETURNED, refusal_day(_RETURNED)) == ()
    assert reminders_due(_RETURNED, _after(400)) == ()


def test_the_next_reminder_is_told() -> None:
    assert next_reminder(_RETURNED, _RETURNED) == _after(30)
    assert next_reminder(_RETURNED, _after(30)) == _after(60)
    assert next_reminder(_RETURNED, _after(80)) is None


@given(_DAYS)
def test_every_reminder_comes_before_the_refusal(returned_on: date) -> None:
    assert returned_on + timedelta(days=max(REMINDER_DAYS)) < refusal_day(returned_on)


@given(_DAYS)
def test_refusal_falls_into_the_third_month_after(returned_on: date) -> None:
    refused_on = refusal_day(returned_on)
    assert (refused_on.month - returned_on.month) % 12 == 3
    assert refused_on.day <= returned_on.day


@given(_DAYS)
def test_each_reminder_is_sent_once_when_somebody_looks_every_day(returned_on: date) -> None:
    sent: list[int] = []
    for days in range(120):
        sent += reminders_due(returned_on, _after(days, returned_on), sent)
    assert tuple(sent) == REMINDER_DAYS
