"""The references that were chosen for a case, as a PDF and as text for an e-mail."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from shared.documents.document_text import document_text
from shared.documents.page_frame import PageHead
from shared.documents.paper import Block, Named, Notice, Paper, Text
from shared.documents.paper_pdf import paper_as_pdf
from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class ListedReference:
    """One activity that has a recommendation already; what is not known stays empty."""

    title: str
    organiser: str
    number: str
    year: int | None
    region: str
    summary: str
    link: str
    is_sample: bool
    """Made up, to try the program with: the list says so."""


@dataclass(frozen=True, slots=True)
class ReferenceListFacts:
    """The list for one planned activity, in the order in which it is to be shown."""

    activity_title: str
    references: tuple[ListedReference, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    for_activity: str
    introduction: str
    nothing: str
    number: str
    link: str
    sample: str
    samples: str


_WORDS = MappingProxyType(
    {
        Language.INDONESIAN: _Words(
            title="Rujukan kegiatan serupa",
            for_activity="Untuk rencana kegiatan: {title}",
            introduction=(
                "Kegiatan statistik berikut sudah mendapat rekomendasi. Bandingkan judul, variabel,"
                " dan caranya dengan rencana Anda, supaya kegiatan tidak berulang."
            ),
            nothing="Belum ada kegiatan serupa yang dipilih.",
            number="Nomor rekomendasi: {number}",
            link="Tautan: {link}",
            sample="CONTOH",
            samples=(
                "Kegiatan bertanda CONTOH tidak nyata; dibuat untuk mencoba program ini, dan tidak"
                " dapat dirujuk."
            ),
        ),
        Language.ENGLISH: _Words(
            title="Similar activities for reference",
            for_activity="For the planned activity: {title}",
            introduction=(
                "These statistical activities already have a recommendation. Compare their titles,"
                " variables and methods with your plan, so that no work is done twice."
            ),
            nothing="No similar activity has been chosen yet.",
            number="Recommendation number: {number}",
            link="Link: {link}",
            sample="SAMPLE",
            samples=(
                "Activities marked SAMPLE are not real; they were made up to try this program, and"
                " cannot be referred to."
            ),
        ),
    }
)


def reference_list_pdf(facts: ReferenceListFacts, head: PageHead) -> bytes:
    """`head` brings the office, the case's number and the language of the reader."""
    words = _WORDS[head.language]
    named = replace(
        head,
        document_name=words.title,
        is_sample=head.is_sample or any(each.is_sample for each in facts.references),
    )
    lead = words.for_activity.format(title=facts.activity_title)
    return paper_as_pdf(Paper(named, words.title, lead, tuple(_blocks(facts, words))))


def reference_list_text(facts: ReferenceListFacts, language: Language) -> str:
    """The same for the body of an e-mail."""
    words = _WORDS[language]
    parts = [words.title, words.for_activity.format(title=facts.activity_title)]
    for block in _blocks(facts, words):
        match block:
            case Named():
                parts.append("\n".join((block.name, *block.texts)))
            case Text() | Notice():
                parts.append(block.text)
            case _:
                continue
    return document_text("\n\n".join(parts)) + "\n"


def _blocks(facts: ReferenceListFacts, words: _Words) -> Iterator[Block]:
    yield Text(words.introduction if facts.references else words.nothing)
    if any(each.is_sample for each in facts.references):
        yield Notice(words.samples)
    for place, each in enumerate(facts.references, start=1):
        mark = f"[{words.sample}] " if each.is_sample else ""
        yield Named(f"{place}. {mark}{each.title}", tuple(_texts(each, words)))


def _texts(each: ListedReference, words: _Words) -> Iterator[str]:
    year = "" if each.year is None else str(each.year)
    yield " · ".join(part for part in (each.organiser, year, each.region) if part)
    if each.number:
        yield words.number.format(number=each.number)
    if each.summary:
        yield each.summary
    if each.link:
        yield words.link.format(link=each.link)
