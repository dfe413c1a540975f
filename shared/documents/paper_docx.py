"""Sets a paper of the office's as a Word document, to be worked on further."""

from collections.abc import Sequence
from datetime import UTC
from io import BytesIO
from typing import assert_never

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from shared.documents.brand_picture import band_png, emblem_png
from shared.documents.document_text import document_text
from shared.documents.page_frame import PageHead, document_title, page_words, sample_word
from shared.documents.paper import (
    Block,
    Facts,
    Heading,
    Named,
    Notice,
    Numbered,
    Paper,
    SignatureRoom,
    Text,
    ends_list,
    stays_together,
)
from shared.domain.language import Language

_FONT = "Arial"
"""On every computer, unlike ours; a Word document carries no fonts."""
_INK = RGBColor(0x10, 0x24, 0x3E)
_BLUE = RGBColor(0x00, 0x50, 0x8C)
_QUIET = RGBColor(0x42, 0x50, 0x5F)
_ATTENTION = RGBColor(0x6F, 0x37, 0x00)
_LINE = "D6DEE6"
_DARK_LINE = "7A8795"
_TINT = "E6F2FA"
_TEXT_WIDTH = Cm(17)
_LABEL_WIDTH = Cm(4.9)
_LONGEST_PROPERTY = 255
_AFTER_BORDERS = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr")
_AFTER_SHADE = _AFTER_BORDERS[1:]
"""What Word wants behind a paragraph's borders, and behind its shade."""


def paper_as_docx(paper: Paper) -> bytes:
    document = Document()
    _prepare(document, paper)
    _head(document, paper.head)
    _foot(document, paper.head)
    _line(document, paper.title, size=18, is_bold=True, colour=_INK, after=2, keeps=True)
    if paper.lead:
        _line(document, paper.lead, size=11, colour=_QUIET, after=6)
    before: Block | None = None
    for block in paper.blocks:
        if ends_list(before, block):
            _line(document, "", size=4, after=0)
        _set(document, block)
        before = block
    into = BytesIO()
    document.save(into)
    return into.getvalue()


def _prepare(document: WordDocument, paper: Paper) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin, section.bottom_margin = Cm(3.3), Cm(2.6)
    section.header_distance, section.footer_distance = Cm(1.1), Cm(0.8)
    style = document.styles["Normal"]
    style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(10), _INK
    language = "id-ID" if paper.head.language is Language.INDONESIAN else "en-GB"
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    style.element.get_or_add_rPr().append(spoken)
    properties = document.core_properties
    properties.title = document_text(document_title(paper.head))[:_LONGEST_PROPERTY]
    properties.author = document_text(paper.head.office_name)[:_LONGEST_PROPERTY]
    properties.comments, properties.language = "", language
    properties.created = properties.modified = paper.head.made_at.astimezone(UTC)


def _head(document: WordDocument, head: PageHead) -> None:
    header = document.sections[0].header
    table = header.add_table(1, 3, _TEXT_WIDTH)
    _set_widths(table, (Cm(1.7), Cm(12.3), Cm(3)))
    emblem, office, mark = table.rows[0].cells
    _picture(emblem.paragraphs[0], emblem_png(240), Cm(1.15))
    emblem.paragraphs[0].paragraph_format.space_after = Pt(0)
    _run(office.paragraphs[0], head.office_name, size=11, is_bold=True)
    for line in (head.unit_name, head.address):
        _run(office.add_paragraph(), line, size=8.5, colour=_QUIET)
    for paragraph in office.paragraphs:
        paragraph.paragraph_format.space_after = Pt(0)
    if head.is_sample:
        mark.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _run(mark.paragraphs[0], sample_word(head.language), is_bold=True, colour=_ATTENTION)
    line_below = header.paragraphs[0]
    line_below.paragraph_format.line_spacing = Pt(4)
    line_below.paragraph_format.space_after = Pt(10)
    _border(line_below, "bottom")
    header._element.append(line_below._p)


def _foot(document: WordDocument, head: PageHead) -> None:
    footer = document.sections[0].footer
    line = footer.paragraphs[0]
    line.style = document.styles["Normal"]
    line.paragraph_format.space_after = Pt(4)
    line.paragraph_format.tab_stops.add_tab_stop(_TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    _run(line, f"{document_title(head)}\t", size=8, colour=_QUIET)
    before, between = page_words(head.language)
    for words, field in ((before, "PAGE"), (between, "NUMPAGES")):
        _run(line, words, size=8, colour=_QUIET)
        _field(line, field)
    band = footer.add_paragraph(style=document.styles["Normal"])
    band.paragraph_format.space_after = Pt(0)
    _picture(band, band_png(2000, 53), Cm(0.45), _TEXT_WIDTH)


def _picture(paragraph: Paragraph, png: bytes, height: Length, width: Length | None = None) -> None:
    """Without the distance to the text that LibreOffice gives where none is told."""
    shape = paragraph.add_run().add_picture(BytesIO(png), width=width, height=height)
    for side in ("distT", "distB", "distL", "distR"):
        shape._inline.set(side, "0")


def _set(document: WordDocument, block: Block) -> None:
    match block:
        case Facts():
            _facts(document, block)
        case Heading():
            _line(
                document, block.text, size=12.5, is_bold=True, colour=_BLUE, before=12, keeps=True
            )
        case Text():
            colour = _QUIET if block.is_quiet else _INK
            _line(document, block.text, colour=colour, keeps=block.keeps_with_next)
        case Named():
            _line(document, block.name, is_bold=True, before=8, after=2, keeps=True)
            for left, text in zip(range(len(block.texts) - 1, -1, -1), block.texts, strict=True):
                keeps = left > 0 and stays_together(block)
                _line(document, text, indent=Cm(0.4), keeps=keeps)
        case Numbered():
            for number, text in enumerate(block.texts, start=1):
                paragraph = _line(document, f"{number}.\t{text}", indent=Cm(0.8), hanging=Cm(0.8))
                paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(0.8))
        case Notice():
            _shade(_line(document, block.text, colour=_BLUE, before=8, after=8))
        case SignatureRoom():
            _signature_room(document, block)
        case _:
            assert_never(block)


