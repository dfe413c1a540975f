"""Reads a filled form workbook: its answers, and each cell that could not be understood."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from openpyxl.utils import get_column_letter

from shared.documents.cell_fault import CellFault, CellFaultCode
from shared.documents.cell_values import choice_of, day_of, number_of, text_of, yes_of
from shared.documents.form_cells import (
    EDITION_NAME,
    END,
    MARK,
    MARK_NAME,
    START,
    answer_name,
    asked_by,
    prepared_rows,
)
from shared.documents.workbook_cells import (
    CellKind,
    CellRange,
    FoundCell,
    ReadWorkbook,
    read_workbook,
)
from shared.documents.workbook_file import open_workbook
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_definition import Choice, Column, Form, Question, QuestionKey, QuestionKind
from shared.domain.problem import Problem, ProblemCode

_LONGEST_FOUND = 80


@dataclass(frozen=True, slots=True)
class ReadForm:
    """What a filled workbook says. Whether the answers fit is for the form's checks."""

    answers: Answers
    faults: tuple[CellFault, ...]
    """In the order of the form; a cell with a fault gives no answer."""
    edition: str
    """Of the form that was handed out."""


def read_form_workbook(data: bytes, form: Form) -> ReadForm:
    """Refused with one of the WORKBOOK codes where the file is not a form that we can read."""
    book = read_workbook(open_workbook(data))
    edition = _edition(book)
    if edition > int(form.edition):
        raise Problem(ProblemCode.WORKBOOK_OF_NEWER_FORM)
    reading = _Reading(book, is_of_this_edition=edition == int(form.edition))
    answers: dict[str, Answer] = {
        question.key: value
        for question in form.questions
        if (value := reading.answer(question)) is not None
    }
    reading.note_strangers(form)
    return ReadForm(Answers(answers), tuple(reading.faults), str(edition))


def _edition(book: ReadWorkbook) -> int:
    """Refused where the workbook does not say that it is our form."""
    said = [_only_cell(book, name) for name in (MARK_NAME, EDITION_NAME)]
    mark, edition = (None if cell is None else text_of(cell, keeps_lines=False) for cell in said)
    if mark != MARK or edition is None or not (edition.isascii() and edition.isdecimal()):
        raise Problem(ProblemCode.WORKBOOK_NOT_OUR_FORM)
    return int(edition[:9])


def _only_cell(book: ReadWorkbook, name: str) -> FoundCell | None:
    place = book.names.get(name)
    if place is None:
        return None
    return book.cell(place.sheet, place.first_row, place.first_column)


class _NotUnderstood(Exception):
    """A cell whose content gives no answer."""

    def __init__(self, code: CellFaultCode) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(slots=True)
