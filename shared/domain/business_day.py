"""Which day it is at the office, and whether its clock can be believed."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

CLOCK_TOLERANCE = timedelta(hours=12)
"""A clock that is further off than this would put tickets on a wrong day."""
LONGEST_REST = timedelta(days=31)
"""An office that stood still for longer is asked whether the date is right: the longest run of
public holidays and cuti bersama is under two weeks."""


def business_day(now: datetime, time_zone: str, stored_day: date) -> date:
    """The day at the office; never before the day that is stored."""
    return max(now.astimezone(ZoneInfo(time_zone)).date(), stored_day)


def never_backwards(now: datetime, last_event_at: datetime) -> datetime:
    """`now`, or just after the last event where a clock was set back a little.

    Events of one office are strictly ordered in time, so that the order of issue is one.
    """
    return max(now, last_event_at + timedelta(microseconds=1))


def has_clock_jumped(now: datetime, last_event_at: datetime) -> bool:
    """Whether staff must confirm the clock before numbers are given."""
    return not -CLOCK_TOLERANCE <= now - last_event_at <= LONGEST_REST
