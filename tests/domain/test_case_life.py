"""The two lives of a case: every move from every place, as the tables say and as nothing else."""

import pytest

from shared.domain.case_life import (
    LETTER_STEPS,
    PROGRESS_MOVES,
    VERDICT_MOVES,
    LetterSteps,
    Progress,
    ProgressMove,
    Verdict,
    VerdictMove,
    is_reason_needed,
    progress_after,
    progress_moves_from,
    verdict_after,
    verdict_moves_from,
)
from shared.domain.problem import ProblemCode
from tests.given_office import code_of

P, V = Progress, Verdict
_LEGAL: dict[ProgressMove, dict[Progress, Progress]] = {
    ProgressMove.SUBMIT: {
        P.AT_COUNTER: P.SUBMITTED,
        P.WAITING_FOR_APPLICANT: P.SUBMITTED,
    },
    ProgressMove.RETURN_TO_APPLICANT: {
        P.SUBMITTED: P.WAITING_FOR_APPLICANT,
        P.WALIDATA_CHECKED: P.WAITING_FOR_APPLICANT,
        P.COMPLETE: P.WAITING_FOR_APPLICANT,
        P.IN_EXAMINATION: P.WAITING_FOR_APPLICANT,
        P.EVALUATED: P.WAITING_FOR_APPLICANT,
    },
    ProgressMove.CHECK_BY_WALIDATA: {P.SUBMITTED: P.WALIDATA_CHECKED},
    ProgressMove.DECLARE_COMPLETE: {P.SUBMITTED: P.COMPLETE, P.WALIDATA_CHECKED: P.COMPLETE},
    ProgressMove.BEGIN_EXAMINATION: {
        P.COMPLETE: P.IN_EXAMINATION,
        P.EVALUATED: P.IN_EXAMINATION,
        P.DRAFTED: P.IN_EXAMINATION,
        P.APPROVED: P.IN_EXAMINATION,
    },
    ProgressMove.EVALUATE: {P.IN_EXAMINATION: P.EVALUATED},
    ProgressMove.DRAFT: {P.EVALUATED: P.DRAFTED},
    ProgressMove.APPROVE: {P.DRAFTED: P.APPROVED},
    ProgressMove.SEND: {P.APPROVED: P.SENT},
    ProgressMove.CLOSE: {before: P.CLOSED for before in P if before is not P.CLOSED},
}


@pytest.mark.parametrize("move", PROGRESS_MOVES)
@pytest.mark.parametrize("before", Progress)
def test_progress_moves_as_it_may_and_never_otherwise(move: ProgressMove, before: Progress) -> None:
    expected = _LEGAL[move].get(before)
    if expected is None:
        refused = code_of(lambda: progress_after(move, before))
        assert refused is ProblemCode.CASE_MOVE_NOT_ALLOWED
    else:
        assert progress_after(move, before) is expected
    assert (move in progress_moves_from(before)) == (expected is not None)


def test_only_a_closed_case_is_reopened() -> None:
    assert progress_moves_from(P.CLOSED) == {ProgressMove.REOPEN}
    for progress in Progress:
        if progress is not P.CLOSED:
            assert ProgressMove.REOPEN not in progress_moves_from(progress)


@pytest.mark.parametrize("move", VERDICT_MOVES)
@pytest.mark.parametrize("before", Verdict)
def test_a_verdict_changes_as_it_may_and_never_otherwise(
    move: VerdictMove, before: Verdict
) -> None:
    found = {
        VerdictMove.FIND_FEASIBLE: V.FEASIBLE,
        VerdictMove.FIND_NOT_FEASIBLE: V.NOT_FEASIBLE,
        VerdictMove.ASK_FOR_REPAIR: V.NEEDS_REPAIR,
        VerdictMove.REFUSE: V.REFUSED,
        VerdictMove.LIFT: V.NONE,
    }[move]
    allowed = {
        VerdictMove.REFUSE: {V.NEEDS_REPAIR},
        VerdictMove.LIFT: set(Verdict) - {V.NONE},
    }.get(move, {V.NONE, V.NEEDS_REPAIR})
    if before in allowed:
        assert verdict_after(move, before) is found
    else:
        refused = code_of(lambda: verdict_after(move, before))
        assert refused is ProblemCode.CASE_MOVE_NOT_ALLOWED
    assert (move in verdict_moves_from(before)) == (before in allowed)


def test_each_verdict_says_what_becomes_of_the_letter() -> None:
    assert dict(LETTER_STEPS) == {
        V.NONE: LetterSteps.NOT_YET,
        V.FEASIBLE: LetterSteps.APPLY,
        V.NOT_FEASIBLE: LetterSteps.APPLY,
        V.NEEDS_REPAIR: LetterSteps.WAIT,
        V.REFUSED: LetterSteps.FALL_AWAY,
    }


def test_closing_says_why_unless_the_letter_was_sent() -> None:
    without_reason = {p for p in Progress if not is_reason_needed(ProgressMove.CLOSE, p)}
    assert without_reason == {P.SENT}
    assert is_reason_needed(ProgressMove.REOPEN, P.CLOSED)
    assert is_reason_needed(ProgressMove.RETURN_TO_APPLICANT, P.SUBMITTED)
    assert not is_reason_needed(ProgressMove.SUBMIT, P.AT_COUNTER)
