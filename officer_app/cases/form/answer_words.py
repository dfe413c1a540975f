"""An answer as a person reads it, in the screen's language."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from shared.domain.date_words import date_words
from shared.domain.form_answers import Answer, Period, Row
from shared.domain.form_definition import Choice, Question
from shared.domain.language import Language

_CELLS = " · "


def answer_words(question: Question | None, value: Answer | None, language: Language) -> str:
    """Lines of plain text; empty where nothing was answered. An unknown question is told raw."""
    match value:
        case None:
            return ""
        case bool():
            return yes_no_words(value)
        case int():
            return str(value)
        case Period(start, end):
            return _period_words(start, end, language)
        case date():
            return date_words(value, language)
        case frozenset():
            choices = () if question is None else question.choices
            return "\n".join(chosen_words(choices, value, language))
        case tuple():
            return "\n".join(row_words(question, row, language) for row in value)
        case str():
            choices = () if question is None else question.choices
            return choice_words(choices, value, language)
        case _:
            assert_never(value)


def yes_no_words(is_yes: bool) -> str:
    translate = QCoreApplication.translate
    return translate("form", "Ya") if is_yes else translate("form", "Tidak")


def chosen_words(
    choices: tuple[Choice, ...], chosen: frozenset[str], language: Language
) -> tuple[str, ...]:
    """In the order of the list; what the list does not have keeps its key, at the end."""
    known = tuple(each.label.in_language(language) for each in choices if each.key in chosen)
    return known + tuple(sorted(chosen - {each.key for each in choices}))


def choice_words(choices: tuple[Choice, ...], key: str, language: Language) -> str:
    """The choice's words; a text that is no choice stays as it is."""
    return chosen_words(choices, frozenset({key}), language)[0] if choices else key


def row_words(question: Question | None, row: Row | None, language: Language) -> str:
    """A row in one line, its cells in the order of the columns."""
    if row is None:
        return ""
    columns = () if question is None else question.columns
    known = [
        choice_words(column.choices, row.cell(column.key), language)
        for column in columns
        if row.cell(column.key)
    ]
    keys = {column.key for column in columns}
    return _CELLS.join([*known, *(text for key, text in row.cells if key not in keys)])


def _period_words(start: date | None, end: date | None, language: Language) -> str:
    translate = QCoreApplication.translate
    first = translate("form", "belum diisi") if start is None else date_words(start, language)
    last = translate("form", "belum diisi") if end is None else date_words(end, language)
    return translate("form", "{first} sampai {last}").format(first=first, last=last)
