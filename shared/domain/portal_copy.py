"""What to type into the portal: its questions in its order, with the answers ready to copy."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_conditions import question_applies
from shared.domain.form_definition import Choice, Form, Question, QuestionKey, QuestionKind
from shared.domain.office import Bilingual

_START = Bilingual("Awal", "Start")
_END = Bilingual("Akhir", "End")
_YES, _NO = "Ya", "Tidak"
"""As the portal shows them: it speaks Indonesian only, hence all copied words do."""


@dataclass(frozen=True, slots=True)
class PortalField:
    """One field of the portal: one press copies it."""

    label: Bilingual | None
    """None where the question has one field only."""
    row: int | None
    """Counted from 1, for a question answered in rows."""
    text: str
    """In Indonesian, as the portal shows it; days as 31/12/2027."""


@dataclass(frozen=True, slots=True)
class PortalQuestion:
    """One question that the portal asks and that applies."""

    question: QuestionKey
    number: str
    block: str
    """The number of its block."""
    label: Bilingual
    kind: QuestionKind
    fields: tuple[PortalField, ...]
    """Empty where nothing was answered."""


def portal_copy(form: Form, answers: Answers) -> tuple[PortalQuestion, ...]:
    """What applies, in the portal's order; a gap is shown as a question without fields.

    What the portal always asks is there whenever it was answered.
    """
    asked = (form.question(key) for key in form.portal_order)
    return tuple(
        PortalQuestion(
            question=question.key,
            number=question.number,
            block=form.block_of(question.key).number,
            label=question.label,
            kind=question.kind,
            fields=tuple(_fields(question, answers.value(question.key))),
        )
        for question in asked
        if question_applies(form, answers, question)
        or (question.is_always_in_portal and question.key in answers)
    )


def day_to_type(day: date) -> str:
    """31/12/2027."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def _fields(question: Question, value: Answer | None) -> Iterator[PortalField]:
    match value:
        case None:
            return
        case Period(start, end):
            if start is not None:
                yield PortalField(_START, None, day_to_type(start))
            if end is not None:
                yield PortalField(_END, None, day_to_type(end))
        case tuple():
            for place, row in enumerate(value, start=1):
                yield from _fields_of_row(question, place, row)
        case frozenset():
            for words in _chosen_words(question.choices, value):
                yield PortalField(None, None, words)
        case _:
            yield PortalField(None, None, _words(question, value))


def _fields_of_row(question: Question, place: int, row: Row) -> Iterator[PortalField]:
    for column in question.columns:
        cell = row.cell(column.key)
        if cell and column.is_in_portal:
            yield PortalField(column.label, place, _choice_words(column.choices, cell))


def _chosen_words(choices: tuple[Choice, ...], chosen: frozenset[str]) -> tuple[str, ...]:
    """In the order of the list; a choice that it does not have keeps its key, at the end."""
    known = tuple(choice.label.indonesian for choice in choices if choice.key in chosen)
    return known + tuple(sorted(chosen - {choice.key for choice in choices}))


def _choice_words(choices: tuple[Choice, ...], key: str) -> str:
    return _chosen_words(choices, frozenset({key}))[0] if choices else key


def _words(question: Question, value: str | int | bool | date) -> str:
    match value:
        case bool():
            return _YES if value else _NO
        case int():
            return str(value)
        case date():
            return day_to_type(value)
        case str():
            return _choice_words(question.choices, value)
        case _:
            assert_never(value)
