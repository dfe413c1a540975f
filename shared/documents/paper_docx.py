"""Sets a paper of the office's as a Word document, to be worked on further."""

from datetime import UTC
from io import BytesIO
from typing import assert_never

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt, RGBColor
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
_LABEL_WIDTH = Cm(4.4)
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
    for block in paper.blocks:
        _set(document, block)
    into = BytesIO()
    document.save(into)
    return into.getvalue()


def _prepare(document: WordDocument, paper: Paper) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin, section.bottom_margin = Cm(3.4), Cm(2.6)
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
    table.autofit = False
    for cell, width in zip(table.rows[0].cells, (Cm(1.5), Cm(12.5), Cm(3)), strict=True):
        cell.width = width
    emblem, office, mark = table.rows[0].cells
    emblem.paragraphs[0].add_run().add_picture(BytesIO(emblem_png(240)), height=Cm(1.15))
    _run(office.paragraphs[0], head.office_name, size=11, is_bold=True)
    for line in (head.unit_name, head.address):
        _run(office.add_paragraph(), line, size=8.5, colour=_QUIET)
    for paragraph in office.paragraphs:
        paragraph.paragraph_format.space_after = Pt(0)
    if head.is_sample:
        mark.paragraphs[0].alignment = 2
        _run(mark.paragraphs[0], sample_word(head.language), is_bold=True, colour=_ATTENTION)
    _border(header.paragraphs[0] if header.paragraphs else header.add_paragraph(), "top")
    header._element.append(header.paragraphs[0]._p)


def _foot(document: WordDocument, head: PageHead) -> None:
    footer = document.sections[0].footer
    line = footer.paragraphs[0]
    line.paragraph_format.space_after = Pt(4)
    line.paragraph_format.tab_stops.clear_all()
    line.paragraph_format.tab_stops.add_tab_stop(_TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    _run(line, f"{document_title(head)}\t", size=8, colour=_QUIET)
    before, between = page_words(head.language)
    for words, field in ((before, "PAGE"), (between, "NUMPAGES")):
        _run(line, words, size=8, colour=_QUIET)
        _field(line, field)
    band = footer.add_paragraph()
    band.paragraph_format.space_after = Pt(0)
    band.add_run().add_picture(BytesIO(band_png(2000, 53)), width=_TEXT_WIDTH)


def _set(document: WordDocument, block: Block) -> None:
    match block:
        case Facts():
            _facts(document, block)
        case Heading():
            _line(
                document, block.text, size=12.5, is_bold=True, colour=_BLUE, before=12, keeps=True
            )
        case Text():
            _line(document, block.text, colour=_QUIET if block.is_quiet else _INK)
        case Named():
            _line(document, block.name, is_bold=True, before=8, after=2, keeps=True)
            for text in block.texts:
                _line(document, text, indent=Cm(0.4))
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
    table.autofit = False
    for label, value in facts.rows:
        cells = table.add_row().cells
        for cell, text, width, colour in (
            (cells[0], label, _LABEL_WIDTH, _QUIET),
            (cells[1], value, Length(_TEXT_WIDTH - _LABEL_WIDTH), _INK),
        ):
            cell.width = width
            _run(cell.paragraphs[0], text, colour=colour)
            form = cell.paragraphs[0].paragraph_format
            form.space_before = form.space_after = Pt(3)
            _border(cell.paragraphs[0], "bottom", _LINE)
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def _signature_room(document: WordDocument, room: SignatureRoom) -> None:
    table = document.add_table(rows=1, cols=len(room.places))
    for cell, (title, name) in zip(table.rows[0].cells, room.places, strict=True):
        _run(cell.paragraphs[0], title, colour=_QUIET)
        cell.paragraphs[0].paragraph_format.space_before = Pt(12)
        cell.paragraphs[0].paragraph_format.space_after = Pt(52)
        signed = cell.add_paragraph()
        _run(signed, name or " ", is_bold=True)
        _border(signed, "top", _DARK_LINE)
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
    """A number that Word fills in."""
    run = paragraph.add_run()
    run.font.size, run.font.color.rgb = Pt(8), _QUIET
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("", "1"), ("end", "")):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:t" if text.isdecimal() else "w:instrText")
            mark.text = text
        run._r.append(mark)


def _border(paragraph: Paragraph, side: str, colour: str = _DARK_LINE) -> None:
    borders = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "3"), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def _shade(paragraph: Paragraph) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", _TINT)):
        shade.set(qn(f"w:{name}"), value)
    paragraph._p.get_or_add_pPr().insert_element_before(shade, *_AFTER_SHADE)
