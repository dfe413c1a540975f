"""The sheet of the form with its questions: number, question, answer, explanations."""

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from shared.documents.form_answer_cell import (
    AnswerCell,
    write_choice,
    write_day,
    write_number,
    write_text,
    write_tick,
    write_yes_or_no,
)
from shared.documents.form_cells import END, START, choice_words, only_if_words
from shared.documents.form_sheets import FormSheets
from shared.documents.form_texts import FORM_TEXTS, other_language
from shared.documents.sheet_looks import (
    BLUE,
    HALL,
    INDENTED,
    QUIET,
    RULE,
    WHITE,
    cell_at,
    fill,
    font,
    grow_row,
    make_printable,
    protect,
    put_label,
)
from shared.domain.form_definition import Block, Choice, Question, QuestionKind
from shared.domain.language import Language
from shared.domain.office import Bilingual

NUMBER, QUESTION, ANSWER, EXPLANATION, OTHER = range(1, 6)
_WIDTHS = (8.5, 34, 46, 46, 42)
_COLUMNS = range(NUMBER, OTHER + 1)
_HEAD_ROW = 4
_ONE_LINE = Alignment(vertical="center")
_BLOCK_FONT = font(11, WHITE, bold=True)
_WHITE_FONT = font(10, WHITE)
_FIRST_DAY = Bilingual(*(FORM_TEXTS[each].first_day for each in Language))
_LAST_DAY = Bilingual(*(FORM_TEXTS[each].last_day for each in Language))


def write_questions(sheets: FormSheets, sheet: Worksheet) -> None:
    _write_head(sheets, sheet)
    row = _HEAD_ROW + 1
    for block in sheets.form.blocks:
        _write_block_head(sheets, sheet, row, block)
        row += 1
        for question in block.questions:
            row = _write_question(sheets, sheet, row, question)
    for place in range(_HEAD_ROW + 1, row):
        grow_row(sheet, place, _WIDTHS)
    sheet.print_area = f"A1:E{row - 1}"


