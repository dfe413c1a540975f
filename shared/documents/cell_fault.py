"""What could not be understood in a filled workbook, by question and cell; words come from screens."""

from dataclasses import dataclass, field
from enum import StrEnum

from shared.domain.form_definition import QuestionKey


class CellFaultCode(StrEnum):
    """Why a cell's content did not become an answer."""

    FORMULA = "formula"
    """It calculates; only what was typed is taken."""
    FAULTY_CELL = "faulty_cell"
    """It shows #N/A or one of its kind."""
    NOT_A_CHOICE = "not_a_choice"
    NOT_YES_OR_NO = "not_yes_or_no"
    NOT_A_DAY = "not_a_day"
    NOT_A_NUMBER = "not_a_number"
    TEXT_TOO_LONG = "text_too_long"
    TOO_MANY_ROWS = "too_many_rows"
    QUESTION_UNKNOWN = "question_unknown"
    """Answered in a form of another edition; this one does not ask it."""
    CELL_MISSING = "cell_missing"
    """The workbook has lost the place of the answer."""


@dataclass(frozen=True, slots=True)
class CellFault:
    """One cell, or one question, that gave no answer."""

    code: CellFaultCode
    question: QuestionKey
    """As the workbook calls it, where this form does not know it."""
    number: str
    """Empty for an unknown question."""
    sheet: str
    cell: str
    """"C12"; empty with the sheet where there is no cell."""
    row: int | None = None
    """Of a question with rows: which, counted from 1."""
    column: str | None = None
    """Of a question with rows: the column's key."""
    found: str = field(default="", repr=False)
    """The beginning of what stands there: an applicant's words, never logged."""
