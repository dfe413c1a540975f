"""Writes rows as a CSV file that a spreadsheet opens without computing anything."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_ESCAPE = "'"


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Semicolons, as spreadsheets in Indonesian expect them; UTF-8 with the mark that Excel
    knows it by."""
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([harmless_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def harmless_cell(text: str) -> str:
    """The text, with a sign before it where a spreadsheet would take it for a formula."""
    # A spreadsheet skips white space before it looks for the formula.
    starts = text.startswith(_STARTS_A_FORMULA) or text.lstrip().startswith(_STARTS_A_FORMULA)
    return _ESCAPE + text if starts else text