def _facts(document: WordDocument, facts: Facts) -> None:
    table = document.add_table(rows=0, cols=2)
    for label, value in facts.rows:
        name, told = table.add_row().cells
        for cell, text, colour in ((name, label, _QUIET), (told, value, _INK)):
            _run(cell.paragraphs[0], text, colour=colour)
            form = cell.paragraphs[0].paragraph_format
            form.space_before = form.space_after = Pt(2.5)
            _underline(cell)
    _set_widths(table, (_LABEL_WIDTH, Length(_TEXT_WIDTH - _LABEL_WIDTH)))
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _set_widths(table: Table, widths: Sequence[Length]) -> None:
    """Word reads the cells' widths, LibreOffice the columns'."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def _underline(cell: _Cell) -> None:
    borders = OxmlElement("w:tcBorders")
    borders.append(_line_element("bottom", _LINE, space="0"))
    cell._tc.get_or_add_tcPr().append(borders)


def _signature_room(document: WordDocument, room: SignatureRoom) -> None:
    table = document.add_table(rows=1, cols=len(room.places))
    for cell, (title, name) in zip(table.rows[0].cells, room.places, strict=True):
        _run(cell.paragraphs[0], title, colour=_QUIET)
        cell.paragraphs[0].paragraph_format.space_before = Pt(12)
        cell.paragraphs[0].paragraph_format.space_after = Pt(52)
        signed = cell.add_paragraph()
        _run(signed, name or " ", is_bold=True)
        _border(signed, "top")
    row = table.rows[0]._tr.get_or_add_trPr()
    row.append(OxmlElement("w:cantSplit"))


def _line(
    document: WordDocument,
    text: str,
    *,
    size: float = 10,
    is_bold: bool = False,
    colour: RGBColor = _INK,
    before: float = 0,
    after: float = 5,
    keeps: bool = False,
    indent: Length | None = None,
    hanging: Length | None = None,
) -> Paragraph:
    paragraph = document.add_paragraph()
    form = paragraph.paragraph_format
    form.space_before, form.space_after, form.keep_with_next = Pt(before), Pt(after), keeps
    form.left_indent = indent
    form.first_line_indent = Length(-hanging) if hanging else None
    _run(paragraph, text, size=size, is_bold=is_bold, colour=colour)
    return paragraph


def _run(
    paragraph: Paragraph,
    text: str,
    *,
    size: float = 10,
    is_bold: bool = False,
    colour: RGBColor = _INK,
) -> None:
    head, tab, rest = text.partition("\t")
    run = paragraph.add_run(document_text(head) + tab + document_text(rest))
    run.bold, run.font.size, run.font.color.rgb = is_bold, Pt(size), colour


def _field(paragraph: Paragraph, instruction: str) -> None:
    """A number that Word fills in; LibreOffice wants each part in a run of its own."""
    for tag, text in (
        ("begin", ""),
        ("w:instrText", instruction),
        ("separate", ""),
        ("w:t", "1"),
        ("end", ""),
    ):
        run = paragraph.add_run()
        run.font.size, run.font.color.rgb = Pt(8), _QUIET
        mark = OxmlElement(tag if text else "w:fldChar")
        if text:
            mark.text = text
        else:
            mark.set(qn("w:fldCharType"), tag)
        run._r.append(mark)


def _border(paragraph: Paragraph, *sides: str, colour: str = _DARK_LINE, space: str = "3") -> None:
    borders = OxmlElement("w:pBdr")
    for side in sides:
        borders.append(_line_element(side, colour, space))
    paragraph._p.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def _line_element(side: str, colour: str, space: str) -> BaseOxmlElement:
    line = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "4"), ("space", space), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    return line


def _shade(paragraph: Paragraph) -> None:
    """Borders of the same colour keep the ground away from the words."""
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Pt(7)
    _border(paragraph, "top", "left", "bottom", "right", colour=_TINT, space="6")
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", _TINT)):
        shade.set(qn(f"w:{name}"), value)
    paragraph._p.get_or_add_pPr().insert_element_before(shade, *_AFTER_SHADE)
