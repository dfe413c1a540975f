"""The questions of the form as an examiner goes through them."""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from shared.domain.examination.finding import Finding, Outcome, Severity
from shared.domain.examination.judgement import (
    UNSETTLED,
    Judgement,
    Note,
    Round,
    questions_to_judge,
    repairs_without_note,
)
from shared.domain.form_definition import Form, Question


class WhichQuestions(StrEnum):
    """Which questions the list shows."""

    NOTABLE = "notable"
    """With a finding, a judgement or a note, or with another answer than before."""
    UNDECIDED = "undecided"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question with what was found of it."""

    question: Question
    judgement: Judgement | None
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...]
    is_undecided: bool
    """It still keeps the round from ending."""
    lacks_note: bool
    """To be repaired, but the applicant would not learn what."""
    is_changed: bool
    """Answered otherwise than in the round before."""

    @property
    def violations(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.outcome is Outcome.VIOLATION)

    @property
    def has_error(self) -> bool:
        return any(each.severity is Severity.ERROR for each in self.violations)

    @property
    def open_notes(self) -> tuple[Note, ...]:
        return tuple(note for note in self.notes if note.status in UNSETTLED)

    @property
    def is_notable(self) -> bool:
        unclear = any(each.outcome is not Outcome.PASS for each in self.findings)
        return bool(unclear or self.notes or self.judgement or self.is_changed)


def question_lines(form: Form, examined: Round, changed: Set[str]) -> tuple[QuestionLine, ...]:
    """All questions, in the order of the form."""
    undecided = frozenset(questions_to_judge(examined))
    without_note = frozenset(repairs_without_note(examined))
    return tuple(
        QuestionLine(
            question=question,
            judgement=examined.judgements.get(question.key),
            findings=tuple(each for each in examined.findings if question.key in each.questions),
            notes=tuple(note for note in examined.notes if note.question == question.key),
            is_undecided=question.key in undecided or question.key in without_note,
            lacks_note=question.key in without_note,
            is_changed=question.key in changed,
        )
        for question in form.questions
    )


def shown_lines(lines: tuple[QuestionLine, ...], which: WhichQuestions) -> tuple[QuestionLine, ...]:
    match which:
        case WhichQuestions.NOTABLE:
            return tuple(line for line in lines if line.is_notable)
        case WhichQuestions.UNDECIDED:
            return tuple(line for line in lines if line.is_undecided)
        case WhichQuestions.ALL:
            return lines
