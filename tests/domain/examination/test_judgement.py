"""The officer's judgement: notes and their life, and when a round can end."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.examination.finding import Finding, Outcome, Reason, Severity
from shared.domain.examination.judgement import (
    LONGEST_NOTE,
    NOTE_MOVES,
    UNSETTLED,
    Judgement,
    Note,
    NoteMove,
    NoteStatus,
    Round,
    RoundResult,
    answered,
    ended,
    judged,
    moved,
    next_round,
    noted,
    questions_to_judge,
    repairs_without_note,
    round_result,
    with_notes_carried_over,
)
from shared.domain.identifiers import NoteId
from shared.domain.problem import ProblemCode
from tests.given_office import code_of, facts_of

_DAY = date(2026, 12, 1)


def _ids(start: int = 100) -> Iterator[NoteId]:
    return (NoteId(UUID(int=number)) for number in count(start))


def _id(number: int) -> NoteId:
    return NoteId(UUID(int=number))


def _finding(
    *questions: str,
    outcome: Outcome = Outcome.VIOLATION,
    severity: Severity = Severity.ERROR,
    reason: Reason = Reason.NOT_FILLED,
) -> Finding:
    return Finding("R-I-01", severity, questions, outcome, reason)


def _round(*findings: Finding) -> Round:
    return Round(1, 1, date(2026, 11, 23), findings)


def _note(status: NoteStatus = NoteStatus.OPEN) -> Note:
    return Note(_id(1), "title", "Judul belum memuat wilayah.", status)


@pytest.mark.parametrize("status", NoteStatus)
@pytest.mark.parametrize("move", NoteMove)
def test_a_note_moves_only_as_its_table_allows(move: NoteMove, status: NoteStatus) -> None:
    after = NOTE_MOVES[move].get(status)
    if after is not None:
        assert moved(_note(status), move).status is after
        return
    assert code_of(lambda: moved(_note(status), move)) is ProblemCode.NOTE_MOVE_NOT_ALLOWED


def test_what_was_carried_over_never_moves_again() -> None:
    assert all(NoteStatus.CARRIED_OVER not in ways for ways in NOTE_MOVES.values())


def test_an_answer_is_kept_with_its_note_and_may_be_mended() -> None:
    first = answered(_note(), "Sudah kami\tperbaiki.")
    assert (first.status, first.reply) == (NoteStatus.ANSWERED, "Sudah kami perbaiki.")
    assert answered(first, "Wilayah ditambahkan.").reply == "Wilayah ditambahkan."


def test_paragraphs_of_a_note_are_kept_and_what_cannot_be_shown_is_not() -> None:
    examined = noted(_round(), _id(1), "title", "  Satu.\n\n\n\n\u202eDua.\x07  ")
    assert examined.notes[0].text == "Satu.\n\nDua."


@pytest.mark.parametrize("text", ["", "  \n ", "\u200b"])
def test_a_note_without_words_is_refused(text: str) -> None:
    assert code_of(lambda: noted(_round(), _id(1), "title", text)) is ProblemCode.NOTE_EMPTY


@pytest.mark.parametrize("text", ["a" * (LONGEST_NOTE + 1), "a\n" * LONGEST_NOTE])
def test_a_note_that_is_too_long_is_refused(text: str) -> None:
    assert code_of(lambda: noted(_round(), _id(1), "title", text)) is ProblemCode.TEXT_TOO_LONG


def test_a_note_makes_its_question_worth_a_note_but_never_takes_a_repair_back() -> None:
    examined = noted(_round(), _id(1), "title", "Mohon dilihat.")
    assert examined.judgements["title"] is Judgement.NOTE
    examined = judged(examined, "title", Judgement.REPAIR)
    examined = noted(examined, _id(2), "title", "Tambahkan wilayah.")
    assert examined.judgements["title"] is Judgement.REPAIR


def test_a_question_that_is_fine_has_its_notes_closed_and_no_others() -> None:
    examined = noted(_round(), _id(1), "title", "Mohon dilihat.")
    examined = noted(examined, _id(2), "year", "Mohon dilihat.")
    examined = judged(examined, "title", Judgement.FINE)
    assert [note.status for note in examined.notes] == [NoteStatus.CLOSED, NoteStatus.OPEN]


def test_each_empty_answer_is_to_be_judged() -> None:
    examined = _round(_finding("organiser", "title"))
    assert questions_to_judge(examined) == ("organiser", "title")
    examined = judged(examined, "title", Judgement.FINE)
    assert questions_to_judge(examined) == ("organiser",)


def test_one_judgement_settles_answers_that_contradict_each_other() -> None:
    contradiction = _finding("title", "collection_way", reason=Reason.OTHER_KIND_IN_TITLE)
    examined = _round(contradiction)
    assert questions_to_judge(examined) == ("title",)
    examined = judged(examined, "collection_way", Judgement.FINE)
    assert questions_to_judge(examined) == ()


@pytest.mark.parametrize(
    "finding",
    [
        _finding("title", severity=Severity.WARNING),
        _finding("title", outcome=Outcome.NOT_EVALUABLE, reason=Reason.ANSWER_MISSING),
        _finding("title", outcome=Outcome.PASS, reason=Reason.FULFILLED),
    ],
    ids=["a warning", "not evaluable", "a pass"],
)
def test_only_errors_hold_a_round_up(finding: Finding) -> None:
    assert round_result(_round(finding)) is RoundResult.COMPLETE


def test_a_round_without_anything_to_repair_ends_complete() -> None:
    examined = judged(_round(_finding("organiser")), "organiser", Judgement.FINE)
    done = ended(noted(examined, _id(1), "title", "Saran kecil."), _DAY)
    assert (done.completed_on, done.returned_on) == (_DAY, None)


def test_a_repair_sends_the_form_back_with_its_note() -> None:
    examined = judged(_round(), "title", Judgement.REPAIR)
    assert repairs_without_note(examined) == ("title",)
    examined = noted(examined, _id(1), "title", "Tambahkan wilayah.")
    assert round_result(examined) is RoundResult.GOES_BACK
    done = ended(examined, _DAY)
    assert (done.completed_on, done.returned_on) == (None, _DAY)


def test_a_round_cannot_end_while_something_is_undecided() -> None:
    examined = judged(_round(_finding("organiser")), "title", Judgement.REPAIR)
    assert round_result(examined) is RoundResult.UNDECIDED
    facts = facts_of(lambda: ended(examined, _DAY), ProblemCode.EXAMINATION_UNFINISHED)
    assert facts == {"questions": "organiser, title"}


def test_an_ended_round_does_not_change_any_more() -> None:
    done = ended(_round(), _DAY)
    changes: list[Callable[[], object]] = [
        lambda: judged(done, "title", Judgement.FINE),
        lambda: noted(done, _id(1), "title", "Mohon dilihat."),
        lambda: ended(done, _DAY),
    ]
    for change in changes:
        assert code_of(change) is ProblemCode.EXAMINATION_ENDED


def _returned_round() -> Round:
    examined = judged(_round(), "title", Judgement.REPAIR)
    for number, question in enumerate(("title", "year", "sector"), start=1):
        examined = noted(examined, _id(number), question, f"Catatan {number}.")
    return ended(judged(examined, "sector", Judgement.FINE), _DAY)


def _next(previous: Round) -> Round:
    ids = _ids()
    return next_round(
        previous,
        form_version=2,
        submitted_on=date(2026, 12, 14),
        findings=(),
        new_id=lambda: next(ids),
    )


def test_the_next_round_takes_over_what_is_not_settled() -> None:
    following = _next(_returned_round())
    assert (following.number, following.form_version) == (2, 2)
    assert [(note.question, note.carried_from) for note in following.notes] == [
        ("title", _id(1)),
        ("year", _id(2)),
    ]
    assert questions_to_judge(following) == ("title", "year")
    assert following.judgements == {}
    statuses = [note.status for note in with_notes_carried_over(_returned_round()).notes]
    assert statuses == [NoteStatus.CARRIED_OVER, NoteStatus.CARRIED_OVER, NoteStatus.CLOSED]


def test_a_reply_goes_with_its_note_into_the_next_round() -> None:
    previous = _returned_round()
    replied = (answered(previous.notes[0], "Sudah diperbaiki."), *previous.notes[1:])
    following = _next(Round(1, 1, None, (), previous.judgements, replied, returned_on=_DAY))
    assert following.notes[0].reply == "Sudah diperbaiki."
    assert following.notes[0].status is NoteStatus.ANSWERED
    assert following.notes[1].status is NoteStatus.OPEN


_WISHES = st.lists(
    st.tuples(st.sampled_from(["title", "year", "sector"]), st.sampled_from(list(Judgement))),
    max_size=12,
)


@given(_WISHES, st.booleans())
def test_whatever_is_judged_a_round_goes_back_only_with_words_for_each_repair(
    wishes: list[tuple[str, Judgement]], has_error: bool
) -> None:
    examined = _round(*([_finding("organiser")] if has_error else []))
    for number, (question, judgement) in enumerate(wishes, start=1):
        examined = judged(examined, question, judgement)
        if judgement is not Judgement.FINE:
            examined = noted(examined, _id(number), question, "Catatan.")
    repairs = {key for key, each in examined.judgements.items() if each is Judgement.REPAIR}
    told = {note.question for note in examined.notes if note.status in UNSETTLED}
    match round_result(examined):
        case RoundResult.UNDECIDED:
            assert has_error
        case RoundResult.GOES_BACK:
            assert repairs and repairs <= told
        case RoundResult.COMPLETE:
            assert not repairs
