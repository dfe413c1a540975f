"""The readable note of an examination: a letter by questions, and its text for the portal."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shared.domain.date_words import date_words
from shared.domain.examination.finding_words import question_name
from shared.domain.examination.judgement import UNSETTLED, Judgement, Note, Round
from shared.domain.examination.reminders import refusal_day
from shared.domain.form_definition import Form
from shared.domain.language import Language
from shared.domain.office import Bilingual

_PLACE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class NoteWords:
    """The letter's own words; places such as {organiser} are filled with facts of the case."""

    heading: Bilingual
    number: Bilingual
    title: Bilingual
    organiser: Bilingual
    submission: Bilingual
    round: Bilingual
    day: Bilingual
    """These name the lines at the head."""
    greeting: Bilingual
    thanks: Bilingual
    to_repair: Bilingual
    """Leads to what must be repaired."""
    to_consider: Bilingual
    """Leads to what is only advised."""
    nothing_to_repair: Bilingual
    reply: Bilingual
    """Names what the applicant answered to a note that stays open."""
    how_to_answer: Bilingual
    """Asks to answer in the closing note of the form, and says until when."""
    questions_welcome: Bilingual
    regards: Bilingual


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """Whose examination it is. `on` is the office's day on which the note goes out."""

    case_number: str
    title: str
    organiser: str
    submission_number: str | None
    unit: str
    office: str
    address: str
    telephone: str
    on: date
    language: Language


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line at the head: what it is, and the value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class NoteParagraph:
    """What is said about one question, behind its name as the bold lead."""

    question: str
    """The question's key."""
    lead: str
    """“3.4 Variabel yang dikumpulkan:”; a name that asks ends with its question mark."""
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteSection:
    """What must be repaired, or what is advised."""

    lead: str
    paragraphs: tuple[NoteParagraph, ...]


@dataclass(frozen=True, slots=True)
class ExaminationNote:
    """The note, ready to be set as a document, a plain text or simple HTML."""

    language: Language
    heading: str
    lines: tuple[NoteLine, ...]
    greeting: str
    opening: tuple[str, ...]
    sections: tuple[NoteSection, ...]
    closing: tuple[str, ...]
    sender: tuple[str, ...]
    """Unit, office and where to reach it; no signature."""


def write_examination_note(
    examined: Round, facts: NoteFacts, words: NoteWords, form: Form
) -> ExaminationNote:
    """The note about a round: its unsettled notes by question, in the form's order."""
    told = _Told(facts, words, form)
    repairs = told.paragraphs(examined, (Judgement.REPAIR,))
    advice = told.paragraphs(examined, (Judgement.NOTE, Judgement.FINE))
    sections = [(words.to_repair, repairs), (words.to_consider, advice)]
    opening = [words.thanks] if repairs else [words.thanks, words.nothing_to_repair]
    closing = [words.how_to_answer] if repairs else []
    return ExaminationNote(
        language=facts.language,
        heading=told.say(words.heading),
        lines=told.lines(examined.number),
        greeting=told.say(words.greeting),
        opening=tuple(told.say(text) for text in opening),
        sections=tuple(
            NoteSection(told.say(lead), paragraphs) for lead, paragraphs in sections if paragraphs
        ),
        closing=tuple(
            told.say(text) for text in (*closing, words.questions_welcome, words.regards)
        ),
        sender=tuple(line for line in (facts.unit, facts.office, facts.address) if line),
    )


def note_as_text(note: ExaminationNote) -> str:
    """The note to paste where only plain text goes."""
    parts = [note.heading, "\n".join(f"{line.name}: {line.value}" for line in note.lines)]
    parts += [note.greeting, *note.opening]
    for section in note.sections:
        parts += [section.lead, *(_as_text(paragraph) for paragraph in section.paragraphs)]
    parts += [*note.closing, "\n".join(note.sender)]
    return "\n\n".join(parts) + "\n"


def note_as_html(note: ExaminationNote) -> str:
    """The note to paste into the portal's editor: paragraphs, bold leads and line breaks only."""
    parts = [f"<strong>{_escaped(note.heading)}</strong>"]
    parts.append("<br>".join(f"{_escaped(f'{x.name}: {x.value}')}" for x in note.lines))
    parts += [_escaped(text) for text in (note.greeting, *note.opening)]
    for section in note.sections:
        parts.append(_escaped(section.lead))
        parts += [_as_html(paragraph) for paragraph in section.paragraphs]
    parts += [_escaped(text) for text in note.closing]
    parts.append("<br>".join(_escaped(line) for line in note.sender))
    return "".join(f"<p>{part}</p>\n" for part in parts)


@dataclass(frozen=True, slots=True)
class _Told:
    """The words with the facts in their places."""

    facts: NoteFacts
    words: NoteWords
    form: Form

    def say(self, text: Bilingual) -> str:
        places = self._places()
        return _PLACE.sub(
            lambda place: places.get(place.group(1), place.group()),
            text.in_language(self.facts.language),
        )

    def _places(self) -> Mapping[str, str]:
        return {
            "organiser": self.facts.organiser,
            "title": self.facts.title,
            "number": self.facts.case_number,
            "office": self.facts.office,
            "telephone": self.facts.telephone,
            "deadline": date_words(refusal_day(self.facts.on), self.facts.language),
        }

    def lines(self, round_number: int) -> tuple[NoteLine, ...]:
        facts, words = self.facts, self.words
        told = [
            (words.number, facts.case_number),
            (words.title, facts.title),
            (words.organiser, facts.organiser),
            (words.submission, facts.submission_number or ""),
            (words.round, str(round_number)),
            (words.day, date_words(facts.on, facts.language)),
        ]
        return tuple(NoteLine(self.say(name), value) for name, value in told if value)

    def paragraphs(
        self, examined: Round, judgements: tuple[Judgement, ...]
    ) -> tuple[NoteParagraph, ...]:
        """One per question, with all its notes; unknown questions of an older form come last."""
        notes: dict[str, list[Note]] = {}
        for note in examined.notes:
            judgement = examined.judgements.get(note.question, Judgement.NOTE)
            if note.status in UNSETTLED and judgement in judgements:
                notes.setdefault(note.question, []).append(note)
        order = {str(question.key): place for place, question in enumerate(self.form.questions)}
        return tuple(
            NoteParagraph(
                question,
                _lead(question_name(self.form, question, self.facts.language)),
                tuple(text for note in notes[question] for text in self._texts(note)),
            )
            for question in sorted(notes, key=lambda key: order.get(key, len(order)))
        )

    def _texts(self, note: Note) -> list[str]:
        texts = [line for line in note.text.split("\n") if line]
        if note.reply:
            texts.append(f"{self.say(self.words.reply)}: {' '.join(note.reply.split())}")
        return texts


def _lead(name: str) -> str:
    return name if name.endswith("?") else f"{name}:"


def _as_text(paragraph: NoteParagraph) -> str:
    first, *others = paragraph.texts
    return "\n".join((f"{paragraph.lead} {first}", *others))


def _as_html(paragraph: NoteParagraph) -> str:
    texts = "<br>".join(_escaped(text) for text in paragraph.texts)
    return f"<strong>{_escaped(paragraph.lead)}</strong> {texts}"


def _escaped(text: str) -> str:
    return html.escape(text, quote=True)
