"""The two lives of a case: how far it is, and what was found of it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from shared.domain.problem import Problem, ProblemCode


class Progress(StrEnum):
    """How far a case is, as it is stored."""

    AT_COUNTER = "at_counter"
    SUBMITTED = "submitted"
    WAITING_FOR_APPLICANT = "waiting_for_applicant"
    WALIDATA_CHECKED = "walidata_checked"
    """Where a region's walidata looks at submissions before BPS does."""
    COMPLETE = "complete"
    """The portal declares the file complete and clear: the clock runs."""
    IN_EXAMINATION = "in_examination"
    EVALUATED = "evaluated"
    DRAFTED = "drafted"
    APPROVED = "approved"
    SENT = "sent"
    CLOSED = "closed"


class ProgressMove(StrEnum):
    """What carries a case on; each is one row of its events."""

    OPEN = "open"
    SUBMIT = "submit"
    RETURN_TO_APPLICANT = "return_to_applicant"
    CHECK_BY_WALIDATA = "check_by_walidata"
    DECLARE_COMPLETE = "declare_complete"
    BEGIN_EXAMINATION = "begin_examination"
    EVALUATE = "evaluate"
    DRAFT = "draft"
    APPROVE = "approve"
    SEND = "send"
    CLOSE = "close"
    REOPEN = "reopen"


class Verdict(StrEnum):
    """What was found of the activity's design, as it is stored."""

    NONE = "none"
    FEASIBLE = "feasible"
    """Layak."""
    NOT_FEASIBLE = "not_feasible"
    """Tidak layak."""
    NEEDS_REPAIR = "needs_repair"
    """Perlu diperbaiki."""
    REFUSED = "refused"
    """Ditolak: three months went by without an answer to the notes."""


class VerdictMove(StrEnum):
    """What changes a verdict; each is one row of the case's events."""

    FIND_FEASIBLE = "find_feasible"
    FIND_NOT_FEASIBLE = "find_not_feasible"
    ASK_FOR_REPAIR = "ask_for_repair"
    REFUSE = "refuse"
    LIFT = "lift"
    """The repaired form came back, or the verdict was a mistake."""


class LetterSteps(StrEnum):
    """What becomes of steps 13 to 15."""

    NOT_YET = "not_yet"
    """No verdict says yet whether there will be a letter."""
    APPLY = "apply"
    """The letter says what was found: that the activity is feasible, or that it is not."""
    WAIT = "wait"
    """First the applicant repairs the form, and it is examined again."""
    FALL_AWAY = "fall_away"
    """No letter: the portal and the message of the result tell the refusal."""


_P = Progress

PROGRESS_MOVES: Mapping[ProgressMove, Mapping[Progress, Progress]] = MappingProxyType(
    {
        ProgressMove.SUBMIT: {
            _P.AT_COUNTER: _P.SUBMITTED,
            _P.WAITING_FOR_APPLICANT: _P.SUBMITTED,
        },
        ProgressMove.RETURN_TO_APPLICANT: {
            _P.SUBMITTED: _P.WAITING_FOR_APPLICANT,
            _P.WALIDATA_CHECKED: _P.WAITING_FOR_APPLICANT,
            _P.COMPLETE: _P.WAITING_FOR_APPLICANT,
            _P.IN_EXAMINATION: _P.WAITING_FOR_APPLICANT,
            _P.EVALUATED: _P.WAITING_FOR_APPLICANT,
        },
        ProgressMove.CHECK_BY_WALIDATA: {_P.SUBMITTED: _P.WALIDATA_CHECKED},
        ProgressMove.DECLARE_COMPLETE: {
            _P.SUBMITTED: _P.COMPLETE,
            _P.WALIDATA_CHECKED: _P.COMPLETE,
        },
        ProgressMove.BEGIN_EXAMINATION: {
            _P.COMPLETE: _P.IN_EXAMINATION,
            # A verdict that was a mistake is lifted: the form is evaluated anew.
            _P.EVALUATED: _P.IN_EXAMINATION,
            _P.DRAFTED: _P.IN_EXAMINATION,
            _P.APPROVED: _P.IN_EXAMINATION,
        },
        ProgressMove.EVALUATE: {_P.IN_EXAMINATION: _P.EVALUATED},
        ProgressMove.DRAFT: {_P.EVALUATED: _P.DRAFTED},
        ProgressMove.APPROVE: {_P.DRAFTED: _P.APPROVED},
        ProgressMove.SEND: {_P.APPROVED: _P.SENT},
        ProgressMove.CLOSE: {before: _P.CLOSED for before in _P if before is not _P.CLOSED},
    }
)
"""From move to {progress before: progress after}. OPEN has nothing before; REOPEN goes back to
whatever stood before the case was closed."""

