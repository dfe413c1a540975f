"""The workbook's first sheet: how to fill it in, whom to ask, that nothing is paid."""

from io import BytesIO
from math import ceil

from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from shared.documents.brand_picture import band_png
from shared.documents.form_sheets import FormSheets
from shared.documents.form_texts import FORM_TEXTS, FormTexts, other_language
from shared.documents.sheet_looks import (
    BLUE,
    BOX,
    INK,
    NOT_ASKED,
    NOT_ASKED_INK,
    QUIET,
    TINT,
    WHITE,
    WRAPPED,
    cell_at,
    fill,
    font,
    make_printable,
    protect,
    put_label,
)

_WIDTHS = (5, 30, 74)
_TEXT_WIDTH = _WIDTHS[1] + _WIDTHS[2]
_LINE_POINTS = 14.5
_BAND_PIXELS = (1540, 44)
_BAND_ROW_POINTS = 16.5
_ONE_LINE = Alignment(vertical="center")
_NUMBER = Alignment(vertical="top", horizontal="right", indent=1)


def write_guide(sheets: FormSheets, sheet: Worksheet) -> None:
    for column, width in zip("ABC", _WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width
    texts, other = sheets.texts, FORM_TEXTS[other_language(sheets.language)]
    row = _write_title(sheets, sheet)
    row = _write_heading(sheet, row, texts.how_to)
    row = _write_steps(sheet, row, texts, font())
    row = _write_legend(sheet, row, texts)
    row = _write_office(sheets, sheet, row)
    row = _write_heading(sheet, row, other.how_to)
    row = _write_steps(sheet, row, other, font(9.5, QUIET))
    _put_band(sheet, row + 1)
    sheet.print_area = f"A1:C{row + 1}"
    sheet.sheet_properties.tabColor = BLUE
    make_printable(sheet, texts.fraction_of_pages, sheets.head(), landscape=False)
    protect(sheet)


def _write_title(sheets: FormSheets, sheet: Worksheet) -> int:
    """Each of these returns the next free row."""
    language = sheets.language
    lines = (
        (sheets.form.title.in_language(language), font(20, bold=True), 34),
        (sheets.form.title.in_language(other_language(language)), font(12, QUIET), 20),
        (sheets.sender(), font(11, BLUE, bold=True), 22),
        (sheets.texts.free_of_charge, font(11, bold=True), 22),
    )
    for row, (text, look, height) in enumerate(lines, start=1):
        put_label(cell_at(sheet, row, 1), text, look, _ONE_LINE)
        sheet.row_dimensions[row].height = height
    return len(lines) + 1


def _write_heading(sheet: Worksheet, row: int, text: str) -> int:
    put_label(cell_at(sheet, row, 1), text, font(13, BLUE, bold=True), Alignment(vertical="bottom"))
    sheet.row_dimensions[row].height = 30
    return row + 1


def _write_steps(sheet: Worksheet, row: int, texts: FormTexts, look: Font) -> int:
    for number, step in enumerate(texts.workbook_steps, start=1):
        put_label(cell_at(sheet, row, 1), f"{number}.", look, _NUMBER)
        _write_wide(sheet, row, step.format(form=texts.form_sheet), look)
        row += 1
    return row


def _write_wide(sheet: Worksheet, row: int, text: str, look: Font) -> None:
    """Over both columns; such a row has to be told its height."""
    put_label(cell_at(sheet, row, 2), text, look)
    sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=3)
    sheet.row_dimensions[row].height = _LINE_POINTS * ceil(1.05 * len(text) / _TEXT_WIDTH) + 2


def _write_legend(sheet: Worksheet, row: int, texts: FormTexts) -> int:
    row = _write_heading(sheet, row, texts.legend)
    for text, colour, ink in (
        (texts.legend_empty, TINT, INK),
        (texts.legend_filled, WHITE, INK),
        (texts.legend_not_asked, NOT_ASKED, NOT_ASKED_INK),
    ):
        cell = cell_at(sheet, row, 2)
        put_label(cell, text, font(10, ink))
        cell.fill, cell.border = fill(colour), BOX
        row += 1
    return row


def _write_office(sheets: FormSheets, sheet: Worksheet, row: int) -> int:
    texts, cover = sheets.texts, sheets.cover
    row = _write_heading(sheet, row, texts.whom_to_ask)
    for name, value in (
        (texts.office, f"{cover.unit_name}, {cover.office_name}"),
        (texts.address, cover.address),
        (texts.telephone, cover.telephone),
        (texts.website, cover.website),
        (texts.portal, cover.portal),
        (texts.complaints, cover.complaints),
        (texts.case_number, cover.reference),
    ):
        if value:
            put_label(cell_at(sheet, row, 2), name, font(10, QUIET))
            put_label(cell_at(sheet, row, 3), value, font(), WRAPPED)
            row += 1
    return row


def _put_band(sheet: Worksheet, row: int) -> None:
    """Closes the sheet, as it closes every page on paper."""
    band = Image(BytesIO(band_png(*_BAND_PIXELS)))
    # Between cells: columns are as wide as the reader's fonts make them
    start = AnchorMarker(col=0, row=row - 1)
    band.anchor = TwoCellAnchor(_from=start, to=AnchorMarker(col=len(_WIDTHS), row=row))
    sheet.add_image(band)
    sheet.row_dimensions[row].height = _BAND_ROW_POINTS
