"""What the officer finds of a form, round by round: judgements, notes and what becomes of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from shared.domain.examination.finding import Finding, Outcome, Reason, Severity
from shared.domain.identifiers import NoteId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_text

LONGEST_NOTE = 2000


class Judgement(StrEnum):
    """What the officer says about one question, as it is stored."""

    FINE = "fine"
    NOTE = "note"
    """Worth thinking about; the form need not come back for it."""
    REPAIR = "repair"
    """The form goes back until it is repaired."""


class NoteStatus(StrEnum):
    """Where a note stands, as it is stored."""

    OPEN = "open"
    """Belum diperbaiki."""
    ANSWERED = "answered"
    """The applicant has said something about it; the officer has not decided yet."""
    CLOSED = "closed"
    CARRIED_OVER = "carried_over"
    """It lives on as a note of the next round."""


class NoteMove(StrEnum):
    """What happens to a note."""

    ANSWER = "answer"
    CLOSE = "close"
    CARRY_OVER = "carry_over"
    REOPEN = "reopen"


_S = NoteStatus

NOTE_MOVES: Mapping[NoteMove, Mapping[NoteStatus, NoteStatus]] = MappingProxyType(
    {
        NoteMove.ANSWER: {_S.OPEN: _S.ANSWERED, _S.ANSWERED: _S.ANSWERED},
        NoteMove.CLOSE: {_S.OPEN: _S.CLOSED, _S.ANSWERED: _S.CLOSED},
        NoteMove.CARRY_OVER: {_S.OPEN: _S.CARRIED_OVER, _S.ANSWERED: _S.CARRIED_OVER},
        NoteMove.REOPEN: {_S.ANSWERED: _S.OPEN, _S.CLOSED: _S.OPEN},
    }
)
"""From move to {status before: status after}; what was carried over moves in its new round."""

UNSETTLED: frozenset[NoteStatus] = frozenset({_S.OPEN, _S.ANSWERED})
"""The statuses of notes that still want something from somebody."""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark about one question, in the round in which it was written or carried over into."""

    id: NoteId
    question: str
    """The question's key."""
    text: str
    status: NoteStatus = NoteStatus.OPEN
    reply: str | None = None
    carried_from: NoteId | None = None


def _nothing_judged() -> Mapping[str, Judgement]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Round:
    """One examination of one version of the form. Days are those of the office."""

    number: int
    form_version: int
    submitted_on: date | None
    findings: tuple[Finding, ...]
    judgements: Mapping[str, Judgement] = field(default_factory=_nothing_judged)
    """From a question's key; a question that is not there has not been judged."""
    notes: tuple[Note, ...] = ()
    returned_on: date | None = None
    """The day on which the notes went to the applicant."""
    completed_on: date | None = None
    """The day on which it ended without anything to repair."""


class RoundResult(StrEnum):
    """How a round can end, as it stands."""

    UNDECIDED = "undecided"
    COMPLETE = "complete"
    GOES_BACK = "goes_back"


def moved(note: Note, move: NoteMove) -> Note:
    """The note after `move`, or the problem that the table does not allow it."""
    after = NOTE_MOVES[move].get(note.status)
    if after is None:
        raise Problem(ProblemCode.NOTE_MOVE_NOT_ALLOWED, move=move.value, status=note.status.value)
    return replace(note, status=after)


def answered(note: Note, reply: str) -> Note:
    """The note with what the applicant said about it."""
    return replace(moved(note, NoteMove.ANSWER), reply=_words(reply))


def judged(examined: Round, question: str, judgement: Judgement) -> Round:
    """The round with that judgement; a question that is fine has its notes closed."""
    _refuse_ended(examined)
    judgements = MappingProxyType({**examined.judgements, question: judgement})
    notes = examined.notes
    if judgement is Judgement.FINE:
        notes = tuple(
            moved(note, NoteMove.CLOSE)
            if note.question == question and note.status in UNSETTLED
            else note
            for note in notes
        )
    return replace(examined, judgements=judgements, notes=notes)


