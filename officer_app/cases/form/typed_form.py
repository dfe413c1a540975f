"""A form while it is typed in: the text of each field, and the answers that the texts mean."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from officer_app.cases.typed_day import day_text, typed_day
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_definition import NO, YES, Form, Question, QuestionKind
from shared.domain.problem import Problem
from shared.domain.safe_text import clean_line, clean_text

START, END = "start", "end"
_NUMBER = re.compile(r"-?\d{1,15}")
_LONGEST_TEXT = 8_000
_LONGEST_CELL = 4_000
_PART = "."
V = TypeVar("V")

Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class ReadTyping:
    """What the fields mean; a field that means nothing yet is named, and gives no answer."""

    answers: Answers
    unclear: frozenset[str]


def field_name(question: str, *parts: str | int) -> str:
    """Such as title, planning_period.start, collection_methods.interview, variables.2.name."""
    return _PART.join((question, *(str(part) for part in parts)))


def fields_of(form: Form, answers: Answers) -> dict[str, str]:
    """The texts that show the answers; empty fields are left out."""
    return {
        name: text
        for question in form.questions
        for name, text in _fields(question, answers.value(question.key))
        if text
    }


def read_typing(form: Form, fields: Fields, others: Answers) -> ReadTyping:
    """`others` are the answers that were there before: what this form does not ask stays so."""
    unclear: set[str] = set()
    asked = {question.key for question in form.questions}
    values: dict[str, Answer] = {
        key: value for key, value in others.values.items() if key not in asked
    }
    rows = _places_of_rows(fields)
    for question in form.questions:
        value = _answer(question, fields, rows.get(question.key, ()), unclear)
        if value is not None:
            values[question.key] = value
    return ReadTyping(Answers(values), frozenset(unclear))


def _day_of_typing(text: str) -> date:
    day = typed_day(text)
    if day is None:
        raise ValueError("not a day")
    return day


def _number_of_typing(text: str) -> int:
    plain = text.strip()
    if not (plain.isascii() and _NUMBER.fullmatch(plain)):
        raise ValueError("not a number")
    return int(plain)


def _fields(question: Question, value: Answer | None) -> Iterator[tuple[str, str]]:
    key = question.key
    match value:
        case None:
            return
        case bool():
            yield key, str(YES if value else NO)
        case int():
            yield key, str(value)
        case Period(start, end):
            yield field_name(key, START), "" if start is None else day_text(start)
            yield field_name(key, END), "" if end is None else day_text(end)
        case date():
            yield key, day_text(value)
        case frozenset():
            for chosen in value:
                yield field_name(key, chosen), str(YES)
        case tuple():
            for place, row in enumerate(value, start=1):
                for column, text in row.cells:
                    yield field_name(key, place, column), text
        case str():
            yield key, value


def _answer(
    question: Question, fields: Fields, places: tuple[int, ...], unclear: set[str]
) -> Answer | None:
    key = question.key
    match question.kind:
        case QuestionKind.ROWS:
            return tuple(_row(question, place, fields, unclear) for place in places)
        case QuestionKind.PERIOD:
            first, last = (
                _read(field_name(key, part), fields, _day_of_typing, unclear)
                for part in (START, END)
            )
            return Period(first, last)
        case QuestionKind.SEVERAL_CHOICES:
            prefix = key + _PART
            return frozenset(
                name.removeprefix(prefix)
                for name, text in fields.items()
                if name.startswith(prefix) and text == YES
            )
        case QuestionKind.YES_NO:
            text = fields.get(key, "")
            return text == YES if text in (YES, NO) else None
        case QuestionKind.NUMBER:
            return _read(key, fields, _number_of_typing, unclear)
        case QuestionKind.DATE:
            return _read(key, fields, _day_of_typing, unclear)
        case QuestionKind.LONG_TEXT:
            return _read(key, fields, _long_text, unclear)
        case _:
            return _read(key, fields, _line, unclear)


def _row(question: Question, place: int, fields: Fields, unclear: set[str]) -> Row:
    cells: dict[str, str] = {}
    for column in question.columns:
        name = field_name(question.key, place, column.key)
        reader = _cell_text if column.kind is QuestionKind.LONG_TEXT else _cell_line
        cells[column.key] = _read(name, fields, reader, unclear) or ""
    return Row.of(cells)


def _places_of_rows(fields: Fields) -> dict[str, tuple[int, ...]]:
    places: dict[str, set[int]] = {}
    for name in fields:
        parts = name.split(_PART)
        if len(parts) == 3 and parts[1].isascii() and parts[1].isdecimal():
            places.setdefault(parts[0], set()).add(int(parts[1]))
    return {key: tuple(sorted(found)) for key, found in places.items()}


def _read(name: str, fields: Fields, reader: Callable[[str], V], unclear: set[str]) -> V | None:
    text = fields.get(name, "")
    if not text.strip():
        return None
    try:
        return reader(text)
    except (ValueError, Problem):
        unclear.add(name)
        return None


def _line(text: str) -> str:
    return clean_line(text, _LONGEST_TEXT)


def _long_text(text: str) -> str:
    return clean_text(text, _LONGEST_TEXT)


def _cell_line(text: str) -> str:
    return clean_line(text, _LONGEST_CELL)


def _cell_text(text: str) -> str:
    return clean_text(text, _LONGEST_CELL)
