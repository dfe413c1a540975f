"""Understands what an applicant typed into a cell: days, whole numbers, yes and no, choices."""

import re
from collections.abc import Sequence
from datetime import date

from shared.documents.form_cells import choice_words
from shared.documents.workbook_cells import CellKind, FoundCell
from shared.domain.date_words import date_words
from shared.domain.form_definition import Choice
from shared.domain.language import Language
from shared.domain.safe_text import clean_line, clean_text

LONGEST_TEXT = 10_000
"""More than any question takes; what is merely too long for its question is kept and told."""
_LONGEST_WORDS = 300
"""Choices, days and numbers are shorter."""
_YEARS = range(1900, 2200)
_DAY_IN_FIGURES = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})")
_DAY_IN_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DAY_IN_WORDS = re.compile(r"(?:[^\W\d_]+,? )?([0-9]{1,2})[ -]([^\W\d_]+)\.?[-, ] ?([0-9]{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2}),? ([0-9]{4})")
_CENTURY = 2000
"""Of a year in two figures."""
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "januari january jan",
            "februari february feb pebruari",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt agst aug ags",
            "september sep sept",
            "oktober october okt oct",
            "november nov nopember nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WHOLE = re.compile(r"(-?(?:[0-9]{1,15}|[0-9]{1,3}(?:[. ,][0-9]{3}){1,4}))(?:[.,]0{1,2})?")
_YES = frozenset({"ya", "yes", "y", "iya", "x", "v", "✓", "✔", "√", "benar", "true", "1"})
_NO = frozenset({"tidak", "no", "n", "t", "tdk", "bukan", "salah", "false", "0"})
_NO_AS_CODE = "2"
_NOT_CHOSEN = "-"
_CODE_ALONE = re.compile(r"([0-9]{1,9})\.?")


def text_of(cell: FoundCell, *, keeps_lines: bool) -> str:
    """What was typed as a text. Raises Problem TEXT_TOO_LONG."""
    if cell.kind is CellKind.NUMBER:
        return _plain_number(cell.text)
    if cell.kind is CellKind.YES_NO:
        return "TRUE" if cell.text == "1" else "FALSE"
    if cell.kind is CellKind.DATE:
        return date_words(date.fromisoformat(cell.text), Language.INDONESIAN).partition(", ")[2]
    cleaned = clean_text if keeps_lines else clean_line
    return cleaned(cell.text, LONGEST_TEXT)


def _plain_number(text: str) -> str:
    """812 for 812.0: a telephone number that a program took for a number."""
    number = float(text)
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else text[:40]


def day_of(cell: FoundCell) -> date | None:
    """The day, where the cell names one."""
    if cell.kind is CellKind.DATE:
        found = date.fromisoformat(cell.text)
        return found if found.year in _YEARS else None
    if cell.kind is not CellKind.TEXT:
        return None
    words = _words(cell)
    if match := _DAY_IN_FIGURES.fullmatch(words):
        return _day(match[3], match[2], match[1])
    if match := _DAY_IN_ISO.fullmatch(words):
        return _day(match[1], match[2], match[3])
    if (match := _DAY_IN_WORDS.fullmatch(words)) and match[2] in _MONTHS:
        return _day(match[3], _MONTHS[match[2]], match[1])
    if (match := _MONTH_FIRST.fullmatch(words)) and match[1] in _MONTHS:
        return _day(match[3], _MONTHS[match[1]], match[2])
    return None


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        found = date(int(year) + (_CENTURY if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None
    return found if found.year in _YEARS else None


def number_of(cell: FoundCell) -> int | None:
    """The whole number; "1.234" and "1.234,00" are one thousand two hundred thirty-four."""
    if cell.kind is CellKind.NUMBER:
        number = float(cell.text)
        return int(number) if number.is_integer() and abs(number) < 1e15 else None
    if cell.kind is not CellKind.TEXT:
        return None
    match = _WHOLE.fullmatch(_words(cell))
    return int(re.sub(r"[. ,]", "", match[1])) if match else None


def yes_of(cell: FoundCell, *, has_codes: bool) -> bool | None:
    """Yes or no; `has_codes` where 1 and 2 stand for them, as on the printed form."""
    if cell.kind is CellKind.DATE:
        return None
    words = _words(cell)
    if cell.kind is CellKind.NUMBER:
        words = _plain_number(cell.text)
    if words in _YES:
        return True
    if words in _NO or words == (_NO_AS_CODE if has_codes else _NOT_CHOSEN):
        return False
    return None


def choice_of(cell: FoundCell, choices: Sequence[Choice]) -> Choice | None:
    """The choice by its words in either language, or by its code."""
    if cell.kind is CellKind.NUMBER:
        return _coded(_plain_number(cell.text), choices)
    if cell.kind is not CellKind.TEXT:
        return None
    words = _words(cell)
    if code := _CODE_ALONE.fullmatch(words):
        return _coded(code[1], choices)
    return next((choice for choice in choices if words in _names(choice)), None)


def _names(choice: Choice) -> frozenset[str]:
    return frozenset(
        " ".join(name.casefold().split())
        for language in Language
        for name in (choice.label.in_language(language), choice_words(choice, language))
    )


def _coded(code: str, choices: Sequence[Choice]) -> Choice | None:
    return next(
        (each for each in choices if each.code is not None and str(each.code) == code), None
    )


def _words(cell: FoundCell) -> str:
    """In small letters, with single spaces; empty when it is longer than any such answer."""
    if len(cell.text) > _LONGEST_WORDS:
        return ""
    return clean_line(cell.text, _LONGEST_WORDS).casefold()
