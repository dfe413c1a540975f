"""What all sheets of one form workbook share while they are written."""

from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from shared.documents.form_cells import does_not_apply_formula
from shared.documents.form_cover import FormCover
from shared.documents.form_texts import FORM_TEXTS, FormTexts
from shared.documents.sheet_looks import (
    BOX,
    EMPTY_LOOK,
    NOT_ASKED_LOOK,
    TEXT_FORMAT,
    UNLOCKED,
    WHITE,
    WRAPPED,
    fill,
    font,
)
from shared.domain.form_answers import Answers
from shared.domain.form_definition import Form, Question
from shared.domain.language import Language

_FORBIDDEN_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST_SHEET_NAME = 31
FIRST_ROW = 6
"""Where the rows of a question with rows begin on its sheet."""


@dataclass(frozen=True, slots=True)
class FormSheets:
    """One workbook that is being written."""

    workbook: Workbook
    form: Form
    answers: Answers
    language: Language
    cover: FormCover

    @property
    def texts(self) -> FormTexts:
        return FORM_TEXTS[self.language]

    def head(self) -> str:
        """What every printed page says at its top."""
        return f"{self.form.title.in_language(self.language)} · {self.sender()}"

    def sender(self) -> str:
        """Whose form it is, and of which case."""
        parts = (self.cover.unit_name, self.cover.office_name, self.cover.reference)
        return " · ".join(part for part in parts if part)

    def rows_sheet_name(self, question: Question) -> str:
        """The name of the sheet on which a question is answered in rows."""
        name = f"{question.number} {question.label.in_language(self.language)}"
        return name.translate(_FORBIDDEN_IN_SHEET_NAMES)[:_LONGEST_SHEET_NAME].strip()

    def first_row_place(self, question: Question) -> str:
        """The first cell to type in on that sheet."""
        return f"{quote_sheetname(self.rows_sheet_name(question))}!B{FIRST_ROW}"

    def name_cells(self, name: str, sheet: Worksheet, row: int, column: int, rows: int = 1) -> None:
        """Gives cells of one column a name that holds in the whole workbook."""
        letter = get_column_letter(column)
        place = f"{quote_sheetname(sheet.title)}!${letter}${row}"
        whole = place if rows == 1 else f"{place}:${letter}${row + rows - 1}"
        self.workbook.defined_names[name] = DefinedName(name, attr_text=whole)

    def grey_where_not_asked(self, sheet: Worksheet, cells: str, question: Question) -> None:
        """Comes before the look of empty answers, so that it wins."""
        formula = does_not_apply_formula(self.form, question, self.language)
        if formula:
            rule = Rule("expression", dxf=NOT_ASKED_LOOK, formula=[formula], stopIfTrue=True)
            sheet.conditional_formatting.add(cells, rule)


def tint_while_empty(sheet: Worksheet, cells: str) -> None:
    """`cells` without dollar signs."""
    first = cells.partition(":")[0]
    rule = Rule("expression", dxf=EMPTY_LOOK, formula=[f"LEN(TRIM({first}))=0"])
    sheet.conditional_formatting.add(cells, rule)


def make_answer(cell: Cell, number_format: str = TEXT_FORMAT) -> None:
    """A cell to type in."""
    cell.number_format = number_format
    cell.protection = UNLOCKED
    cell.border = BOX
    cell.fill = fill(WHITE)
    cell.font = font()
    cell.alignment = WRAPPED