def noted(examined: Round, note_id: NoteId, question: str, text: str) -> Round:
    """The round with a new note. A question that had no judgement, or was fine, gets NOTE."""
    _refuse_ended(examined)
    judgement = examined.judgements.get(question, Judgement.FINE)
    if judgement is Judgement.FINE:
        judgement = Judgement.NOTE
    return replace(
        examined,
        judgements=MappingProxyType({**examined.judgements, question: judgement}),
        notes=(*examined.notes, Note(note_id, question, _words(text))),
    )


def notes_carried_over(previous: Round, new_id: Callable[[], NoteId]) -> tuple[Note, ...]:
    """What the next round begins with: every note that nobody has settled, with its reply."""
    return tuple(
        replace(note, id=new_id(), carried_from=note.id)
        for note in previous.notes
        if note.status in UNSETTLED
    )


def with_notes_carried_over(previous: Round) -> Round:
    """The round that went back, once the next one has taken over its unsettled notes."""
    notes = tuple(
        moved(note, NoteMove.CARRY_OVER) if note.status in UNSETTLED else note
        for note in previous.notes
    )
    return replace(previous, notes=notes)


def next_round(
    previous: Round,
    *,
    form_version: int,
    submitted_on: date,
    findings: tuple[Finding, ...],
    new_id: Callable[[], NoteId],
) -> Round:
    """The examination of the form that came back; every question is to be judged anew."""
    return Round(
        number=previous.number + 1,
        form_version=form_version,
        submitted_on=submitted_on,
        findings=findings,
        notes=notes_carried_over(previous, new_id),
    )


def questions_to_judge(examined: Round) -> tuple[str, ...]:
    """What the officer must still decide: errors that a rule found, and unsettled notes.

    A warning, and what a rule could not evaluate, are shown but hold nothing up.
    """
    asked = [
        question
        for finding in examined.findings
        if finding.outcome is Outcome.VIOLATION and finding.severity is Severity.ERROR
        for question in _undecided_of(finding, examined.judgements)
    ]
    asked += [
        note.question
        for note in examined.notes
        if note.status in UNSETTLED and note.question not in examined.judgements
    ]
    return tuple(dict.fromkeys(asked))


def _undecided_of(finding: Finding, judgements: Mapping[str, Judgement]) -> tuple[str, ...]:
    """Each question that was left empty; where answers contradict each other, one is enough."""
    undecided = tuple(key for key in finding.questions if key not in judgements)
    if finding.reason is Reason.NOT_FILLED:
        return undecided
    return finding.questions[:1] if undecided == finding.questions else ()


def repairs_without_note(examined: Round) -> tuple[str, ...]:
    """Questions to be repaired of which the applicant would not learn what to repair."""
    told = {note.question for note in examined.notes if note.status in UNSETTLED}
    return tuple(
        question
        for question, judgement in examined.judgements.items()
        if judgement is Judgement.REPAIR and question not in told
    )


def round_result(examined: Round) -> RoundResult:
    """Whether the round can end as complete, must go back, or is not decided yet."""
    if questions_to_judge(examined) or repairs_without_note(examined):
        return RoundResult.UNDECIDED
    if Judgement.REPAIR in examined.judgements.values():
        return RoundResult.GOES_BACK
    return RoundResult.COMPLETE


def ended(examined: Round, on: date) -> Round:
    """The round as it ends on that day: returned to the applicant, or complete."""
    _refuse_ended(examined)
    match round_result(examined):
        case RoundResult.GOES_BACK:
            return replace(examined, returned_on=on)
        case RoundResult.COMPLETE:
            return replace(examined, completed_on=on)
        case RoundResult.UNDECIDED:
            open_questions = questions_to_judge(examined) + repairs_without_note(examined)
            raise Problem(
                ProblemCode.EXAMINATION_UNFINISHED,
                questions=", ".join(dict.fromkeys(open_questions)),
            )


def _refuse_ended(examined: Round) -> None:
    if examined.returned_on is not None or examined.completed_on is not None:
        raise Problem(ProblemCode.EXAMINATION_ENDED, round=examined.number)


def _words(text: str) -> str:
    words = clean_text(text, LONGEST_NOTE)
    if not words:
        raise Problem(ProblemCode.NOTE_EMPTY)
    return words
