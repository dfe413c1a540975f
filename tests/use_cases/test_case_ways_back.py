"""What a case does when something is taken back: a file, a verdict, a day, a result."""

from datetime import date, timedelta

import pytest

from shared.domain.case_guide import Missing, StepState
from shared.domain.case_life import Progress, Verdict
from shared.domain.message import Channel, MessageKind
from shared.domain.problem import ProblemCode
from shared.domain.service_clock import ClockState
from shared.use_cases import advice, case_progress, examination
from shared.use_cases.advice import AdviceToGive
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.case_view import read_board
from shared.use_cases.outbox import mark_done_by_hand
from tests.given_case import PDF, GivenCase, given_case
from tests.given_office import GivenOffice, code_of

_DECLARED = date(2026, 11, 23)


@pytest.fixture
def case(office: GivenOffice) -> GivenCase:
    given = given_case(office)
    given.store_form()
    given.submit()
    given.declare_complete(_DECLARED)
    return given


def _examined(case: GivenCase) -> None:
    case.begin_round()
    case.judge_fine()
    case.end_round()


def _returned(case: GivenCase, on_day: date) -> None:
    case_progress.record_return(
        case.office.database, case.desk.officer_id, case.case_id, case.seen, on_day, "KAK kurang"
    )


def _lifted(case: GivenCase) -> None:
    case_progress.lift_verdict(
        case.office.database, case.desk.officer_id, case.case_id, case.seen, "Salah tekan"
    )


def _results_told(case: GivenCase, kind: MessageKind = MessageKind.EXAMINATION_RESULT) -> None:
    for message in case.view.messages:
        if message.kind is kind and message.ended_at is None:
            mark_done_by_hand(
                case.office.database, case.desk.officer_id, message.id, "Lewat telepon"
            )


def _day(case: GivenCase, days: int) -> None:
    case.office.clock.advance(days=days)
    shown = case.office.clock.shown.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    case.office.ask("UPDATE office SET clock_confirmed_at = ?", shown)


def test_what_the_portal_gave_back_in_the_middle_of_a_round_is_examined_as_it_came_back(
    case: GivenCase,
) -> None:
    case.begin_round()
    case.ask_for_repair()
    _returned(case, _DECLARED)
    case.store_form(title="Survei Contoh yang Diperbaiki")
    case.submit()
    case.declare_complete()
    case.begin_round()
    before, now = case.examination.rounds
    assert before.returned_on == _DECLARED
    assert (before.form_version, now.form_version) == (1, 2)
    assert [note.text for note in now.notes] == ["Mohon diperjelas."]


def test_a_file_that_the_portal_gave_back_has_its_steps_done_again_and_a_last_day(
    case: GivenCase,
) -> None:
    _examined(case)
    _returned(case, _DECLARED)
    assert case.view.guide[10].state is not StepState.DONE
    told = [m for m in case.view.messages if m.kind is MessageKind.RETURNED_FOR_REPAIR]
    assert {message.channel for message in told} == set(Channel)
    assert all("23 Februari 2027" in message.text for message in told)


@pytest.mark.parametrize("verdict", [Verdict.FEASIBLE, Verdict.NOT_FEASIBLE])
@pytest.mark.parametrize("progress", [Progress.EVALUATED, Progress.DRAFTED, Progress.APPROVED])
def test_after_a_lifted_verdict_the_team_decides_anew(
    case: GivenCase, verdict: Verdict, progress: Progress
) -> None:
    _examined(case)
    case.evaluate(verdict)
    if progress is not Progress.EVALUATED:
        case.draft_letter()
    if progress is Progress.APPROVED:
        case.approve()
    assert case.case.progress is progress
    assert code_of(case.begin_round) is ProblemCode.CASE_MOVE_NOT_ALLOWED
    _lifted(case)
    assert (case.case.progress, case.case.verdict) == (Progress.IN_EXAMINATION, Verdict.NONE)
    assert [step.state for step in case.view.guide[11:14]] == [
        *(StepState.OPEN, StepState.OPEN, StepState.OPEN)
    ]
    assert case.view.guide[11].missing == (Missing.EVALUATION,)
    assert code_of(case.draft_letter) is ProblemCode.CASE_MOVE_NOT_ALLOWED
    assert code_of(case.send_letter) is ProblemCode.CASE_MOVE_NOT_ALLOWED
    case.evaluate(Verdict.NEEDS_REPAIR)
    assert case.case.progress is Progress.WAITING_FOR_APPLICANT


def test_a_refused_case_is_submitted_again_only_once_the_refusal_is_lifted(
    case: GivenCase,
) -> None:
    _returned(case, _DECLARED)
    _day(case, 92)
    examination.refuse_for_silence(
        case.office.database, case.desk.officer_id, case.case_id, case.seen
    )
    assert code_of(case.submit) is ProblemCode.CASE_MOVE_NOT_ALLOWED
    _lifted(case)
    case.submit()
    case.declare_complete()
    _examined(case)
    case.evaluate()
    assert case.case.verdict is Verdict.FEASIBLE


def test_a_result_of_an_earlier_run_does_not_count_for_the_next(case: GivenCase) -> None:
    _returned(case, _DECLARED)
    _day(case, 92)
    examination.refuse_for_silence(
        case.office.database, case.desk.officer_id, case.case_id, case.seen
    )
    _lifted(case)
    case.submit()
    _day(case, 1)
    case.declare_complete()
    _results_told(case)
    assert case.case.result_emailed_on is None
    assert case.view.clock.is_running
    _examined(case)
    case.evaluate()
    _day(case, 1)
    _results_told(case)
    assert case.case.result_emailed_on == case.case.result_whatsapped_on == case.today
    [row] = read_board(case.office.database, case.desk.officer_id)
    assert row.clock.state is case.view.clock.state is ClockState.MET


def test_days_that_cannot_follow_each_other_are_refused(case: GivenCase) -> None:
    wrong, earlier = ProblemCode.DAYS_IN_WRONG_ORDER, _DECLARED - timedelta(days=1)
    assert code_of(lambda: _returned(case, earlier)) is wrong
    _examined(case)
    meeting = case.meeting(earlier, Verdict.FEASIBLE)

    def evaluate() -> None:
        examination.record_evaluation(
            case.office.database,
            case.desk.officer_id,
            case.case_id,
            case.seen,
            meeting,
            CaseDocument("notula.pdf", PDF),
        )

    assert code_of(evaluate) is wrong
    _day(case, 2)
    _returned(case, case.today)

    def submit_before_the_return() -> None:
        case_progress.record_submission(
            case.office.database,
            case.desk.officer_id,
            case.case_id,
            case.seen,
            "10002",
            case.today - timedelta(days=1),
        )

    assert code_of(submit_before_the_return) is wrong


def test_advice_goes_out_again_only_when_its_words_were_changed(case: GivenCase) -> None:
    office = case.office.database
    for text in ("Lihat publikasi contoh.", "Lihat publikasi contoh.", "Lihat tabel contoh."):
        given = AdviceToGive(text, wants_email=True)
        advice.record_advice(office, case.desk.officer_id, case.ticket.visit_id, given)
    sent = case.office.ask("SELECT text FROM message WHERE kind = 'visit_note'")
    assert len(sent) == 2
    assert any("Lihat tabel contoh." in text for (text,) in sent)
