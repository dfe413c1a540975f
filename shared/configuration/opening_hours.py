"""The office's hours as people write and read them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import Any

from shared.domain.date_words import weekday_name
from shared.domain.language import Language
from shared.domain.office_hours import HoursOverride, OfficeHours, OpenSpan, Week

_A_MONDAY = date(2024, 1, 1)


def week_of(texts: Sequence[str]) -> Week:
    """Seven days from Monday on: "08.00-12.00, 13.00-15.30", or "" for a closed one.

    Raises ValueError where a text is no time, Problem where times contradict each other.
    """
    return Week(tuple(_spans(text) for text in texts))


def texts_of(week: Week) -> list[str]:
    """What `week_of` reads."""
    return [
        ", ".join(f"{span.opens:%H.%M}-{span.closes:%H.%M}" for span in day) for day in week.days
    ]


def hours_from_mapping(mapping: Mapping[str, Any]) -> OfficeHours:
    """Read what `hours_to_mapping` wrote; raises as `week_of` does."""
    overrides = (
        HoursOverride(
            date.fromisoformat(entry["first_day"]),
            date.fromisoformat(entry["last_day"]),
            week_of(entry["week"]),
        )
        for entry in mapping.get("overrides", ())
    )
    return OfficeHours(week_of(mapping["week"]), tuple(overrides))


def hours_to_mapping(hours: OfficeHours) -> dict[str, Any]:
    """Plain values, as JSON and TOML hold them."""
    return {
        "week": texts_of(hours.week),
        "overrides": [
            {
                "first_day": override.first_day.isoformat(),
                "last_day": override.last_day.isoformat(),
                "week": texts_of(override.week),
            }
            for override in hours.overrides
        ],
    }


def hours_lines(week: Week, language: Language) -> tuple[tuple[str, str], ...]:
    """Days and hours to show: ("Senin–Kamis", "08.00–15.30"); closed days are left out."""
    lines = []
    for spans, group in groupby(enumerate(week.days), key=lambda day: day[1]):
        numbers = [number for number, _ in group]
        if spans:
            hours = ", ".join(f"{span.opens:%H.%M}–{span.closes:%H.%M}" for span in spans)
            lines.append((_days(numbers[0], numbers[-1], language), hours))
    return tuple(lines)


def _spans(text: str) -> tuple[OpenSpan, ...]:
    return tuple(
        OpenSpan(_clock(opens), _clock(closes))
        for opens, _, closes in (span.partition("-") for span in text.split(",") if span.strip())
    )


def _clock(text: str) -> time:
    return datetime.strptime(text.strip().replace(":", "."), "%H.%M").time()  # noqa: DTZ007


def _days(first: int, last: int, language: Language) -> str:
    names = [weekday_name(_A_MONDAY.replace(day=1 + number), language) for number in (first, last)]
    return names[0] if first == last else "–".join(names)
