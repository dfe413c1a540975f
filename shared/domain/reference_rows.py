"""Reads references out of the rows of a table, and says of each row that it cannot read why."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from shared.domain.problem import Problem
from shared.domain.reference import (
    Fault,
    ReferenceDetails,
    ReferenceNote,
    cleaned,
    identity_of,
    notes_on,
    unusable,
)
from shared.domain.reference_columns import Columns, ReferenceField
from shared.domain.search_words import plain_words
from shared.domain.way_of_collection import WayOfCollection

_YEAR = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?:[.,]0+)?(?!\d)")
_WHOLE = re.compile(r"(\d{1,4})(?:[.,]0+)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_IN_WORDS = re.compile(r"(\d{1,2}) ([a-z]+) (\d{4})")
_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "pebruari", "feb"),
    ("maret", "march", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "agt", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov"),
    ("desember", "december", "des", "dec"),
)
_MONTH_OF = {name: month for month, names in enumerate(_MONTHS, start=1) for name in names}
_WAYS: Mapping[str, WayOfCollection] = {
    "1": WayOfCollection.COMPLETE_ENUMERATION,
    "2": WayOfCollection.SURVEY,
    "3": WayOfCollection.COMPILATION,
    "4": WayOfCollection.OTHER,
}
_WAY_WORDS: Sequence[tuple[WayOfCollection, frozenset[str]]] = (
    (WayOfCollection.COMPILATION, frozenset({"kompilasi", "kompromin", "compilation"})),
    (
        WayOfCollection.COMPLETE_ENUMERATION,
        frozenset({"pencacahan", "pendataan", "sensus", "enumeration", "census"}),
    ),
    (WayOfCollection.SURVEY, frozenset({"survei", "survey", "sampel", "sample"})),
    (WayOfCollection.OTHER, frozenset({"lain", "lainnya", "other"})),
)
_LONGEST_CELL = 5_000


@dataclass(frozen=True, slots=True)
class RowFault:
    """Why a row is not taken."""

    field: ReferenceField | None
    """None where it is the row as a whole."""
    fault: Fault
    limit: int = 0
    """Of TOO_LONG: how much there may be. Of REPEATED: the line it repeats."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table, read or refused."""

    line: int
    """As a spreadsheet counts them, from 1."""
    cells: tuple[str, ...]
    details: ReferenceDetails | None
    """None where it was refused."""
    identity: str | None
    faults: tuple[RowFault, ...]
    notes: tuple[ReferenceNote, ...]


def read_rows(
    rows: Sequence[Sequence[str]],
    first_line: int,
    columns: Columns,
    sectors: Mapping[str, int],
) -> Iterator[TableRow]:
    """Each row that holds anything. Of two that mean the same activity the first one counts.

    `sectors` gives the code of a sector by its name, in plain words.
    """
    lines: dict[str, int] = {}
    for line, cells in enumerate(rows, start=first_line):
        if not any(cell.strip() for cell in cells):
            continue
        read = _read(line, tuple(cells), columns, sectors)
        first = lines.setdefault(read.identity, line) if read.identity is not None else line
        yield read if first == line else _repeated(read, first)


def _read(
    line: int, cells: tuple[str, ...], columns: Columns, sectors: Mapping[str, int]
) -> TableRow:
    values: dict[str, Any] = {"title": "", "organiser": ""}
    faults: list[RowFault] = []
    for field, place in columns.items():
        text = " ".join(cells[place].split()) if place < len(cells) else ""
        if text:
            try:
                values[field.value] = _value(field, text, sectors)
            except Problem as problem:
                faults.append(_fault_of(problem))
    if not faults:
        try:
            details = cleaned(ReferenceDetails(**values))
        except Problem as problem:
            faults.append(_fault_of(problem))
        else:
            identity = identity_of(details)
            return TableRow(line, cells, details, identity, (), notes_on(details))
    return TableRow(line, cells, None, None, tuple(faults), ())


def _repeated(read: TableRow, first_line: int) -> TableRow:
    fault = RowFault(None, Fault.REPEATED, first_line)
    return TableRow(read.line, read.cells, None, None, (fault,), ())


def _fault_of(problem: Problem) -> RowFault:
    facts = problem.facts
    named = str(facts["field"])
    field = ReferenceField.VARIABLES if named == "variable" else ReferenceField(named)
    return RowFault(field, Fault(str(facts["fault"])), int(facts["limit"]))


def _value(field: ReferenceField, text: str, sectors: Mapping[str, int]) -> Any:
    if len(text) > _LONGEST_CELL:
        raise unusable(field.value, Fault.TOO_LONG, _LONGEST_CELL)
    reader = _READERS.get(field)
    if field is ReferenceField.SECTOR:
        return _sector(text, sectors)
    if reader is None:
        return text
    value = reader(text)
    if value is None:
        raise unusable(field.value, Fault.NOT_UNDERSTOOD)
    return value


def _year(text: str) -> int | None:
    found = set(_YEAR.findall(text))
    return int(found.pop()) if len(found) == 1 else None


def _way(text: str) -> WayOfCollection | None:
    whole = _WHOLE.fullmatch(text)
    if whole is not None:
        return _WAYS.get(whole[1])
    words = set(plain_words(text))
    return next((way for way, meant in _WAY_WORDS if words & meant), None)


def _sector(text: str, sectors: Mapping[str, int]) -> int:
    words = plain_words(text)
    code = sectors.get(" ".join(words))
    if code is None and words and words[0].isdecimal() and int(words[0]) in sectors.values():
        # A code alone, or with the name behind it.
        rest = " ".join(words[1:])
        code = int(words[0]) if rest in ("", "0") or sectors.get(rest) == int(words[0]) else None
    if code is None:
        raise unusable("sector", Fault.NOT_UNDERSTOOD)
    return code


def _day(text: str) -> date | None:
    try:
        return _written_day(text)
    except ValueError:
        return None


def _written_day(text: str) -> date | None:
    if found := _ISO.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        return date(int(found[3]), int(found[2]), int(found[1]))
    found = _IN_WORDS.fullmatch(" ".join(plain_words(text)))
    if found is None or found[2] not in _MONTH_OF:
        return None
    return date(int(found[3]), _MONTH_OF[found[2]], int(found[1]))


def _variables(text: str) -> tuple[str, ...]:
    """Between semicolons; where there are none, between commas."""
    parts = text.split(";") if ";" in text else text.split(",")
    return tuple(part.strip() for part in parts if part.strip())


def _region_code(text: str) -> str | None:
    code = text.removesuffix(".0").replace(".", "").replace(" ", "")
    return code if code.isascii() and code.isdecimal() and 2 <= len(code) <= 10 else None


_READERS: Mapping[ReferenceField, Callable[[str], Any]] = {
    ReferenceField.YEAR: _year,
    ReferenceField.WAY: _way,
    ReferenceField.ISSUED_ON: _day,
    ReferenceField.VARIABLES: _variables,
    ReferenceField.REGION_CODE: _region_code,
}
