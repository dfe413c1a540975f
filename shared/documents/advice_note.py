"""The short note of the advice that a guest takes home from a visit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from shared.documents.page_frame import PageHead
from shared.documents.paper import Block, Facts, Heading, Notice, Paper, Text
from shared.documents.paper_pdf import paper_as_pdf
from shared.domain.date_words import date_words
from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class AdviceFacts:
    """One visit's advice. `complaints` is the line that the ticket has."""

    service_name: str
    ticket_label: str
    given_on: date
    officer_name: str
    advice: str
    is_about_special_research: bool
    """A person's or company's own research: a synopsis afterwards, no recommendation."""
    telephone: str
    complaints: str


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    service: str
    ticket: str
    day: str
    officer: str
    advice: str
    special: str
    questions: str


_WORDS = MappingProxyType(
    {
        Language.INDONESIAN: _Words(
            title="Catatan saran",
            service="Layanan",
            ticket="Nomor antrean",
            day="Hari dan tanggal",
            officer="Petugas",
            advice="Saran untuk Anda",
            special=(
                "Penelitian perorangan atau perusahaan termasuk statistik khusus: tidak memerlukan"
                " surat rekomendasi. Setelah selesai, sampaikan sinopsisnya kepada BPS. Konsultasi"
                " tetap terbuka bagi Anda."
            ),
            questions=(
                "Layanan ini tidak dipungut biaya. Pertanyaan: {telephone}. Pengaduan:"
                " {complaints}."
            ),
        ),
        Language.ENGLISH: _Words(
            title="Note of advice",
            service="Service",
            ticket="Queue number",
            day="Day",
            officer="Officer",
            advice="Advice for you",
            special=(
                "A person's or a company's own research counts as special statistics (statistik"
                " khusus): it needs no letter of recommendation. Please hand BPS a synopsis once it"
                " is finished. You are welcome to consult us at any time."
            ),
            questions=(
                "This service is free of charge. Questions: {telephone}. Complaints: {complaints}."
            ),
        ),
    }
)


def advice_note_pdf(facts: AdviceFacts, head: PageHead) -> bytes:
    """`head` brings the office and the language of the visit."""
    words = _WORDS[head.language]
    named = replace(head, document_name=words.title)
    return paper_as_pdf(Paper(named, words.title, "", tuple(_blocks(facts, words, head.language))))


def _blocks(facts: AdviceFacts, words: _Words, language: Language) -> Iterator[Block]:
    rows = (
        (words.service, facts.service_name),
        (words.ticket, facts.ticket_label),
        (words.day, date_words(facts.given_on, language)),
        (words.officer, facts.officer_name),
    )
    yield Facts(tuple((name, value) for name, value in rows if value))
    yield Heading(words.advice)
    yield Text(facts.advice)
    if facts.is_about_special_research:
        yield Notice(words.special)
    yield Text(
        words.questions.format(telephone=facts.telephone, complaints=facts.complaints),
        is_quiet=True,
    )
