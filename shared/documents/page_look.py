"""How the text of our PDF documents looks, and how it becomes pages of A4."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from shared.documents.document_fonts import (
    BOLD,
    MEDIUM,
    REGULAR,
    SEMIBOLD,
    as_markup,
    register_fonts,
)
from shared.documents.page_colours import BLUE, INK, PALE_LINE, QUIET, TINT
from shared.documents.page_frame import (
    FOOT_HEIGHT,
    HEAD_HEIGHT,
    SIDE_MARGIN,
    TEXT_WIDTH,
    FramedPages,
    PageHead,
    document_title,
)


@dataclass(frozen=True, slots=True)
class PageStyles:
    """The kinds of text on a page."""

    title: ParagraphStyle
    lead: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    body: ParagraphStyle
    indented: ParagraphStyle
    quiet: ParagraphStyle
    cell: ParagraphStyle
    cell_head: ParagraphStyle
    cell_quiet: ParagraphStyle
    notice: ParagraphStyle


@lru_cache
def page_styles() -> PageStyles:
    """The styles; the fonts are known from here on."""
    register_fonts()
    body = ParagraphStyle(
        "body",
        fontName=REGULAR,
        fontSize=9.5,
        leading=14.5,
        textColor=INK,
        spaceAfter=5,
        allowWidows=0,
        allowOrphans=0,
    )
    heading = ParagraphStyle(
        "heading",
        fontName=SEMIBOLD,
        fontSize=12,
        leading=16,
        textColor=BLUE,
        spaceBefore=14,
        spaceAfter=4,
        keepWithNext=1,
    )
    cell = ParagraphStyle("cell", parent=body, fontSize=9, leading=13, spaceAfter=0)
    return PageStyles(
        title=ParagraphStyle(
            "title", fontName=BOLD, fontSize=18, leading=23, textColor=INK, spaceAfter=4
        ),
        lead=ParagraphStyle("lead", parent=body, fontSize=10.5, leading=15.5, textColor=QUIET),
        heading=heading,
        subheading=ParagraphStyle(
            "subheading",
            parent=heading,
            fontSize=10,
            leading=14.5,
            textColor=INK,
            spaceBefore=9,
            spaceAfter=2,
        ),
        body=body,
        indented=ParagraphStyle("indented", parent=body, leftIndent=12),
        quiet=ParagraphStyle(
            "quiet", parent=body, fontSize=8.5, leading=12.5, textColor=QUIET, spaceAfter=3
        ),
        cell=cell,
        cell_head=ParagraphStyle("cell_head", parent=cell, fontName=SEMIBOLD),
        cell_quiet=ParagraphStyle("cell_quiet", parent=cell, textColor=QUIET),
        notice=ParagraphStyle(
            "notice",
            parent=body,
            fontName=MEDIUM,
            textColor=BLUE,
            backColor=TINT,
            borderPadding=(7, 9, 3, 9),  # type: ignore[arg-type] # one for each side
            leftIndent=9,
            rightIndent=9,
            spaceBefore=12,
            spaceAfter=14,
        ),
    )


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """Anybody's text; its line breaks stay, nothing in it is markup."""
    return Paragraph(as_markup(text), style)


def facts_table(rows: Sequence[tuple[str, str]], label_width: float = 44 * mm) -> Table:
    """Names and values, one under the other."""
    styles = page_styles()
    return Table(
        [
            [paragraph(label, styles.cell_quiet), paragraph(value, styles.cell)]
            for label, value in rows
        ],
        colWidths=[label_width, TEXT_WIDTH - label_width],
        splitInRow=1,
        style=TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("RIGHTPADDING", (1, 0), (1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 3.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, PALE_LINE),
            ]
        ),
    )


def listing_table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
) -> Table:
    """Rows under a head that every page repeats; `widths` are shares of the text's width."""
    styles = page_styles()
    whole = sum(widths)
    return Table(
        [
            [paragraph(head, styles.cell_head) for head in heads],
            *([paragraph(value, styles.cell) for value in row] for row in rows),
        ],
        colWidths=[TEXT_WIDTH * width / whole for width in widths],
        repeatRows=1,
        splitInRow=1,
        style=TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), TINT),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, BLUE),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, PALE_LINE),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
                ("LEFTPADDING", (0, 0), (-1, -1), 5),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            ]
        ),
    )


def gap(height: float) -> Spacer:
    return Spacer(1, height)


def room_for(height: float) -> CondPageBreak:
    """Goes on to the next page unless so much of this one is left."""
    return CondPageBreak(height)


def paged_pdf(head: PageHead, story: Sequence[Flowable]) -> bytes:
    """The document; the same facts give the same bytes."""
    register_fonts()
    into = BytesIO()
    document = BaseDocTemplate(
        into,
        pagesize=A4,
        title=document_title(head),
        author=head.office_name,
        subject=head.document_name,
        creator="Serambi",
        lang=head.language.value,
        invariant=1,
    )
    frame = Frame(
        SIDE_MARGIN,
        FOOT_HEIGHT,
        TEXT_WIDTH,
        A4[1] - HEAD_HEIGHT - FOOT_HEIGHT,
        *(0, 0, 0, 0),
    )
    document.addPageTemplates(PageTemplate("page", [frame]))
    document.build(
        list(story), canvasmaker=lambda *given, **named: FramedPages(head, *given, **named)
    )
    return into.getvalue()
