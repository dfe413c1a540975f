"""A reference: an activity of statistics that already has a recommendation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from urllib.parse import urlsplit

from shared.domain.identifiers import ReferenceId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line
from shared.domain.search_words import plain_words, with_stems
from shared.domain.way_of_collection import WayOfCollection

LONGEST = {
    "number": 40,
    "title": 400,
    "organiser": 200,
    "region_code": 10,
    "region_name": 120,
    "status": 60,
    "summary": 2_000,
    "variable": 200,
    "link": 500,
}
"""Characters of each text."""
MOST_VARIABLES = 200
YEARS = range(1900, 2201)
SECTORS = range(1, 23)
"""The form's codes of sektor kegiatan."""
FILTER_SIGN = "§"
"""No word of a text holds it, so that a filter is never found by typing."""
_USUAL_NUMBER = re.compile(r"[A-Z]{1,2}-\d{2}\.\d{4}\.\d{3,4}")
_MOST_OTHER_WORDS = 600


class Fault(StrEnum):
    """Why a field of a reference cannot be stored."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    OUT_OF_RANGE = "out_of_range"
    NOT_UNDERSTOOD = "not_understood"
    REPEATED = "repeated"


class ReferenceNote(StrEnum):
    """What somebody should look at, though nothing forbids it."""

    NUMBER_UNUSUAL = "number_unusual"


@dataclass(frozen=True, slots=True)
class ReferenceDetails:
    """What is told about an activity."""

    title: str
    organiser: str
    number: str | None = None
    """Of the recommendation, such as V-23.1375.002."""
    year: int | None = None
    region_code: str | None = None
    """Of BPS: two digits for a province, four for a regency or city, 0000 for the country."""
    region_name: str | None = None
    way: WayOfCollection | None = None
    sector: int | None = None
    """The form's code, 1 to 22."""
    status: str | None = None
    """In the words of where it comes from."""
    issued_on: date | None = None
    summary: str | None = None
    variables: tuple[str, ...] = ()
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """An activity in the register."""

    id: ReferenceId
    details: ReferenceDetails
    is_sample: bool
    """Made up, to try the program with."""
    source_file: str | None
    """The file it came from; None where somebody typed it."""
    stored_at: datetime
    stored_by: str


@dataclass(frozen=True, slots=True)
class ReferenceFilter:
    """Which references to look among."""

    year: int | None = None
    region_code: str | None = None
    """Of a province, or of a regency or city."""
    way: WayOfCollection | None = None
    sector: int | None = None


@dataclass(frozen=True, slots=True)
class SearchTexts:
    """What a search reads of a reference: words between spaces."""

    title: str
    other: str
    filters: str


def cleaned(details: ReferenceDetails) -> ReferenceDetails:
    """Details as they may be stored; otherwise REFERENCE_UNUSABLE says which field, and why."""
    usable = replace(
        details,
        title=_line(details.title, "title") or "",
        organiser=_line(details.organiser, "organiser") or "",
        number=_number(details.number),
        region_code=_line(details.region_code, "region_code"),
        region_name=_line(details.region_name, "region_name"),
        status=_line(details.status, "status"),
        summary=_line(details.summary, "summary"),
        variables=_variables(details.variables),
        link=_link(details.link),
    )
    for field in ("title", "organiser"):
        if not plain_words(getattr(usable, field)):
            raise unusable(field, Fault.MISSING)
    _refuse_outside("year", usable.year, YEARS)
    _refuse_outside("sector", usable.sector, SECTORS)
    return usable


def unusable(field: str, fault: Fault, limit: int = 0) -> Problem:
    """The refusal of one field; `limit` is in characters, or in pieces of a list."""
    return Problem(ProblemCode.REFERENCE_UNUSABLE, field=field, fault=fault.value, limit=limit)


def notes_on(details: ReferenceDetails) -> tuple[ReferenceNote, ...]:
    """What is odd about clean details, but may be right."""
    if details.number is not None and _USUAL_NUMBER.fullmatch(details.number) is None:
        return (ReferenceNote.NUMBER_UNUSUAL,)
    return ()


def identity_of(details: ReferenceDetails) -> str:
    """The same for the same activity: its number or, without one, title, year and organiser."""
    if details.number is not None:
        key = ["number", "".join(details.number.casefold().split())]
    else:
        words = (plain_words(text) for text in (details.title, details.organiser))
        title, organiser = (" ".join(found) for found in words)
        key = ["title", title, str(details.year), organiser]
    return sha256("\n".join(key).encode()).hexdigest()


def search_texts(details: ReferenceDetails) -> SearchTexts:
    """The words by which a reference is found."""
    other = (
        details.organiser,
        details.region_name,
        details.number,
        details.summary,
        *details.variables,
    )
    words = [word for text in other if text is not None for word in plain_words(text)]
    same = ReferenceFilter(details.year, details.region_code, details.way, details.sector)
    return SearchTexts(
        " ".join(with_stems(plain_words(details.title))),
        " ".join(with_stems(words[:_MOST_OTHER_WORDS])),
        " ".join(dict.fromkeys((*_province_word(details.region_code), *filter_words(same)))),
    )


def filter_words(wanted: ReferenceFilter) -> Iterator[str]:
    """The words that all of the wanted references bear, and no others."""
    if wanted.year is not None:
        yield f"{FILTER_SIGN}y{wanted.year}"
    if wanted.region_code is not None:
        yield f"{FILTER_SIGN}r{_digits(wanted.region_code)}"
    if wanted.way is not None:
        yield f"{FILTER_SIGN}w{wanted.way.value.replace('_', '')}"
    if wanted.sector is not None:
        yield f"{FILTER_SIGN}s{wanted.sector}"


def _province_word(region_code: str | None) -> Iterator[str]:
    if region_code is not None:
        yield f"{FILTER_SIGN}r{_digits(region_code)[:2]}"


def _digits(code: str) -> str:
    return "".join(sign for sign in code if sign in "0123456789")


def _line(text: str | None, field: str) -> str | None:
    if text is None:
        return None
    if text.isascii() and text.isprintable() and len(text) <= LONGEST[field]:
        # Most of a long table, and already as clean as it gets.
        return " ".join(text.split()) or None
    try:
        return clean_line(text, LONGEST[field]) or None
    except Problem:
        raise unusable(field, Fault.TOO_LONG, LONGEST[field]) from None


def _number(text: str | None) -> str | None:
    """A usual number out of what is written around it, as in "BPS No. V-23.1375.002"."""
    line = _line(text, "number")
    if line is None:
        return None
    usual = _USUAL_NUMBER.findall(line.upper())
    return str(usual[0]) if len(usual) == 1 else line


def _variables(given: tuple[str, ...]) -> tuple[str, ...]:
    if len(given) > MOST_VARIABLES:
        raise unusable("variables", Fault.TOO_LONG, MOST_VARIABLES)
    cleaned_names = (_line(name, "variable") for name in given)
    return tuple(dict.fromkeys(name for name in cleaned_names if name is not None))


def _link(text: str | None) -> str | None:
    """A web address; anything else that a press might start is refused."""
    line = _line(text, "link")
    if line is None:
        return None
    try:
        parts = urlsplit(line)
    except ValueError:
        raise unusable("link", Fault.NOT_UNDERSTOOD) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in line:
        raise unusable("link", Fault.NOT_UNDERSTOOD)
    return line


def _refuse_outside(field: str, value: int | None, allowed: range) -> None:
    if value is not None and value not in allowed:
        raise unusable(field, Fault.OUT_OF_RANGE)
