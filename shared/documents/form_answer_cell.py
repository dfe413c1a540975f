"""Writes one answer's cell: its name, its look, what it accepts, and what was answered."""

from dataclasses import dataclass
from datetime import date

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from shared.documents.form_cells import answer_name, choice_words, list_name
from shared.documents.form_sheets import FormSheets, make_answer, tint_while_empty
from shared.documents.form_validation import (
    ask_for_a_day,
    ask_for_a_number,
    limit_length,
    offer_list,
    offer_yes_or_no,
)
from shared.documents.sheet_looks import (
    BOX,
    NOT_ASKED,
    NOT_ASKED_INK,
    TEXT_FORMAT,
    cell_at,
    fill,
    font,
    put_label,
    put_text,
)
from shared.domain.form_definition import Choice, Question

_WHOLE_NUMBER = "0"
_LEFT = Alignment(vertical="top", horizontal="left")


@dataclass(frozen=True, slots=True)
class AnswerCell:
    """Where one answer stands."""

    sheets: FormSheets
    sheet: Worksheet
    row: int
    column: int

    @property
    def cell(self) -> Cell:
        return cell_at(self.sheet, self.row, self.column)

    def prepare(self, name: tuple[str, ...], number_format: str = TEXT_FORMAT) -> Cell:
        cell = self.cell
        self.sheets.name_cells(answer_name(*name), self.sheet, self.row, self.column)
        make_answer(cell, number_format)
        tint_while_empty(self.sheet, cell.coordinate)
        return cell


def write_text(place: AnswerCell, question: Question, text: str) -> None:
    if question.is_for_officer:
        _write_for_officer(place, question, text)
        return
    cell = place.prepare((question.key,))
    limit_length(place.sheet, cell.coordinate, question.max_length, place.sheets.texts)
    put_text(cell, text)


def _write_for_officer(place: AnswerCell, question: Question, text: str) -> None:
    """Locked: the applicant sees who fills it in."""
    place.sheets.name_cells(answer_name(question.key), place.sheet, place.row, place.column)
    put_label(place.cell, text, font(10, NOT_ASKED_INK))
    place.cell.fill = fill(NOT_ASKED)
    place.cell.border = BOX


def write_number(place: AnswerCell, question: Question, number: int | None) -> None:
    cell = place.prepare((question.key,), _WHOLE_NUMBER)
    limits = (question.minimum, question.maximum)
    ask_for_a_number(place.sheet, cell.coordinate, limits, place.sheets.texts)
    cell.alignment = _LEFT
    cell.value = number


def write_day(place: AnswerCell, name: tuple[str, ...], day: date | None) -> None:
    cell = place.prepare(name)
    ask_for_a_day(place.sheet, cell.coordinate, place.sheets.texts)
    cell.alignment = _LEFT
    cell.value = day
    # The library gives a day a format of its own
    cell.number_format = place.sheets.texts.day_format


def write_choice(place: AnswerCell, question: Question, choice: Choice | None) -> None:
    cell = place.prepare((question.key,))
    offer_list(place.sheet, cell.coordinate, list_name(question.key), place.sheets.texts)
    put_text(cell, "" if choice is None else choice_words(choice, place.sheets.language))


def write_yes_or_no(place: AnswerCell, name: tuple[str, ...], yes: bool | None) -> None:
    cell, texts = place.prepare(name), place.sheets.texts
    offer_yes_or_no(place.sheet, cell.coordinate, texts)
    if yes is not None:
        put_text(cell, texts.yes if yes else texts.no)


def write_tick(place: AnswerCell, name: tuple[str, ...], is_chosen: bool) -> None:
    """One of several choices; what is not chosen may stay empty."""
    write_yes_or_no(place, name, True if is_chosen else None)
