"""A day as an officer types it: 1-3-2027, with the day alone or whole."""

import re
from datetime import date

_DAY = re.compile(r"\s*(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4})\s*")
_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*")


def day_text(day: date | None) -> str:
    """As it stands in a field."""
    return "" if day is None else f"{day.day:02d}-{day.month:02d}-{day.year}"


def typed_day(text: str) -> date | None:
    """The day that was meant, or None where it cannot be told."""
    if matched := _DAY.fullmatch(text):
        day, month, year = matched.groups()
    elif matched := _ISO.fullmatch(text):
        year, month, day = matched.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
