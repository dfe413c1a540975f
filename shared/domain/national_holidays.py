"""National holidays and cuti bersama of one year, with how sure their dates are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from shared.domain.office import Bilingual

_COUNTRY: Final = "ID"
_PUBLIC: Final = "public"
_COLLECTIVE_LEAVE: Final = "government"
"""The package's category that holds cuti bersama and nothing else."""
_ESTIMATE: Final = re.compile(r"\s*\((?:perkiraan|estimated)\)")
"""What the package adds to a name whose date depends on a moon not yet seen."""
_FIRST_YEAR: Final = 1946
_SURELY_DECREED: Final = 2026
"""A year whose joint decree is known (SKB 1497/2025, 2/2025, 5/2025); later ones are looked up."""


@dataclass(frozen=True, slots=True)
class NationalDay:
    """One day off of the whole country."""

    name: Bilingual
    is_collective_leave: bool
    is_estimated: bool


@cache
def national_days(year: int) -> Mapping[date, NationalDay]:
    """By date; nothing for a year that is not known."""
    public = _named_days(year, _PUBLIC)
    leave = _named_days(year, _COLLECTIVE_LEAVE)
    return MappingProxyType(
        {
            day: NationalDay(
                Bilingual(_plain(named.indonesian), _plain(named.english)),
                is_collective_leave=day not in public,
                is_estimated=_ESTIMATE.search(named.indonesian) is not None,
            )
            for day, named in sorted((leave | public).items())
        }
    )


@cache
def estimated_days(year: int) -> frozenset[date]:
    """Those of them whose dates are not certain."""
    return frozenset(day for day, named in national_days(year).items() if named.is_estimated)


def is_decreed(year: int) -> bool:
    """Whether the government's decree for that year is known; without it there is no cuti bersama,
    and the dates of Islamic holidays are reckoned."""
    return _FIRST_YEAR <= year <= _last_decreed_year()


@cache
def _last_decreed_year() -> int:
    year = _SURELY_DECREED
    while _named_days(year + 1, _COLLECTIVE_LEAVE):
        year += 1
    return year


def _named_days(year: int, category: str) -> dict[date, Bilingual]:
    # Here, since the package costs a tenth of a second that the kiosk need not spend.
    from holidays import country_holidays

    indonesian, english = (
        country_holidays(
            _COUNTRY, years=year, categories=(category,), language=language, expand=False
        )
        for language in ("id", "en_US")
    )
    return {day: Bilingual(name, english.get(day, name)) for day, name in indonesian.items()}


def _plain(name: str) -> str:
    return _ESTIMATE.sub("", name)