_V = Verdict
_OPEN_VERDICTS = (_V.NONE, _V.NEEDS_REPAIR)

VERDICT_MOVES: Mapping[VerdictMove, Mapping[Verdict, Verdict]] = MappingProxyType(
    {
        VerdictMove.FIND_FEASIBLE: dict.fromkeys(_OPEN_VERDICTS, _V.FEASIBLE),
        VerdictMove.FIND_NOT_FEASIBLE: dict.fromkeys(_OPEN_VERDICTS, _V.NOT_FEASIBLE),
        VerdictMove.ASK_FOR_REPAIR: dict.fromkeys(_OPEN_VERDICTS, _V.NEEDS_REPAIR),
        VerdictMove.REFUSE: {_V.NEEDS_REPAIR: _V.REFUSED},
        VerdictMove.LIFT: {
            _V.NEEDS_REPAIR: _V.NONE,
            _V.FEASIBLE: _V.NONE,
            _V.NOT_FEASIBLE: _V.NONE,
            _V.REFUSED: _V.NONE,
        },
    }
)
"""From move to {verdict before: verdict after}."""

LETTER_STEPS: Mapping[Verdict, LetterSteps] = MappingProxyType(
    {
        Verdict.NONE: LetterSteps.NOT_YET,
        Verdict.FEASIBLE: LetterSteps.APPLY,
        Verdict.NOT_FEASIBLE: LetterSteps.APPLY,
        Verdict.NEEDS_REPAIR: LetterSteps.WAIT,
        Verdict.REFUSED: LetterSteps.FALL_AWAY,
    }
)
"""What each verdict makes of steps 13 to 15."""

REASON_NEEDED: frozenset[ProgressMove] = frozenset(
    {ProgressMove.RETURN_TO_APPLICANT, ProgressMove.REOPEN}
)
"""These say why; CLOSE does too, unless the letter was sent."""


def progress_after(move: ProgressMove, before: Progress) -> Progress:
    """The progress to which `move` leads, or the problem that the table does not allow it."""
    after = PROGRESS_MOVES[move].get(before)
    if after is None:
        raise Problem(ProblemCode.CASE_MOVE_NOT_ALLOWED, move=move.value, progress=before.value)
    return after


def verdict_after(move: VerdictMove, before: Verdict) -> Verdict:
    """The verdict to which `move` leads, or the problem that the table does not allow it."""
    after = VERDICT_MOVES[move].get(before)
    if after is None:
        raise Problem(ProblemCode.CASE_MOVE_NOT_ALLOWED, move=move.value, verdict=before.value)
    return after


def progress_moves_from(progress: Progress) -> frozenset[ProgressMove]:
    """What the screens enable."""
    moves = {move for move, ways in PROGRESS_MOVES.items() if progress in ways}
    if progress is Progress.CLOSED:
        moves.add(ProgressMove.REOPEN)
    return frozenset(moves)


def verdict_moves_from(verdict: Verdict) -> frozenset[VerdictMove]:
    """What the screens enable."""
    return frozenset(move for move, ways in VERDICT_MOVES.items() if verdict in ways)


def is_reason_needed(move: ProgressMove, before: Progress) -> bool:
    """Whether the move says why: a case that is closed before its letter was sent, too."""
    return move in REASON_NEEDED or (move is ProgressMove.CLOSE and before is not Progress.SENT)
