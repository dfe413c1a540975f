"""Sets a paper of the office's as PDF."""

from collections.abc import Iterator
from typing import assert_never

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Table, TableStyle

from shared.documents.page_colours import LINE
from shared.documents.page_frame import TEXT_WIDTH
from shared.documents.page_look import facts_table, gap, page_styles, paged_pdf, paragraph
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

_NUMBER_WIDTH = 7 * mm
_MOST_SIDE_BY_SIDE = 3


def paper_as_pdf(paper: Paper) -> bytes:
    """The same paper gives the same bytes."""
    return paged_pdf(paper.head, list(_story(paper)))


def _story(paper: Paper) -> Iterator[Flowable]:
    styles = page_styles()
    yield paragraph(paper.title, styles.title)
    if paper.lead:
        yield paragraph(paper.lead, styles.lead)
    before: Block | None = None
    for block in paper.blocks:
        if ends_list(before, block):
            yield gap(9)
        yield from _set(block)
        before = block


def _set(block: Block) -> Iterator[Flowable]:
    styles = page_styles()
    match block:
        case Facts():
            if block.rows:
                yield gap(6)
                yield facts_table(block.rows)
                yield gap(8)
        case Heading():
            yield paragraph(block.text, styles.heading)
        case Text():
            style = styles.quiet if block.is_quiet else styles.body
            if block.keeps_with_next:
                style = style.clone("kept", keepWithNext=1)
            yield paragraph(block.text, style)
        case Named():
            lines = [paragraph(text, styles.indented) for text in block.texts]
            named: list[Flowable] = [paragraph(block.name, styles.subheading), *lines]
            yield from [KeepTogether(named)] if stays_together(block) else named
        case Numbered():
            yield from (_numbered(number, text) for number, text in enumerate(block.texts, 1))
        case Notice():
            yield paragraph(block.text, styles.notice)
        case SignatureRoom():
            yield _signature_room(block)
        case _:
            assert_never(block)


def _numbered(number: int, text: str) -> Paragraph:
    """The number hangs beside the text, which may go on over pages."""
    style = page_styles().indented.clone("numbered", leftIndent=_NUMBER_WIDTH, bulletIndent=0)
    numbered = paragraph(text, style)
    return Paragraph(numbered.text, style, bulletText=f"{number}.")


def _signature_room(room: SignatureRoom) -> Flowable:
    styles = page_styles()
    columns = min(len(room.places), _MOST_SIDE_BY_SIDE)
    cells = [
        [
            paragraph(title, styles.cell_quiet),
            gap(20 * mm),
            Table([[""]], colWidths=[50 * mm], rowHeights=[1], hAlign="LEFT", style=_LINE),
            paragraph(name, styles.cell_head),
        ]
        for title, name in room.places
    ]
    rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
    filled = [[*row, *([""] * (columns - len(row)))] for row in rows]
    table = Table(filled, colWidths=[TEXT_WIDTH / columns] * columns, style=_TOP)
    return KeepTogether([gap(10), table])


_LINE = TableStyle([("LINEABOVE", (0, 0), (-1, 0), 0.6, LINE)])
_TOP = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
