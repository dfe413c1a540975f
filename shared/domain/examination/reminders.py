"""How long the applicant may take to answer the notes: reminders, then refusal."""

from calendar import monthrange
from collections.abc import Collection
from datetime import date, timedelta

REMINDER_DAYS = (30, 60, 80)
"""Days after the notes went out."""
_MONTHS_TO_ANSWER = 3
_MONTHS_OF_A_YEAR = 12


def refusal_day(returned_on: date) -> date:
    """The day on which a case without an answer is refused: three calendar months later.

    Where that month is shorter, its last day: 30 November leads to 28 or 29 February.
    """
    months = returned_on.year * _MONTHS_OF_A_YEAR + returned_on.month - 1 + _MONTHS_TO_ANSWER
    year, month = months // _MONTHS_OF_A_YEAR, months % _MONTHS_OF_A_YEAR + 1
    return date(year, month, min(returned_on.day, monthrange(year, month)[1]))


def is_refused_for_silence(returned_on: date, today: date) -> bool:
    """Whether three months went by without an answer."""
    return today >= refusal_day(returned_on)


def reminders_due(
    returned_on: date, today: date, sent: Collection[int] = frozenset()
) -> tuple[int, ...]:
    """Which of REMINDER_DAYS is to be sent today: the latest that has come, unless it was sent.

    What was missed while no program ran is not made up for: one message says enough. None is due
    once the case is to be refused.
    """
    if is_refused_for_silence(returned_on, today):
        return ()
    come = [days for days in REMINDER_DAYS if returned_on + timedelta(days=days) <= today]
    return tuple(days for days in come[-1:] if all(days > other for other in sent))


def next_reminder(returned_on: date, today: date) -> date | None:
    """The next reminder's day after today; None where only the refusal follows."""
    days = (returned_on + timedelta(days=days) for days in REMINDER_DAYS)
    return next((day for day in days if day > today), None)