def _write_head(sheets: FormSheets, sheet: Worksheet) -> None:
    texts, title = sheets.texts, sheets.form.title.in_language(sheets.language)
    for column, width in zip("ABCDE", _WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    put_label(cell_at(sheet, 1, 1), title, font(16, bold=True), _ONE_LINE)
    put_label(cell_at(sheet, 2, 1), sheets.sender(), font(10, QUIET), _ONE_LINE)
    put_label(cell_at(sheet, 3, 1), texts.where_to_type, font(10, BLUE, bold=True), _ONE_LINE)
    names = (texts.number, texts.question, texts.answer, texts.explanation, texts.other_language)
    for at, name in zip(_COLUMNS, names, strict=True):
        cell = cell_at(sheet, _HEAD_ROW, at)
        put_label(cell, name, font(10, WHITE, bold=True), _ONE_LINE)
        cell.fill = fill(HALL)
    for row, height in ((1, 26), (3, 20), (_HEAD_ROW, 20)):
        sheet.row_dimensions[row].height = height
    sheet.freeze_panes = cell_at(sheet, _HEAD_ROW + 1, 1)
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    sheet.sheet_view.zoomScale = 90
    sheet.sheet_properties.tabColor = BLUE
    make_printable(sheet, texts.fraction_of_pages, sheets.head(), landscape=True)
    protect(sheet)


def _write_block_head(sheets: FormSheets, sheet: Worksheet, row: int, block: Block) -> None:
    language = sheets.language
    for column in _COLUMNS:
        cell_at(sheet, row, column).fill = fill(BLUE)
    title = block.title.in_language(language)
    for column, text, look in (
        (NUMBER, sheets.texts.block.format(number=block.number, title=title), _BLOCK_FONT),
        (EXPLANATION, only_if_words(sheets.form, block.conditions, language), _WHITE_FONT),
        (OTHER, block.title.in_language(other_language(language)), _WHITE_FONT),
    ):
        put_label(cell_at(sheet, row, column), text, look, _ONE_LINE)


def _write_question(sheets: FormSheets, sheet: Worksheet, row: int, question: Question) -> int:
    """The row after the question."""
    last = row + _rows_below(question)
    sheets.grey_where_not_asked(sheet, f"A{row}:E{last}", question)
    _write_words(sheets, sheet, row, question)
    if question.kind is QuestionKind.ROWS:
        _write_link(sheets, cell_at(sheet, row, ANSWER), question)
    elif question.kind is QuestionKind.PERIOD:
        _write_days(sheets, sheet, row + 1, question)
    elif question.kind is QuestionKind.SEVERAL_CHOICES:
        _write_ticks(sheets, sheet, row + 1, question)
    else:
        _write_answer(AnswerCell(sheets, sheet, row, ANSWER), question)
    return last + 1


def _write_days(sheets: FormSheets, sheet: Worksheet, row: int, question: Question) -> None:
    period = sheets.answers.period(question.key)
    for place, (part, label, day) in enumerate(
        ((START, _FIRST_DAY, period.start), (END, _LAST_DAY, period.end)), start=row
    ):
        _write_part_words(sheets, sheet, place, label, None)
        write_day(AnswerCell(sheets, sheet, place, ANSWER), (question.key, part), day)


def _write_ticks(sheets: FormSheets, sheet: Worksheet, row: int, question: Question) -> None:
    chosen = sheets.answers.chosen(question.key)
    for place, choice in enumerate(question.choices, start=row):
        _write_part_words(sheets, sheet, place, _coded(choice), choice.explanation)
        name = (question.key, choice.key)
        write_tick(AnswerCell(sheets, sheet, place, ANSWER), name, choice.key in chosen)


def _write_answer(place: AnswerCell, question: Question) -> None:
    answers, key = place.sheets.answers, question.key
    match question.kind:
        case QuestionKind.ONE_CHOICE:
            write_choice(place, question, question.choice(answers.text(key)))
        case QuestionKind.YES_NO:
            write_yes_or_no(place, (key,), answers.yes(key))
        case QuestionKind.DATE:
            write_day(place, (key,), answers.day(key))
        case QuestionKind.NUMBER:
            write_number(place, question, answers.number(key))
        case _:
            write_text(place, question, answers.text(key))


def _rows_below(question: Question) -> int:
    """How many rows belong to the question besides its first."""
    if question.kind is QuestionKind.PERIOD:
        return 2
    return len(question.choices) if question.kind is QuestionKind.SEVERAL_CHOICES else 0


def _coded(choice: Choice) -> Bilingual:
    return Bilingual(*(choice_words(choice, language) for language in Language))


def _write_words(sheets: FormSheets, sheet: Worksheet, row: int, question: Question) -> None:
    language, other = sheets.language, other_language(sheets.language)
    for column in _COLUMNS:
        cell_at(sheet, row, column).border = RULE
    label = question.label.in_language(language)
    other_words = f"{question.label.in_language(other)}\n{explained(question, other)}"
    put_label(cell_at(sheet, row, NUMBER), question.number, font(10, QUIET))
    put_label(
        cell_at(sheet, row, QUESTION),
        f"{label} *" if question.is_required else label,
        font(10, bold=True),
    )
    put_label(
        cell_at(sheet, row, EXPLANATION), explained(question, language), font(9.5, QUIET), INDENTED
    )
    put_label(cell_at(sheet, row, OTHER), other_words, font(9, QUIET), INDENTED)


def explained(question: Question, language: Language) -> str:
    """The question's explanation; where one choice is asked for, each choice's as well."""
    lines = [question.explanation.in_language(language)]
    if question.kind is QuestionKind.ONE_CHOICE:
        lines += [
            f"{choice_words(choice, language)}: {choice.explanation.in_language(language)}"
            for choice in question.choices
            if choice.explanation is not None
        ]
    return "\n".join(lines)


def _write_part_words(
    sheets: FormSheets, sheet: Worksheet, row: int, label: Bilingual, explanation: Bilingual | None
) -> None:
    language, other = sheets.language, other_language(sheets.language)
    put_label(cell_at(sheet, row, QUESTION), label.in_language(language), font(), INDENTED)
    if explanation is None:
        put_label(cell_at(sheet, row, OTHER), label.in_language(other), font(9, QUIET), INDENTED)
        return
    put_label(
        cell_at(sheet, row, EXPLANATION),
        explanation.in_language(language),
        font(9.5, QUIET),
        INDENTED,
    )
    both = f"{label.in_language(other)}: {explanation.in_language(other)}"
    put_label(cell_at(sheet, row, OTHER), both, font(9, QUIET), INDENTED)


def _write_link(sheets: FormSheets, cell: Cell, question: Question) -> None:
    name = sheets.rows_sheet_name(question)
    put_label(cell, sheets.texts.to_rows.format(sheet=name), font(10, BLUE, underlined=True))
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=sheets.first_row_place(question))
