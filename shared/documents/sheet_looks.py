"""How the sheets of a workbook look, and texts as cells that no program takes for a formula."""

import re
import unicodedata
from collections.abc import Sequence
from textwrap import wrap

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

INK = "FF10243E"
BLUE = "FF00508C"
HALL = "FF0B2A4A"
QUIET = "FF42505F"
LINE = "FF7A8795"
PALE_LINE = "FFD6DEE6"
TINT = "FFE6F2FA"
WHITE = "FFFFFFFF"
ATTENTION = "FF6F3700"
NOT_ASKED = "FFE3E5E8"
NOT_ASKED_INK = "FF6B7683"
FONT_NAME = "Calibri"
"""Every office program has it or one of its measures; ours would have to be installed."""
TEXT_FORMAT = "@"
LONGEST_CELL = 32_767
_A4 = 9
_LEADING = 1.28
_ROW_PADDING = 4
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_STARTS_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_REMOVED_CATEGORIES = frozenset({"Cc", "Cs"})
UNLOCKED = Protection(locked=False)
WRAPPED = Alignment(wrap_text=True, vertical="top")
INDENTED = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
CENTRED = Alignment(wrap_text=True, vertical="top", horizontal="center")


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """Raises TypeError for a cell that a merged one has swallowed."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError(cell.coordinate)
    return cell


def font(
    size: float = 10, colour: str = INK, *, bold: bool = False, underlined: bool = False
) -> Font:
    return Font(
        name=FONT_NAME,
        sz=size,
        color=colour,
        b=bold,
        u="single" if underlined else None,
    )


def fill(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour)


def _side(colour: str) -> Side:
    return Side(style="thin", color=colour)


BOX = Border(left=_side(LINE), right=_side(LINE), top=_side(LINE), bottom=_side(LINE))
RULE = Border(top=_side(PALE_LINE))
EMPTY_LOOK = DifferentialStyle(fill=PatternFill(bgColor=TINT, fill_type="solid"))
NOT_ASKED_LOOK = DifferentialStyle(
    fill=PatternFill(bgColor=NOT_ASKED, fill_type="solid"), font=Font(color=NOT_ASKED_INK)
)


def sheet_text(text: str) -> str:
    """The text as a cell can hold it: no controls, nothing that would be read as an escape."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        character
        for character in lines
        if character in "\n\t" or unicodedata.category(character) not in _REMOVED_CATEGORIES
    )
    return _LOOKS_ESCAPED.sub("_x005F_", kept)[:LONGEST_CELL]


def put_text(cell: Cell, text: str) -> None:
    """Always a text, whatever it begins with; a program that edits it leaves it one."""
    safe = sheet_text(text)
    cell.value = safe or None
    if safe:
        cell.data_type = "s"
        cell.quotePrefix = safe.startswith(_STARTS_LIKE_A_FORMULA)


def put_label(
    cell: Cell, text: str, look: Font | None = None, alignment: Alignment = WRAPPED
) -> None:
    put_text(cell, text)
    cell.font = look or font()
    cell.alignment = alignment


class _GrowingRow(RowDimension):
    """Tall enough for what it holds, and still growing with what is typed."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 - the library's name
        return False


def grow_row(sheet: Worksheet, row: int, widths: Sequence[float]) -> None:
    """Says how tall the row is, since not every program finds out when it opens the file."""
    heights = [_height(cell_at(sheet, row, at), width) for at, width in enumerate(widths, start=1)]
    sheet.row_dimensions[row] = _GrowingRow(sheet, index=row, ht=max(heights) + _ROW_PADDING)


def _height(cell: Cell, width: float) -> float:
    points = cell.font.sz or 10
    if cell.value is None or not cell.alignment.wrap_text:
        return points * _LEADING
    # Column widths count figures of 11 points; letters are a little narrower
    characters = max(int((width - 1.5 * (cell.alignment.indent or 0)) * 11 / points * 1.18), 1)
    lines = sum(len(wrap(line, characters)) or 1 for line in str(cell.value).splitlines())
    return points * _LEADING * lines


def protect(sheet: Worksheet) -> None:
    """Nothing but the answers can be changed; without a password, since this guards no secret."""
    sheet.protection.sheet = True
    sheet.protection.formatRows = False
    sheet.protection.formatColumns = False


def make_printable(sheet: Worksheet, page_words: str, head: str, *, landscape: bool) -> None:
    """A4, as wide as the paper, with the head on every page."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(
        left=0.5, right=0.5, top=0.75, bottom=0.65, header=0.3, footer=0.3
    )
    sheet.print_options.horizontalCentered = True
    sheet.HeaderFooter.oddHeader = _small(left=sheet_text(head).replace("&", "&&"))
    sheet.HeaderFooter.oddFooter = _small(right=page_words)


def _small(left: str = "", right: str = "") -> HeaderFooterItem:
    return HeaderFooterItem(
        left=_HeaderFooterPart(text=" ".join(left.split()), size=8),
        right=_HeaderFooterPart(text=right, size=8),
    )
