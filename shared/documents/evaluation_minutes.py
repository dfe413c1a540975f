"""The minutes of an evaluation: who discussed which points, and what was decided and why."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from shared.documents.page_frame import PageHead
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
from shared.documents.paper_docx import paper_as_docx
from shared.documents.paper_pdf import paper_as_pdf
from shared.domain.case_life import Verdict
from shared.domain.date_words import date_words
from shared.domain.language import Language

_TITLE = "Notula Evaluasi Rancangan Kegiatan"
_DECISIONS = MappingProxyType(
    {
        Verdict.NONE: "Belum ada putusan",
        Verdict.FEASIBLE: "Layak",
        Verdict.NOT_FEASIBLE: "Tidak layak",
        Verdict.NEEDS_REPAIR: "Perlu diperbaiki",
        Verdict.REFUSED: "Ditolak",
    }
)


@dataclass(frozen=True, slots=True)
class DiscussedPoint:
    """One point of the discussion; `outcome` may be empty."""

    subject: str
    discussion: str
    outcome: str


@dataclass(frozen=True, slots=True)
class EvaluationFacts:
    """One evaluation of a case with the team; the minutes are in Indonesian."""

    activity_title: str
    organiser: str
    submission_number: str
    held_on: date
    people: tuple[str, ...]
    points: tuple[DiscussedPoint, ...]
    decision: Verdict
    reasons: str
    recorded_by: str


def evaluation_minutes_docx(facts: EvaluationFacts, head: PageHead) -> bytes:
    """`head` brings the office and the case's number; it says by itself which document it is."""
    return paper_as_docx(_paper(facts, head))


def evaluation_minutes_pdf(facts: EvaluationFacts, head: PageHead) -> bytes:
    return paper_as_pdf(_paper(facts, head))


def _paper(facts: EvaluationFacts, head: PageHead) -> Paper:
    named = replace(head, document_name=_TITLE, language=Language.INDONESIAN)
    return Paper(named, _TITLE, facts.activity_title, tuple(_blocks(facts, head.reference)))


def _blocks(facts: EvaluationFacts, case_number: str) -> Iterator[Block]:
    rows = (
        ("Nomor permohonan", case_number),
        ("Nomor pengajuan di portal", facts.submission_number),
        ("Penyelenggara", facts.organiser),
        ("Hari dan tanggal", date_words(facts.held_on, Language.INDONESIAN)),
        ("Dicatat oleh", facts.recorded_by),
    )
    yield Facts(tuple((name, value) for name, value in rows if value))
    yield Heading("Peserta")
    yield Numbered(facts.people)
    yield Heading("Pembahasan")
    for number, point in enumerate(facts.points, start=1):
        yield Named(f"{number}. {point.subject}", tuple(_texts(point)))
    if not facts.points:
        yield Text("Tidak ada butir yang dicatat.", is_quiet=True)
    yield Heading("Putusan")
    yield Notice(_DECISIONS[facts.decision])
    yield Text(facts.reasons)
    yield SignatureRoom((("Notulis", facts.recorded_by), ("Ketua tim", "")))


def _texts(point: DiscussedPoint) -> Iterator[str]:
    if point.discussion:
        yield point.discussion
    if point.outcome:
        yield f"Kesimpulan: {point.outcome}"
