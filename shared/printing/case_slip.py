"""The slip with a case's number: what a guest brings along next time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from shared.domain.date_words import date_words
from shared.domain.language import Language
from shared.printing.line_breaks import balanced_lines
from shared.printing.paper import Paper
from shared.printing.printable_text import printable_text
from shared.printing.symbol_sizes import barcode_module_dots
from shared.printing.ticket_layout import BARCODE_DOTS, Barcode, Cut, Feed, Line, PucukRebung, Text


@dataclass(frozen=True, slots=True)
class CaseSlipFacts:
    """One case's number, in its language; nothing tells whose case it is.

    `opened_at` is aware and in the office's time zone.
    """

    language: Language
    office_name: str
    unit_name: str
    number: str
    """26-0042-7."""
    opened_at: datetime
    telephone: str


@dataclass(frozen=True, slots=True)
class _SlipTexts:
    case_number: str
    keep_it: str
    questions: str


_TEXTS = MappingProxyType(
    {
        Language.INDONESIAN: _SlipTexts(
            case_number="Nomor permohonan",
            keep_it=(
                "Simpan slip ini. Ketik nomor ini di\u00a0kios bila Anda datang lagi, dan"
                " sebutkan bila Anda menelepon."
            ),
            questions="Pertanyaan:",
        ),
        Language.ENGLISH: _SlipTexts(
            case_number="Case number",
            keep_it=(
                "Please keep this slip. Type the number at the\u00a0kiosk when you come back,"
                " and give it when you call."
            ),
            questions="Questions:",
        ),
    }
)
_LARGEST_SCALE = 3
"""Times font A: eleven characters at this size fill 80 mm."""


def lay_out_slip(facts: CaseSlipFacts, paper: Paper) -> tuple[Line, ...]:
    """The whole slip, from the band at its head to the cut."""
    return tuple(_lines(facts, paper))


def _lines(facts: CaseSlipFacts, paper: Paper) -> Iterator[Line]:
    texts = _TEXTS[facts.language]
    yield PucukRebung()
    yield Feed()
    yield from _paragraph(facts.unit_name, paper)
    yield from _paragraph(facts.office_name, paper, is_bold=True)
    yield Feed()
    yield from _paragraph(texts.case_number, paper)
    scale = max(1, min(_LARGEST_SCALE, paper.columns // max(1, len(facts.number))))
    yield Text(facts.number, width=scale, height=scale)
    yield from _paragraph(date_words(facts.opened_at.date(), facts.language), paper)
    yield Feed()
    yield from _paragraph(texts.keep_it, paper)
    yield Feed()
    yield from _paragraph(f"{texts.questions} {facts.telephone}", paper)
    yield Feed()
    digits = facts.number.replace("-", "")
    module_dots = barcode_module_dots(digits, paper)
    if module_dots is not None:
        yield Barcode(digits, module_dots, BARCODE_DOTS)
    yield Cut()


def _paragraph(text: str, paper: Paper, *, is_bold: bool = False) -> Iterator[Line]:
    for line in balanced_lines(printable_text(text), paper.columns):
        yield Text(line, is_bold=is_bold)
