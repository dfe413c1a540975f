"""Reads a table out of a CSV file or a workbook from outside, as rows of plain text."""

import csv
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO, StringIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from shared.documents.office_package import PackageLimits, UnsafePackage, open_package
from shared.domain.problem import Problem, ProblemCode

LARGEST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 10_000
"""An import of so many holds the office's lock for about 3 s, in which nobody gets a number."""
MOST_COLUMNS = 100
LONGEST_CELL = 20_000
_PACKAGE_LIMITS = PackageLimits(entries=400, unpacked_bytes=150 * 1024 * 1024)
_DELIMITERS = (";", "\t", ",")
"""Between equals the first: where commas part decimals, they do not part columns."""
_LINES_LOOKED_AT = 30
_BYTES_LOOKED_AT = 2_000
_CONTROLS = frozenset(chr(code) for code in range(32)) - frozenset("\t\n\r\f\v")


@dataclass(frozen=True, slots=True)
class ReadTable:
    """Rows without empty ones behind the last."""

    rows: tuple[tuple[str, ...], ...]
    sheets: tuple[str, ...] = ()
    """Of a workbook, in its order."""
    sheet: str | None = None
    """The one that was read."""


def read_table(data: bytes, sheet: str | None = None) -> ReadTable:
    """Refused with TABLE_TOO_LARGE, TABLE_NOT_READ or TABLE_EMPTY.

    Of a workbook the sheet of that name, or the first one that holds anything; formulas are not
    computed: what they last showed is taken.
    """
    if len(data) > LARGEST_BYTES:
        raise Problem(ProblemCode.TABLE_TOO_LARGE, megabytes=LARGEST_BYTES // (1024 * 1024))
    table = _workbook_table(data, sheet) if data.startswith(b"PK") else _csv_table(data)
    if not table.rows:
        raise Problem(ProblemCode.TABLE_EMPTY)
    return table


def _csv_table(data: bytes) -> ReadTable:
    text = _decoded(data)
    if any(sign in _CONTROLS for sign in text):
        raise Problem(ProblemCode.TABLE_NOT_READ)
    text, delimiter = _delimiter(text)
    try:
        rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
        return ReadTable(_bounded(rows))
    except csv.Error as failure:
        raise Problem(ProblemCode.TABLE_NOT_READ) from failure


def _decoded(data: bytes) -> str:
    """Excel writes what its Windows uses, other programs UTF-8, and "Unicode text" is UTF-16."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _strictly(data, "utf-16")
    beginning = data[:_BYTES_LOOKED_AT]
    if 4 * beginning.count(0) > len(beginning):
        return _strictly(data, _utf_16_without_mark(beginning))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _strictly(data, "cp1252")


def _utf_16_without_mark(beginning: bytes) -> str:
    """By the side on which the zeros of plain letters stand."""
    is_little = beginning[1::2].count(0) > beginning[::2].count(0)
    return "utf-16-le" if is_little else "utf-16-be"


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as failure:
        raise Problem(ProblemCode.TABLE_NOT_READ) from failure


def _delimiter(text: str) -> tuple[str, str]:
    """The text to read, and what parts its columns: what parts most lines into most pieces."""
    first, _, rest = text.partition("\n")
    if first.strip().lower() in {f"sep={sign}" for sign in _DELIMITERS}:
        return rest, first.strip("\r")[4]
    beginning = "\n".join(text.splitlines()[:_LINES_LOOKED_AT])
    return text, max(_DELIMITERS, key=lambda sign: _parts(beginning, sign))


def _parts(text: str, delimiter: str) -> tuple[int, int]:
    """How many rows have the usual number of columns, and that number; (0, 0) without columns."""
    try:
        widths = [len(row) for row in csv.reader(StringIO(text, newline=""), delimiter=delimiter)]
    except csv.Error:
        return 0, 0
    several = [width for width in widths if width > 1]
    if not several:
        return 0, 0
    usual = max(set(several), key=several.count)
    return several.count(usual), usual


def _workbook_table(data: bytes, sheet: str | None) -> ReadTable:
    try:
        package = open_package(data, _PACKAGE_LIMITS)
    except UnsafePackage as failure:
        raise Problem(ProblemCode.TABLE_NOT_READ) from failure
    if not any("spreadsheetml.sheet.main" in kind for kind in package.content_types()):
        raise Problem(ProblemCode.TABLE_NOT_READ)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _read_workbook(data, sheet)
        except Problem:
            raise
        # Whatever openpyxl stumbles over, the file is at fault: it was checked to be harmless.
        except (
            ArithmeticError,
            AttributeError,
            InvalidFileException,
            LookupError,
            OSError,
            SyntaxError,
            TypeError,
            ValueError,
        ) as failure:
            raise Problem(ProblemCode.TABLE_NOT_READ) from failure


def _read_workbook(data: bytes, wanted: str | None) -> ReadTable:
    workbook = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets = {sheet.title: sheet for sheet in workbook.worksheets}
        if not sheets:
            raise Problem(ProblemCode.TABLE_NOT_READ)
        names = [wanted] if wanted in sheets else list(sheets)
        for name in names:
            sheets[name].reset_dimensions()
            rows = _bounded(_texts(sheets[name].iter_rows(values_only=True)))
            if rows:
                return ReadTable(rows, tuple(sheets), name)
        return ReadTable(())
    finally:
        workbook.close()


def _texts(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[str]]:
    return ([_cell_text(value) for value in row[:MOST_COLUMNS]] for row in rows)


def _cell_text(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date() | time():
            return value.isoformat()
        case bool():
            return "1" if value else "0"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case _:
            return str(value)


def _bounded(rows: Iterable[list[str]]) -> tuple[tuple[str, ...], ...]:
    kept: list[tuple[str, ...]] = []
    filled = 0
    for row in rows:
        kept.append(tuple(cell[:LONGEST_CELL].strip() for cell in row[:MOST_COLUMNS]))
        if any(kept[-1]):
            filled = len(kept)
        if filled > MOST_ROWS:
            raise Problem(ProblemCode.TABLE_TOO_LARGE, rows=MOST_ROWS)
        if len(kept) - filled > MOST_ROWS:
            break
    return tuple(kept[:filled])