class _Reading:
    """One workbook while it is read; its faults so far."""

    book: ReadWorkbook
    is_of_this_edition: bool
    faults: list[CellFault] = field(default_factory=list)

    def answer(self, question: Question) -> Answer | None:
        match question.kind:
            case QuestionKind.ROWS:
                return self._rows(question)
            case QuestionKind.PERIOD:
                days = (self._one(question, QuestionKind.DATE, part) for part in (START, END))
                return Period(*(day if isinstance(day, date) else None for day in days))
            case QuestionKind.SEVERAL_CHOICES:
                return frozenset(
                    choice.key
                    for choice in question.choices
                    if self._one(question, question.kind, choice.key) is True
                )
            case _:
                return self._one(question, question.kind)

    def _one(self, question: Question, kind: QuestionKind, *part: str) -> Answer | None:
        """What the question's cell says, or the cell of one part of it."""
        place = self.book.names.get(answer_name(question.key, *part))
        if place is None:
            self._note_missing(question)
            return None
        cell = self.book.cell(place.sheet, place.first_row, place.first_column)
        try:
            return None if cell is None else _understood(cell, kind, question.choices)
        except _NotUnderstood as reason:
            self._note(reason.code, question, place, cell)
            return None

    def _rows(self, question: Question) -> tuple[Row, ...]:
        rows: dict[int, dict[str, str]] = {}
        for column in question.columns:
            place = self.book.names.get(answer_name(question.key, column.key))
            if place is None:
                self._note_missing(question)
                continue
            for row, cell in _cells_of(self.book, place):
                text = self._row_text(question, column, place, row, cell)
                rows.setdefault(row, {})[column.key] = text
        filled = [Row.of(rows[row]) for row in sorted(rows)]
        if len(filled) > prepared_rows(question):
            self._note(CellFaultCode.TOO_MANY_ROWS, question)
        return tuple(filled[: prepared_rows(question)])

    def _row_text(
        self, question: Question, column: Column, place: CellRange, row: int, cell: FoundCell
    ) -> str:
        try:
            text = _understood(cell, column.kind, column.choices)
        except _NotUnderstood as reason:
            self._note(reason.code, question, place, cell, row, column)
            return ""
        return text if isinstance(text, str) else ""

    def note_strangers(self, form: Form) -> None:
        """What was answered and is not asked here."""
        known = {question.key for question in form.questions}
        told: set[str] = set()
        for name, place in self.book.names.items():
            key = asked_by(name)
            if key is None or key in known or key in told:
                continue
            for row, cell in _cells_of(self.book, place):
                told.add(key)
                self.faults.append(
                    CellFault(
                        CellFaultCode.QUESTION_UNKNOWN,
                        QuestionKey(key),
                        "",
                        place.sheet,
                        _coordinate(place, row),
                        found=cell.text[:_LONGEST_FOUND],
                    )
                )
                break

    def _note_missing(self, question: Question) -> None:
        """A question that is younger than the workbook is simply not answered."""
        if self.is_of_this_edition:
            self._note(CellFaultCode.CELL_MISSING, question)

    def _note(
        self,
        code: CellFaultCode,
        question: Question,
        place: CellRange | None = None,
        cell: FoundCell | None = None,
        row: int = 1,
        column: Column | None = None,
    ) -> None:
        self.faults.append(
            CellFault(
                code,
                question.key,
                question.number,
                "" if place is None else place.sheet,
                "" if place is None else _coordinate(place, row),
                None if column is None else row,
                None if column is None else column.key,
                "" if cell is None else cell.text[:_LONGEST_FOUND],
            )
        )


def _coordinate(place: CellRange, row: int) -> str:
    """`row` counts from 1 inside the range."""
    return f"{get_column_letter(place.first_column)}{place.first_row + row - 1}"


def _cells_of(book: ReadWorkbook, place: CellRange) -> Iterator[tuple[int, FoundCell]]:
    """The filled cells of the range's first column, with their row in it, counted from 1."""
    for (row, column), cell in sorted(book.sheets.get(place.sheet, {}).items(), key=_by_place):
        if column == place.first_column and place.first_row <= row <= place.last_row:
            yield row - place.first_row + 1, cell


def _by_place(item: tuple[tuple[int, int], FoundCell]) -> tuple[int, int]:
    return item[0]


def _understood(cell: FoundCell, kind: QuestionKind, choices: tuple[Choice, ...]) -> Answer:
    """Raises _NotUnderstood."""
    if cell.kind is CellKind.FORMULA:
        raise _NotUnderstood(CellFaultCode.FORMULA)
    if cell.kind is CellKind.FAULT:
        raise _NotUnderstood(CellFaultCode.FAULTY_CELL)
    match kind:
        case QuestionKind.NUMBER:
            return _known(number_of(cell), CellFaultCode.NOT_A_NUMBER)
        case QuestionKind.DATE:
            return _known(day_of(cell), CellFaultCode.NOT_A_DAY)
        case QuestionKind.YES_NO:
            return _known(yes_of(cell, has_codes=True), CellFaultCode.NOT_YES_OR_NO)
        case QuestionKind.SEVERAL_CHOICES:
            return _known(yes_of(cell, has_codes=False), CellFaultCode.NOT_YES_OR_NO)
        case QuestionKind.ONE_CHOICE:
            choice = choice_of(cell, choices)
            return _known(choice.key if choice else None, CellFaultCode.NOT_A_CHOICE)
        case _:
            return _text(cell, keeps_lines=kind is QuestionKind.LONG_TEXT)


def _known(value: Answer | None, otherwise: CellFaultCode) -> Answer:
    if value is None:
        raise _NotUnderstood(otherwise)
    return value


def _text(cell: FoundCell, *, keeps_lines: bool) -> str:
    try:
        return text_of(cell, keeps_lines=keeps_lines)
    except Problem:
        raise _NotUnderstood(CellFaultCode.TEXT_TOO_LONG) from None
