"""Lays a ticket out as lines for a given paper: what stands where, how large, how dark."""

from collections.abc import Iterator
from dataclasses import dataclass

from shared.domain.date_words import date_words
from shared.printing.line_breaks import balanced_lines
from shared.printing.paper import Paper
from shared.printing.printable_text import printable_text
from shared.printing.symbol_sizes import barcode_module_dots, qr_module_dots
from shared.printing.ticket_facts import TicketFacts
from shared.printing.ticket_texts import TICKET_TEXTS, TicketTexts

_LARGEST_SCALE = 8
"""Times font A, the most that ESC/POS has."""
_CODE_GROUP = 4
BARCODE_DOTS = 56
"""7 mm: enough for a hand scanner."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text that fits the paper, centred as everything on a ticket is."""

    text: str
    width: int = 1
    height: int = 1
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class PucukRebung:
    """The row of bamboo shoots, as wide as the paper."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code at error correction M."""

    content: str
    module_dots: int


@dataclass(frozen=True, slots=True)
class Barcode:
    """A CODE128 in code set B."""

    content: str
    module_dots: int
    height_dots: int


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty lines of font A."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Cut:
    """The end: cut, or fed far enough to be torn off."""


Line = Text | PucukRebung | QrCode | Barcode | Feed | Cut


def lay_out_ticket(facts: TicketFacts, paper: Paper) -> tuple[Line, ...]:
    """The whole ticket, from the band at its head to the cut."""
    texts = TICKET_TEXTS[facts.language]
    return (
        *_head(facts, paper),
        *_number(facts, texts, paper),
        *_what_happens_next(facts, texts, paper),
        *_ways_to_reach(facts, texts, paper),
        *_code(facts.code, paper),
        Cut(),
    )


def _head(facts: TicketFacts, paper: Paper) -> Iterator[Line]:
    yield PucukRebung()
    yield Feed()
    yield from _paragraph(facts.unit_name, paper)
    yield from _paragraph(facts.office_name, paper, is_bold=True)
    yield Feed()


def _number(facts: TicketFacts, texts: TicketTexts, paper: Paper) -> Iterator[Line]:
    yield from _paragraph(facts.service_name, paper, is_bold=True)
    if facts.is_reprint:
        yield from _paragraph(f"({texts.reprint})", paper, is_bold=True)
    yield from _paragraph(texts.queue_number, paper)
    label = printable_text(facts.label)
    scale = max(1, min(_LARGEST_SCALE, paper.columns // max(1, len(label))))
    for part in balanced_lines(label, paper.columns):
        yield Text(part, width=scale, height=scale)
    yield from _moment(facts, paper)
    yield Feed()


def _moment(facts: TicketFacts, paper: Paper) -> Iterator[Line]:
    day = date_words(facts.issued_at.date(), facts.language).replace(" ", "\u00a0")
    clock = f"{facts.issued_at:%H.%M}\u00a0{facts.zone_abbreviation}"
    yield from _paragraph(f"{day} {clock}", paper)


def _what_happens_next(facts: TicketFacts, texts: TicketTexts, paper: Paper) -> Iterator[Line]:
    if facts.people_ahead is not None:
        ahead = _people_ahead(facts.people_ahead, texts)
        width = 2 if 2 * len(ahead) <= paper.columns else 1
        for line in balanced_lines(ahead, paper.columns // width):
            yield Text(line, width=width, height=2, is_bold=True)
        yield Feed()
    yield from _paragraph(texts.what_to_do, paper)
    yield Feed()
    yield from _paragraph(texts.free_of_charge, paper, is_bold=True)
    if facts.working_days_limit is not None:
        yield from _paragraph(texts.time_limit.format(days=facts.working_days_limit), paper)
    yield Feed()


def _people_ahead(count: int, texts: TicketTexts) -> str:
    if count <= 0:
        return texts.nobody_ahead
    return texts.one_ahead if count == 1 else texts.many_ahead.format(count=count)


def _ways_to_reach(facts: TicketFacts, texts: TicketTexts, paper: Paper) -> Iterator[Line]:
    portal = "".join(c for c in facts.portal_url if c.isprintable() and c != " ")
    address = portal.removeprefix("https://").rstrip("/")
    # A telephone takes an address without a scheme for mere text, and opens nothing.
    url = portal if "://" in portal or not portal else f"https://{portal}"
    module_dots = qr_module_dots(url, paper)
    if module_dots is not None:
        yield QrCode(url, module_dots)
        yield Feed()
    yield from _named(texts.portal, address, paper)
    yield from _named(texts.questions, facts.telephone, paper)
    yield from _named(texts.complaints, facts.complaints, paper)
    yield Feed()


def _code(code: str, paper: Paper) -> Iterator[Line]:
    """Bars for a scanner, and groups of four characters for a person."""
    module_dots = barcode_module_dots(code, paper)
    if module_dots is not None:
        yield Barcode(code, module_dots, BARCODE_DOTS)
        yield Feed()
    groups = (code[at : at + _CODE_GROUP] for at in range(0, len(code), _CODE_GROUP))
    yield from _paragraph("-".join(groups), paper)


def _named(name: str, value: str, paper: Paper) -> Iterator[Line]:
    """Several ways, parted by commas, break after a comma rather than before a number."""
    first, *others = (way.replace(" ", "\u00a0") for way in printable_text(value).split(", "))
    if not first:
        return
    if len(name) + 1 + len(first) <= paper.columns:
        first = f"{name}\u00a0{first}"
    else:
        yield from _paragraph(name, paper)
    yield from _paragraph(", ".join((first, *others)), paper)


def _paragraph(text: str, paper: Paper, *, is_bold: bool = False) -> Iterator[Line]:
    for line in balanced_lines(printable_text(text), paper.columns):
        yield Text(line, is_bold=is_bold)
