"""The sheet of one question that is answered in rows: variables, regions, attachments."""

from collections.abc import Sequence
from math import ceil

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from shared.documents.form_cells import (
    answer_name,
    choice_words,
    list_name,
    prepared_rows,
    printed_rows,
)
from shared.documents.form_sheets import FIRST_ROW, FormSheets, make_answer, tint_while_empty
from shared.documents.form_texts import other_language
from shared.documents.form_validation import limit_length, offer_list
from shared.documents.sheet_looks import (
    BLUE,
    CENTRED,
    HALL,
    QUIET,
    TINT,
    WHITE,
    cell_at,
    fill,
    font,
    grow_row,
    make_printable,
    protect,
    put_label,
    put_text,
)
from shared.domain.form_answers import Row
from shared.domain.form_definition import Column, Question, QuestionKind

_NUMBER_WIDTH = 6
_FIRST_COLUMN = 2
_HEAD_ROW = FIRST_ROW - 2
_LINE_POINTS = 13.5
_ONE_LINE = Alignment(vertical="center")


def write_rows(sheets: FormSheets, sheet: Worksheet, question: Question) -> None:
    filled = sheets.answers.rows(question.key)
    rows = max(prepared_rows(question), len(filled))
    _write_head(sheets, sheet, question, rows)
    for place in range(rows):
        number = cell_at(sheet, FIRST_ROW + place, 1)
        put_label(number, str(place + 1), font(9, QUIET), CENTRED)
    for at, column in enumerate(question.columns, start=_FIRST_COLUMN):
        _write_column(sheets, sheet, at, question, column, filled, rows)
    widths = (_NUMBER_WIDTH, *map(_width, question.columns))
    for row in (_HEAD_ROW, _HEAD_ROW + 1, *range(FIRST_ROW, FIRST_ROW + rows)):
        grow_row(sheet, row, widths)
    _finish(sheets, sheet, question, printed_rows(question, len(filled)))


def _width(column: Column) -> int:
    """In characters, as a workbook counts."""
    if column.kind is QuestionKind.LONG_TEXT:
        return 62
    return 42 if (column.max_length or 0) > 200 else 32


def _write_head(sheets: FormSheets, sheet: Worksheet, question: Question, rows: int) -> None:
    language, texts = sheets.language, sheets.texts
    last = get_column_letter(1 + len(question.columns))
    width = _NUMBER_WIDTH + sum(map(_width, question.columns))
    title = f"{question.number} {question.label.in_language(language)}"
    put_label(cell_at(sheet, 1, 1), title, font(14, bold=True), _ONE_LINE)
    sheet.row_dimensions[1].height = 24
    hint = texts.rows_hint.format(rows=rows, printed=printed_rows(question, 0))
    both = (
        f"{question.explanation.in_language(language)} {hint}\n"
        f"{question.explanation.in_language(other_language(language))}"
    )
    put_label(cell_at(sheet, 2, 1), both, font(9.5, QUIET))
    sheet.merge_cells(f"A2:{last}2")
    # A merged cell does not grow by itself
    lines = sum(ceil(1.1 * len(line) / width) for line in both.splitlines())
    sheet.row_dimensions[2].height = _LINE_POINTS * lines + 3
    back = cell_at(sheet, 3, 1)
    put_label(
        back,
        texts.back_to_form.format(sheet=texts.form_sheet),
        font(9.5, BLUE, underlined=True),
        _ONE_LINE,
    )
    back.hyperlink = Hyperlink(ref="A3", location=f"{quote_sheetname(texts.form_sheet)}!A1")
    _write_column_heads(sheets, sheet, question)


def _write_column_heads(sheets: FormSheets, sheet: Worksheet, question: Question) -> None:
    language, other = sheets.language, other_language(sheets.language)
    for at in range(1, _FIRST_COLUMN + len(question.columns)):
        cell_at(sheet, _HEAD_ROW, at).fill = fill(HALL)
        cell_at(sheet, _HEAD_ROW + 1, at).fill = fill(TINT)
    put_label(
        cell_at(sheet, _HEAD_ROW, 1), sheets.texts.number, font(10, WHITE, bold=True), CENTRED
    )
    sheet.column_dimensions["A"].width = _NUMBER_WIDTH
    for at, column in enumerate(question.columns, start=_FIRST_COLUMN):
        label = column.label.in_language(language) + (" *" if column.is_required else "")
        head = f"{label} / {column.label.in_language(other)}"
        put_label(cell_at(sheet, _HEAD_ROW, at), head, font(10, WHITE, bold=True))
        explanation = (
            f"{column.explanation.in_language(language)}\n{column.explanation.in_language(other)}"
        )
        put_label(cell_at(sheet, _HEAD_ROW + 1, at), explanation, font(8.5, QUIET))
        sheet.column_dimensions[get_column_letter(at)].width = _width(column)


def _write_column(
    sheets: FormSheets,
    sheet: Worksheet,
    at: int,
    question: Question,
    column: Column,
    filled: Sequence[Row],
    rows: int,
) -> None:
    letter = get_column_letter(at)
    cells = f"{letter}{FIRST_ROW}:{letter}{FIRST_ROW + rows - 1}"
    sheets.name_cells(answer_name(question.key, column.key), sheet, FIRST_ROW, at, rows)
    sheets.grey_where_not_asked(sheet, cells, question)
    tint_while_empty(sheet, cells)
    if column.kind is QuestionKind.ONE_CHOICE:
        offer_list(sheet, cells, list_name(question.key, column.key), sheets.texts)
    else:
        limit_length(sheet, cells, column.max_length, sheets.texts)
    for place in range(rows):
        make_answer(cell_at(sheet, FIRST_ROW + place, at))
    for place, row in enumerate(filled):
        put_text(cell_at(sheet, FIRST_ROW + place, at), _words(sheets, column, row))


def _words(sheets: FormSheets, column: Column, row: Row) -> str:
    text = row.cell(column.key)
    choice = column.choice(text)
    return text if choice is None else choice_words(choice, sheets.language)


def _finish(sheets: FormSheets, sheet: Worksheet, question: Question, printed: int) -> None:
    last = get_column_letter(1 + len(question.columns))
    sheet.freeze_panes = cell_at(sheet, FIRST_ROW, _FIRST_COLUMN)
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    sheet.print_area = f"A1:{last}{FIRST_ROW + printed - 1}"
    sheet.sheet_view.zoomScale = 90
    is_wide = sum(map(_width, question.columns)) > 100
    make_printable(sheet, sheets.texts.fraction_of_pages, sheets.head(), landscape=is_wide)
    protect(sheet)
