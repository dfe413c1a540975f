"""The hard checks of a form: what is missing, does not fit, or answers what is not asked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from shared.domain.email_address import email_address
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_conditions import question_applies
from shared.domain.form_definition import Block, Choice, Form, Question, QuestionKey, QuestionKind
from shared.domain.problem import Problem

NO_PHONE = "-"
"""What an institution without a telephone writes."""
_FEWEST_PHONE_DIGITS = 6
"""Shorter numbers do not exist in Indonesia, leaving out emergency calls."""
Facts = Mapping[str, str | int]


class FormFaultCode(StrEnum):
    """What is wrong; in brackets the facts that come with it."""

    MISSING = "missing"
    NOT_ASKED = "not_asked"
    """Answered, though the other answers make it not apply."""
    QUESTION_UNKNOWN = "question_unknown"
    """The form has no such question (key); its number is empty."""
    WRONG_KIND = "wrong_kind"
    TOO_SHORT = "too_short"
    """(min_length)"""
    TOO_LONG = "too_long"
    """(max_length)"""
    NUMBER_TOO_SMALL = "number_too_small"
    """(minimum)"""
    NUMBER_TOO_LARGE = "number_too_large"
    """(maximum)"""
    MORE_THAN_OTHER = "more_than_other"
    """(other: the other question's number)"""
    EMAIL_WRONG = "email_wrong"
    PHONE_WRONG = "phone_wrong"
    CHOICE_UNKNOWN = "choice_unknown"
    START_MISSING = "start_missing"
    END_MISSING = "end_missing"
    ENDS_BEFORE_START = "ends_before_start"
    TOO_MANY_ROWS = "too_many_rows"
    """(most_rows)"""
    CELL_MISSING = "cell_missing"
    """(row: counted from 1; column: its key), as in all codes of cells."""
    CELL_TOO_LONG = "cell_too_long"
    """(row, column, max_length)"""
    CELL_CHOICE_UNKNOWN = "cell_choice_unknown"
    COLUMN_UNKNOWN = "column_unknown"


@dataclass(frozen=True, slots=True)
class FormFault:
    """One thing that is wrong with one question; the words stand with screens and documents."""

    question: QuestionKey
    number: str
    code: FormFaultCode
    facts: Facts = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Completeness:
    """How far a form, or a block of it, is filled in; only what applies is counted."""

    applicable: int
    answered: int
    required: int
    missing: tuple[QuestionKey, ...]
    """Required and not answered, in the order of the form."""

    @property
    def is_complete(self) -> bool:
        return not self.missing


def form_faults(
    form: Form, answers: Answers, *, only_portal: bool = False
) -> tuple[FormFault, ...]:
    """All faults in the order of the form.

    `only_portal` is for answers that come from the portal: what it does not ask is not missed,
    and what it always asks may be answered.
    """
    found = [
        FormFault(question.key, question.number, code, MappingProxyType(dict(facts)))
        for question in form.questions
        for code, facts in _faults(form, answers, question, only_portal)
    ]
    return (*found, *_strangers(form, answers))


def completeness(form: Form, answers: Answers, block: Block | None = None) -> Completeness:
    """How far the form is filled in, or one block of it."""
    asked = [
        question
        for question in (form.questions if block is None else block.questions)
        if question_applies(form, answers, question)
    ]
    required = [question.key for question in asked if question.is_required]
    return Completeness(
        applicable=len(asked),
        answered=sum(question.key in answers for question in asked),
        required=len(required),
        missing=tuple(key for key in required if key not in answers),
    )


_Found = Iterator[tuple[FormFaultCode, Facts]]


def _keys(form: Form) -> Iterator[QuestionKey]:
    return (question.key for question in form.questions)


def _strangers(form: Form, answers: Answers) -> Iterator[FormFault]:
    known = frozenset(_keys(form))
    for key in answers.values:
        if key not in known:
            facts = MappingProxyType({"key": key})
            yield FormFault(QuestionKey(key), "", FormFaultCode.QUESTION_UNKNOWN, facts)


def _faults(form: Form, answers: Answers, question: Question, only_portal: bool) -> _Found:
    value = answers.value(question.key)
    applies = question_applies(form, answers, question)
    if value is None:
        is_asked = question.key in form.portal_order or not only_portal
        if applies and question.is_required and is_asked:
            yield FormFaultCode.MISSING, {}
        return
    if not applies and not (only_portal and question.is_always_in_portal):
        yield FormFaultCode.NOT_ASKED, {}
        return
    yield from _faults_of_value(question, value)
    yield from _faults_beside_other(form, answers, question)


def _faults_beside_other(form: Form, answers: Answers, question: Question) -> _Found:
    if question.not_more_than is None:
        return
    number, limit = answers.number(question.key), answers.number(question.not_more_than)
    if number is not None and limit is not None and number > limit:
        other = form.question(question.not_more_than).number
        yield FormFaultCode.MORE_THAN_OTHER, {"other": other}


def _faults_of_value(question: Question, value: Answer) -> _Found:
    match question.kind, value:
        case QuestionKind.TEXT | QuestionKind.LONG_TEXT, str():
            yield from _faults_of_length(question, value)
        case QuestionKind.EMAIL, str():
            yield from _faults_of_length(question, value) if _is_email(value) else _WRONG_EMAIL
        case QuestionKind.PHONE, str():
            yield from _faults_of_phone(question, value)
        case QuestionKind.NUMBER, int() if not isinstance(value, bool):
            yield from _faults_of_number(question, value)
        case (QuestionKind.DATE, date()) | (QuestionKind.YES_NO, bool()):
            return
        case QuestionKind.PERIOD, Period():
            yield from _faults_of_period(value)
        case QuestionKind.ONE_CHOICE, str():
            yield from _faults_of_choices(question.choices, frozenset({value}))
        case QuestionKind.SEVERAL_CHOICES, frozenset():
            yield from _faults_of_choices(question.choices, value)
        case QuestionKind.ROWS, tuple():
            yield from _faults_of_rows(question, value)
        case _:
            yield FormFaultCode.WRONG_KIND, {}


def _faults_of_length(question: Question, text: str) -> _Found:
    length = len(text.strip())
    if question.min_length is not None and length < question.min_length:
        yield FormFaultCode.TOO_SHORT, {"min_length": question.min_length}
    if question.max_length is not None and length > question.max_length:
        yield FormFaultCode.TOO_LONG, {"max_length": question.max_length}


def _is_email(text: str) -> bool:
    try:
        email_address(text)
    except Problem:
        return False
    return True


def _faults_of_phone(question: Question, text: str) -> _Found:
    if text.strip() == NO_PHONE:
        return
    if sum(character.isdecimal() for character in text) < _FEWEST_PHONE_DIGITS:
        yield FormFaultCode.PHONE_WRONG, {}
    else:
        yield from _faults_of_length(question, text)


def _faults_of_number(question: Question, number: int) -> _Found:
    if question.minimum is not None and number < question.minimum:
        yield FormFaultCode.NUMBER_TOO_SMALL, {"minimum": question.minimum}
    if question.maximum is not None and number > question.maximum:
        yield FormFaultCode.NUMBER_TOO_LARGE, {"maximum": question.maximum}


def _faults_of_period(period: Period) -> _Found:
    if period.start is None:
        yield FormFaultCode.START_MISSING, {}
    elif period.end is None:
        yield FormFaultCode.END_MISSING, {}
    elif period.end < period.start:
        yield FormFaultCode.ENDS_BEFORE_START, {}


def _faults_of_choices(choices: tuple[Choice, ...], chosen: frozenset[str]) -> _Found:
    if not chosen <= {choice.key for choice in choices}:
        yield FormFaultCode.CHOICE_UNKNOWN, {}


def _faults_of_rows(question: Question, rows: tuple[Row, ...]) -> _Found:
    if question.most_rows is not None and len(rows) > question.most_rows:
        yield FormFaultCode.TOO_MANY_ROWS, {"most_rows": question.most_rows}
        return
    for place, row in enumerate(rows, start=1):
        for code, facts in _faults_of_row(question, row):
            yield code, {"row": place, **facts}


def _faults_of_row(question: Question, row: Row) -> _Found:
    for column in question.columns:
        here: Facts = {"column": column.key}
        cell = row.cell(column.key)
        if not cell:
            if column.is_required:
                yield FormFaultCode.CELL_MISSING, here
        elif column.kind is QuestionKind.ONE_CHOICE and column.choice(cell) is None:
            yield FormFaultCode.CELL_CHOICE_UNKNOWN, here
        elif column.max_length is not None and len(cell) > column.max_length:
            yield FormFaultCode.CELL_TOO_LONG, {**here, "max_length": column.max_length}
    for key, _ in row.cells:
        if question.column(key) is None:
            yield FormFaultCode.COLUMN_UNKNOWN, {"column": key}


_WRONG_EMAIL: tuple[tuple[FormFaultCode, Facts], ...] = ((FormFaultCode.EMAIL_WRONG, {}),)
