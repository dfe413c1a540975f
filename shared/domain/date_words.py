"""Days and times as people at the office say them, in both languages."""

from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from shared.domain.language import Language

_WEEKDAYS = MappingProxyType(
    {
        Language.INDONESIAN: ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
        Language.ENGLISH: (
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ),
    }
)
_MONTHS = MappingProxyType(
    {
        Language.INDONESIAN: (
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ),
        Language.ENGLISH: (
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
    }
)


def weekday_name(day: date, language: Language) -> str:
    """Selasa, or Tuesday."""
    return _WEEKDAYS[language][day.weekday()]


def day_words(day: date, language: Language) -> str:
    """Selasa, 24 November, or Tuesday, 24 November."""
    return f"{weekday_name(day, language)}, {day.day} {_MONTHS[language][day.month - 1]}"


def date_words(day: date, language: Language) -> str:
    """Selasa, 24 November 2026, or Tuesday, 24 November 2026."""
    return f"{day_words(day, language)} {day.year}"


def month_words(day: date, language: Language) -> str:
    """November 2026."""
    return f"{_MONTHS[language][day.month - 1]} {day.year}"


def clock_words(moment: datetime, time_zone: str) -> str:
    """09.41 at the office. `moment` is aware; `time_zone` an IANA name."""
    return f"{moment.astimezone(ZoneInfo(time_zone)):%H.%M}"


def time_words(moment: datetime, time_zone: str) -> str:
    """09.41 WIB at the office; the zone's own abbreviation (WIB, WITA, WIT)."""
    return f"{clock_words(moment, time_zone)} {zone_abbreviation(moment, time_zone)}"


def zone_abbreviation(moment: datetime, time_zone: str) -> str:
    """WIB, WITA or WIT; outside Indonesia what the time zone database says."""
    return moment.astimezone(ZoneInfo(time_zone)).tzname() or ""
