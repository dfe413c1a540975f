"""Finds the answers in ROMANTIK's export by the places that the form's definition names."""

from collections.abc import Iterator, Mapping
from typing import Any, assert_never

from shared.documents.romantik_reading import Path, Reading
from shared.documents.romantik_values import (
    NotUnderstoodReason,
    NotUnderstoodValue,
    choice_of,
    day_of,
    is_blank,
    line_of,
    lines_of,
    number_of,
    yes_or_no_of,
)
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_definition import Choice, Column, Form, Question, QuestionKind

_START, _END = "awal", "akhir"
_BLOCK_PREFIX = "blok_"
_SHOWN_BLOCKS: Path = ("blok",)
"""Which blocks the portal showed: a compilation's export lists block V, too."""
_ROW_ITSELF = "."


def answers_of_export(
    export: Mapping[str, Any], inner: Mapping[str, Any], form: Form, reading: Reading
) -> Answers:
    """The answers of the export's top and of its inner form; the rest is told to `reading`."""
    found: dict[str, Answer] = {}
    places = _places(form)
    for path, question in places.items():
        tree = inner if path[0].startswith(_BLOCK_PREFIX) else export
        answer = _answer(question, path, _value_at(tree, path), reading, places)
        if answer is not None:
            found[question.key] = answer
    _tell_strangers((), inner, reading, places)
    return Answers(found)


_Places = Mapping[Path, Question]


def _places(form: Form) -> _Places:
    return {
        tuple(question.portal.split(".")): question
        for question in form.questions
        if question.portal is not None
    }


def _value_at(tree: Any, path: Path) -> Any:
    for key in path:
        if not isinstance(tree, dict):
            return None
        tree = tree.get(key)
    return tree


def _tell_strangers(path: Path, value: Any, reading: Reading, places: _Places) -> None:
    """What lies neither at, under, nor on the way to a known place."""
    if path in places or path == _SHOWN_BLOCKS:
        return
    leads_on = not path or any(place[: len(path)] == path for place in places)
    if leads_on and isinstance(value, dict):
        for key, inner in value.items():
            _tell_strangers((*path, key), inner, reading, places)
    else:
        reading.tell_strangers(path, value)


def _answer(
    question: Question, path: Path, value: Any, reading: Reading, places: _Places
) -> Answer | None:
    match question.kind:
        case QuestionKind.TEXT | QuestionKind.EMAIL | QuestionKind.PHONE:
            return reading.read(path, value, line_of)
        case QuestionKind.LONG_TEXT:
            return reading.read(path, value, lines_of)
        case QuestionKind.NUMBER:
            return reading.read(path, value, number_of)
        case QuestionKind.YES_NO:
            return reading.read(path, value, yes_or_no_of)
        case QuestionKind.DATE:
            return reading.read(path, value, day_of)
        case QuestionKind.PERIOD:
            return _period(path, value, reading)
        case QuestionKind.ONE_CHOICE:
            return reading.read(path, value, lambda text: choice_of(text, question.choices))
        case QuestionKind.SEVERAL_CHOICES:
            return frozenset(_chosen(question, path, value, reading, places))
        case QuestionKind.ROWS:
            return tuple(_rows(question, path, value, reading))
        case _:
            assert_never(question.kind)


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotUnderstoodValue(NotUnderstoodReason.WRONG_TYPE)
    return value


def _period(path: Path, value: Any, reading: Reading) -> Period | None:
    days = reading.read(path, value, _mapping)
    if days is None:
        return None
    for key, inner in days.items():
        if key not in (_START, _END):
            reading.tell_strangers((*path, key), inner)
    return Period(
        start=reading.read((*path, _START), days.get(_START), day_of),
        end=reading.read((*path, _END), days.get(_END), day_of),
    )


def _chosen(
    question: Question, path: Path, value: Any, reading: Reading, places: _Places
) -> Iterator[str]:
    """The choices whose key holds true; the text of "lainnya" beside them is another question."""
    for key, ticked in (reading.read(path, value, _mapping) or {}).items():
        here = (*path, key)
        choice = _choice_called(key, question.choices)
        if choice is not None:
            if reading.read(here, ticked, yes_or_no_of):
                yield choice.key
        elif here not in places:
            reading.tell_strangers(here, ticked)


def _choice_called(key: str, choices: tuple[Choice, ...]) -> Choice | None:
    return next((choice for choice in choices if choice.portal == key), None)


def _rows(question: Question, path: Path, value: Any, reading: Reading) -> Iterator[Row]:
    for place, item in enumerate(reading.read(path, value, _list) or [], start=1):
        if not is_blank(item):
            yield _row(question, (*path, str(place)), item, reading)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise NotUnderstoodValue(NotUnderstoodReason.WRONG_TYPE)
    return value


def _row(question: Question, path: Path, item: Any, reading: Reading) -> Row:
    cells = item if isinstance(item, dict) else {_ROW_ITSELF: item}
    found: dict[str, str] = {}
    for key, cell in cells.items():
        column = _column_called(key, question.columns)
        here = path if key == _ROW_ITSELF else (*path, key)
        if column is None:
            reading.tell_strangers(here, cell)
            continue
        kind = lines_of if column.kind is QuestionKind.LONG_TEXT else line_of
        found[column.key] = reading.read(here, cell, kind) or ""
    return Row.of(found)


def _column_called(key: str, columns: tuple[Column, ...]) -> Column | None:
    return next((column for column in columns if column.portal == key), None)
