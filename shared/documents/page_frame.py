"""What stands on every page of a PDF: the office at the head, the band and "page x of y" below."""

from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from shared.documents.brand_drawing import brand_drawing
from shared.documents.document_fonts import BOLD, REGULAR, SEMIBOLD, plain_text
from shared.documents.page_colours import ATTENTION, ATTENTION_TINT, INK, LINE, QUIET
from shared.domain.language import Language

SIDE_MARGIN = 20 * mm
HEAD_HEIGHT = 34 * mm
FOOT_HEIGHT = 25 * mm
TEXT_WIDTH = A4[0] - 2 * SIDE_MARGIN
"""In points, as all lengths here."""

_PAGE_OF = MappingProxyType(
    {
        Language.INDONESIAN: "Halaman {page} dari {pages}",
        Language.ENGLISH: "Page {page} of {pages}",
    }
)
_SAMPLE = MappingProxyType({Language.INDONESIAN: "CONTOH", Language.ENGLISH: "SAMPLE"})


@dataclass(frozen=True, slots=True)
class PageHead:
    """What every page of one document says about it.

    `reference` is a case's number, or empty; `made_at` is aware; a sample is marked as such.
    """

    office_name: str
    unit_name: str
    address: str
    document_name: str
    reference: str
    language: Language
    made_at: datetime
    is_sample: bool = False


class FramedPages(Canvas):
    """Keeps the pages until their number is known, then closes each with head and foot."""

    def __init__(self, head: PageHead, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._head = head
        self._kept: list[dict[str, Any]] = []
        made = head.made_at.astimezone(UTC)
        self.setDateFormatter(lambda *_: f"D:{made:%Y%m%d%H%M%S}+00'00'")

    def showPage(self) -> None:  # noqa: N802 - the library's name
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined] # its types leave it out

    def save(self) -> None:
        pages = self._kept
        for page, kept in enumerate(pages, start=1):
            self.__dict__.update(kept)
            _draw_head(self, self._head)
            _draw_foot(self, self._head, page, len(pages))
            super().showPage()
        super().save()


def _draw_head(canvas: Canvas, head: PageHead) -> None:
    top = A4[1] - 12 * mm
    right = A4[0] - SIDE_MARGIN
    _draw_brand(canvas, "emblem", SIDE_MARGIN - 1.2 * mm, top - 12 * mm, 12.5 * mm)
    left = SIDE_MARGIN + 15 * mm
    room = right - left - (26 * mm if head.is_sample else 0)
    for text, font, size, colour, below in (
        (head.office_name, SEMIBOLD, 11, INK, 3.6),
        (head.unit_name, REGULAR, 8.5, QUIET, 7.9),
        (head.address, REGULAR, 8.5, QUIET, 11.6),
    ):
        canvas.setFillColor(colour)
        canvas.setFont(font, size)
        canvas.drawString(left, top - below * mm, fitting(text, font, size, room))
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(SIDE_MARGIN, top - 15.5 * mm, right, top - 15.5 * mm)
    if head.is_sample:
        _draw_sample_mark(canvas, _SAMPLE[head.language], right, top)


def _draw_sample_mark(canvas: Canvas, word: str, right: float, top: float) -> None:
    width = stringWidth(word, BOLD, 10) + 12
    canvas.setFillColor(ATTENTION_TINT)
    canvas.setStrokeColor(ATTENTION)
    canvas.roundRect(right - width, top - 7 * mm, width, 6 * mm, 3, stroke=1, fill=1)
    canvas.setFillColor(ATTENTION)
    canvas.setFont(BOLD, 10)
    canvas.drawCentredString(right - width / 2, top - 5.2 * mm, word)


def _draw_foot(canvas: Canvas, head: PageHead, page: int, pages: int) -> None:
    right = A4[0] - SIDE_MARGIN
    number = _PAGE_OF[head.language].format(page=page, pages=pages)
    canvas.setFillColor(QUIET)
    canvas.setFont(REGULAR, 8)
    canvas.drawRightString(right, 16 * mm, number)
    room = TEXT_WIDTH - stringWidth(number, REGULAR, 8) - 8 * mm
    canvas.drawString(SIDE_MARGIN, 16 * mm, fitting(document_title(head), REGULAR, 8, room))
    _draw_band(canvas, 8.5 * mm, 4.5 * mm)


def _draw_band(canvas: Canvas, bottom: float, height: float) -> None:
    """The bamboo shoots side by side, as many whole ones as the text is wide."""
    drawing = brand_drawing("pucuk-rebung")
    repeats = round(TEXT_WIDTH / (drawing.width * height / drawing.height))
    width = TEXT_WIDTH / repeats
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(SIDE_MARGIN, bottom, TEXT_WIDTH, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    for repeat in range(repeats):
        _draw_brand(canvas, "pucuk-rebung", SIDE_MARGIN + repeat * width, bottom, height, width)
    canvas.restoreState()


def _draw_brand(
    canvas: Canvas, name: str, left: float, bottom: float, height: float, width: float = 0
) -> None:
    drawing = brand_drawing(name)
    tall = height / drawing.height
    wide = width / drawing.width if width else tall
    for polygon in drawing.polygons:
        path = canvas.beginPath()
        for index, (x, y) in enumerate(polygon.points):
            place = (left + x * wide, bottom + (drawing.height - y) * tall)
            (path.lineTo if index else path.moveTo)(*place)
        path.close()
        canvas.setFillColor(HexColor(polygon.colour))
        canvas.drawPath(path, stroke=0, fill=1)


def page_words(language: Language) -> tuple[str, str]:
    """What stands before the page's number, and between it and the number of all pages."""
    before, _, rest = _PAGE_OF[language].partition("{page}")
    return before, rest.partition("{pages}")[0]


def sample_word(language: Language) -> str:
    """What a paper says that was made up to try the program with."""
    return _SAMPLE[language]


def document_title(head: PageHead) -> str:
    """What the document is, and of which case."""
    return f"{head.document_name} · {head.reference}" if head.reference else head.document_name


def fitting(text: str, font: str, size: float, room: float) -> str:
    """One line of `text`, ended with … where it is wider than `room`."""
    line = plain_text(text)
    if stringWidth(line, font, size) <= room:
        return line
    while line and stringWidth(line + "…", font, size) > room:
        line = line[:-1]
    return line.rstrip() + "…"
