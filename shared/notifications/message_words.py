"""The words of each message, in both languages: subject, text, page and WhatsApp text."""

import logging
import re
from dataclasses import dataclass, replace
from pathlib import Path

from markupsafe import Markup, escape

from shared.configuration.toml_text import unusable
from shared.domain.language import Language
from shared.domain.message import MessageKind
from shared.domain.message_facts import MessageFacts
from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode
from shared.notifications.one_line import one_line
from shared.notifications.text_file import (
    OUR_TEXTS,
    VALUE,
    Section,
    TextFault,
    frame,
    read_sections,
)

_log = logging.getLogger(__name__)
_OWN_SECTIONS = ("subject", "email", "whatsapp")
_COMMON_SECTIONS = (
    "email_greeting",
    "email_closing",
    "email_footer",
    "whatsapp_greeting",
    "whatsapp_closing",
)
_COMMON = "common"
_README = "README"
_ROW = re.compile(f"([^{VALUE}:]{{1,60}}): (.+)")
_FEWEST_ROWS = 2
_TELEPHONE = r"\b\d[\d-]{5,18}\d\b"


@dataclass(frozen=True, slots=True)
class MessageWords:
    """One message in words."""

    subject: str
    text: str
    html: str
    whatsapp_text: str


@dataclass(frozen=True, slots=True)
class _Texts:
    """The sections that one message is made of."""

    subject: Section
    email: Section
    whatsapp: Section
    email_greeting: Section
    email_closing: Section
    email_footer: Section
    whatsapp_greeting: Section
    whatsapp_closing: Section


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph of the page: a small table, a list, or lines."""

    rows: tuple[tuple[Markup, Markup], ...] = ()
    points: tuple[Markup, ...] = ()
    lines: tuple[Markup, ...] = ()


def words_of(
    kind: MessageKind, language: Language, facts: MessageFacts, own_texts: str = ""
) -> MessageWords:
    """The message in words; `own_texts` is the folder in which the office keeps its own.

    One of its own that cannot be used is told in the log, and ours goes out: whatever happened
    must be told.
    """
    if own_texts:
        try:
            return _words(_texts(kind, language, Path(own_texts)), language, facts)
        except TextFault as fault:
            _log.error("a text of the office's own cannot be used: %s", fault)
    return _words(_texts(kind, language, None), language, facts)


def check_own_texts(folder: Path) -> None:
    """Refuse texts that could not go out, with the place of the first fault.

    Raises Problem: SETTINGS_UNUSABLE where there is no such folder, MESSAGE_TEXT_BROKEN with
    `file` and `line`.
    """
    if not folder.is_dir():
        raise unusable(
            Bilingual(f"Folder {folder} tidak ditemukan.", f"There is no folder {folder}."),
            "message_texts_folder",
        )
    try:
        _refuse_strangers(folder)
        for kind in MessageKind:
            for language in Language:
                texts = _texts(kind, language, folder)
                for facts in _TRIALS:
                    _words(texts, language, facts)
    except TextFault as fault:
        raise Problem(ProblemCode.MESSAGE_TEXT_BROKEN, file=fault.file, line=fault.line) from None


def _refuse_strangers(folder: Path) -> None:
    known = {_file_name(kind.value, language) for kind in MessageKind for language in Language}
    known |= {_file_name(_COMMON, language) for language in Language} | {f"{_README}.txt"}
    for file in sorted(folder.glob("*.txt")):
        if file.name not in known:
            raise TextFault(file.name, 1)


def _texts(kind: MessageKind, language: Language, own_folder: Path | None) -> _Texts:
    own = _sections(kind.value, language, own_folder, _OWN_SECTIONS)
    common = _sections(_COMMON, language, own_folder, _COMMON_SECTIONS)
    return _Texts(**own, **common)


def _sections(
    name: str, language: Language, own_folder: Path | None, sections: tuple[str, ...]
) -> dict[str, Section]:
    file = _file_name(name, language)
    own = None if own_folder is None else own_folder / file
    found = own if own is not None and own.is_file() else OUR_TEXTS / file
    return dict(read_sections(found, sections))


def _file_name(name: str, language: Language) -> str:
    return f"{name}.{language.value}.txt"


def _words(texts: _Texts, language: Language, facts: MessageFacts) -> MessageWords:
    subject = one_line(texts.subject.as_text(facts))
    if not subject:
        raise TextFault(texts.subject.file, texts.subject.line)
    email = (texts.email_greeting, texts.email, texts.email_closing)
    office = f"{facts.unit_name}\n{facts.office_name}"
    footer = f"{texts.email_footer.as_text(facts)}\n{facts.address}"
    text = "\n\n".join(section.as_text(facts) for section in email)
    whatsapp = (texts.whatsapp_greeting, texts.whatsapp, texts.whatsapp_closing)
    return MessageWords(
        subject=subject,
        text=f"{text}\n{office}\n\n{footer}\n",
        html=_page(email, texts.email_footer, language, subject, facts),
        whatsapp_text="\n\n".join(section.as_text(facts) for section in whatsapp),
    )


def _page(
    email: tuple[Section, ...],
    footer: Section,
    language: Language,
    subject: str,
    facts: MessageFacts,
) -> str:
    blocks = [block for section in email for block in _blocks(section.as_page(facts), facts)]
    return frame().render(
        language=language.value,
        subject=subject,
        unit_name=facts.unit_name,
        office_name=facts.office_name,
        address=facts.address,
        blocks=blocks,
        footer=_shown(footer.as_page(facts), facts),
    )


def _blocks(page_text: str, facts: MessageFacts) -> list[_Block]:
    paragraphs = (paragraph.splitlines() for paragraph in re.split(r"\n\s*\n", page_text))
    return [_block(lines, facts) for lines in paragraphs if lines]


def _block(lines: list[str], facts: MessageFacts) -> _Block:
    if all(line.startswith("- ") for line in lines):
        return _Block(points=tuple(_shown(line[2:], facts) for line in lines))
    rows = [_ROW.fullmatch(line) for line in lines]
    if len(rows) >= _FEWEST_ROWS and all(rows):
        told = (row.groups() for row in rows if row is not None)
        return _Block(
            rows=tuple((_shown(label, facts), _shown(said, facts)) for label, said in told)
        )
    return _Block(lines=tuple(_shown(line, facts) for line in lines))


def _shown(escaped: str, facts: MessageFacts) -> Markup:
    """The portal's address becomes a link (that one alone, whatever else a guest has typed), and
    no line breaks within a telephone number."""
    portal = escape(facts.portal_url)
    link_or_number = re.compile(f"{VALUE}{re.escape(portal)}|{_TELEPHONE}")
    return Markup(link_or_number.sub(_dressed, escaped).replace(VALUE, ""))


def _dressed(found: re.Match[str]) -> str:
    text = found.group()
    if not text.startswith(VALUE):
        return f'<span style="white-space:nowrap;">{text}</span>'
    address = text.removeprefix(VALUE)
    if not address.startswith(("https://", "http://")):
        return text
    style = "color:#00508C;text-decoration:underline;"
    return f'<a href="{address}" style="{style}">{address}</a>'


_FEWEST_FACTS = MessageFacts(
    office_name="Kantor Contoh",
    unit_name="Unit Contoh",
    address="Jalan Contoh 1",
    telephone="0000-000",
    complaints="contoh.example",
    portal_url="https://portal.contoh.example",
    guest_name="Tamu Contoh",
)
_TRIALS = (
    _FEWEST_FACTS,
    replace(
        _FEWEST_FACTS,
        case_number="26-0042-7",
        title="Survei Contoh",
        what_to_bring=("Contoh",),
        submission_number="1",
        submission_day="Senin, 23 November 2026",
        working_days_limit=14,
        verdict="layak",
        what_follows="Contoh.",
        notes=("Contoh", "Contoh lain"),
        deadline="Selasa, 23 Februari 2027",
        days_left=10,
        letter_number="V-26.0000.001",
        letter_day="Senin, 23 November 2026",
        references=("Contoh",),
    ),
)
"""A text must work for the barest message and for the fullest."""
