"""What is typed into the portal, line by line: one press copies one line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.domain.portal_copy import PortalQuestion

_LONGEST_GLANCE: Final = 90


@dataclass(frozen=True, slots=True)
class PortalLine:
    """One field of the portal and the applicant's answer."""

    number: str
    question: Bilingual
    answer: str
    """May have several lines; empty where nothing was answered."""
    part: Bilingual | None = None
    """Which part of the question, where it has several."""
    row: int | None = None
    """Counted from 1, for a question answered in rows."""

    def asked(self, language: Language) -> str:
        """The question with its part, as the portal's field is found."""
        words = [self.question.in_language(language)]
        if self.part is not None:
            words.append(self.part.in_language(language))
        if self.row is not None:
            words[0] = f"{words[0]} ({self.row})"
        return " · ".join(words)

    @property
    def glance(self) -> str:
        """The beginning of the answer, in one line."""
        line = " ".join(self.answer.split())
        return line if len(line) <= _LONGEST_GLANCE else line[: _LONGEST_GLANCE - 1].rstrip() + "…"


def portal_lines(questions: Iterable[PortalQuestion]) -> tuple[PortalLine, ...]:
    """In the portal's order; a question without an answer is a line as well."""
    return tuple(line for question in questions for line in _lines(question))


def _lines(question: PortalQuestion) -> Iterator[PortalLine]:
    if not question.fields:
        yield PortalLine(question.number, question.label, "")
    for field in question.fields:
        yield PortalLine(question.number, question.label, field.text, field.label, field.row)
