"""The form as a workbook to fill in: a guide, the questions, a sheet for each list, no formula."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.worksheet import Worksheet

from shared.documents.form_cells import (
    EDITION_NAME,
    MARK,
    MARK_NAME,
    choice_words,
    list_name,
)
from shared.documents.form_cover import FormCover
from shared.documents.form_guide_sheet import write_guide
from shared.documents.form_question_sheet import write_questions
from shared.documents.form_row_sheet import write_rows
from shared.documents.form_sheets import FormSheets
from shared.documents.form_texts import FORM_TEXTS
from shared.documents.sheet_looks import cell_at, put_text, sheet_text
from shared.domain.form_answers import Answers
from shared.domain.form_definition import Choice, Form, QuestionKind
from shared.domain.language import Language

_HIDDEN_SHEET = "serambi"


def form_workbook(form: Form, answers: Answers, language: Language, cover: FormCover) -> bytes:
    """The XLSX file, pre-filled with `answers`; the other language stands beside."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    texts = FORM_TEXTS[language]
    guide = workbook.create_sheet(texts.guide_sheet)
    questions = workbook.create_sheet(texts.form_sheet)
    sheets = FormSheets(workbook, form, answers, language, cover)
    _write_hidden(sheets, workbook.create_sheet(_HIDDEN_SHEET))
    write_guide(sheets, guide)
    write_questions(sheets, questions)
    for question in form.questions:
        if question.kind is QuestionKind.ROWS:
            name = sheets.rows_sheet_name(question)
            write_rows(sheets, workbook.create_sheet(name), question)
    _finish(sheets)
    into = BytesIO()
    workbook.save(into)
    return into.getvalue()


def _write_hidden(sheets: FormSheets, sheet: Worksheet) -> None:
    """What the workbook is, and the choices that its lists offer."""
    sheet.sheet_state = "veryHidden"
    for row, (name, text) in enumerate(
        ((MARK_NAME, MARK), (EDITION_NAME, sheets.form.edition)), start=1
    ):
        put_text(cell_at(sheet, row, 1), text)
        sheets.name_cells(name, sheet, row, 1)
    column = 2
    for question in sheets.form.questions:
        if question.kind is QuestionKind.ONE_CHOICE:
            _write_list(sheets, sheet, column, list_name(question.key), question.choices)
            column += 1
        for each in question.columns:
            if each.choices:
                name = list_name(question.key, each.key)
                _write_list(sheets, sheet, column, name, each.choices)
                column += 1
    sheet.protection.sheet = True


def _write_list(
    sheets: FormSheets, sheet: Worksheet, column: int, name: str, choices: tuple[Choice, ...]
) -> None:
    for row, choice in enumerate(choices, start=1):
        put_text(cell_at(sheet, row, column), choice_words(choice, sheets.language))
    sheets.name_cells(name, sheet, 1, column, len(choices))


def _finish(sheets: FormSheets) -> None:
    workbook, cover = sheets.workbook, sheets.cover
    workbook.active = 0
    workbook.security = WorkbookProtection(lockStructure=True)
    properties = workbook.properties
    properties.title = sheet_text(sheets.form.title.in_language(sheets.language))
    properties.creator = properties.lastModifiedBy = sheet_text(cover.office_name)
    properties.subject = sheet_text(cover.reference)
    properties.language = sheets.language.value
    properties.created = cover.made_at
