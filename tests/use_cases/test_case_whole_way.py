"""A case from the counter to the letter, and each way back."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest

from shared.domain.case import AttachmentKind
from shared.domain.case_guide import Missing, StepState
from shared.domain.case_life import Progress, Verdict
from shared.domain.identifiers import CaseId
from shared.domain.message import Channel, MessageKind
from shared.domain.problem import ProblemCode
from shared.domain.service_clock import ClockState
from shared.use_cases import case_desk, case_progress, case_steps, examination
from shared.use_cases.case_view import find_cases, read_board
from shared.use_cases.identity import new_id
from shared.use_cases.serve_queue import call_next, finish, start_serving
from tests.given_case import NO_PAPER, GivenCase, given_case, request, served_guest
from tests.given_office import GivenOffice, code_of, facts_of


@pytest.fixture
def case(office: GivenOffice) -> GivenCase:
    return given_case(office)


def _examined(case: GivenCase) -> None:
    case.store_form()
    case.submit()
    case.declare_complete()
    case.begin_round()
    case.judge_fine()
    case.end_round()


def _kinds(case: GivenCase) -> list[tuple[MessageKind, Channel]]:
    return [(message.kind, message.channel) for message in case.view.messages]


def test_a_case_begins_with_the_visit_s_steps_done_and_a_message(case: GivenCase) -> None:
    view = case.view
    assert view.case.number.startswith("26-0001-")
    assert [step.step for step in view.guide if step.state is StepState.DONE] == [1, 2, 3, 4]
    assert view.guide[4].state is StepState.CURRENT
    assert view.contacts[0].is_first
    assert [visit.ticket_label for visit in view.visits] == [case.ticket.label]
    assert (MessageKind.CASE_OPENED, Channel.EMAIL) in _kinds(case)
    assert case.case.number in view.messages[0].text


def test_the_same_request_sent_twice_is_one_case(office: GivenOffice) -> None:
    desk, ticket = served_guest(office)
    case_id = CaseId(new_id())
    for _ in range(2):
        case_desk.start_case(office.database, desk, case_id, ticket.visit_id, request(), NO_PAPER)
    assert office.ask("SELECT count(*) FROM case_file") == [(1,)]
    assert office.ask("SELECT last_number FROM case_series") == [(1,)]


def test_a_visit_is_about_one_case(case: GivenCase) -> None:
    def again() -> None:
        case_desk.start_case(
            case.office.database,
            case.desk,
            CaseId(new_id()),
            case.ticket.visit_id,
            request(),
            NO_PAPER,
        )

    assert code_of(again) is ProblemCode.VISIT_HAS_CASE
    assert case.office.ask("SELECT last_number FROM case_series") == [(1,)]


def test_step_five_lacks_both_proofs_until_the_guest_showed_the_test_messages(
    case: GivenCase,
) -> None:
    assert case.view.guide[4].missing == (Missing.EMAIL_PROOF, Missing.WHATSAPP_PROOF)
    case.prove_contact()
    assert not case.view.guide[4].missing


def test_a_step_out_of_order_says_which_comes_first_and_goes_with_a_reason(
    case: GivenCase,
) -> None:
    office, officer = case.office.database, case.desk.officer_id

    def mark(reason: str | None) -> None:
        case_steps.mark_step_done(
            office, officer, case.case_id, case.seen, 7, "Jendela pribadi", reason
        )

    assert facts_of(lambda: mark(None), ProblemCode.STEP_OUT_OF_ORDER) == {"step": 5}
    mark("Tamu sudah punya formulir")
    done = case.view.guide[6].done
    assert done is not None
    assert done.reason == "Tamu sudah punya formulir"
    assert case.case.current_step == 5


def test_the_whole_way_ends_with_a_closed_case_and_every_message(case: GivenCase) -> None:
    case.prove_contact()
    case.hand_over_form()
    _examined(case)
    case.evaluate()
    case.draft_letter()
    case.draft_letter()
    case.approve()
    case.send_letter()
    view = case.view
    assert view.case.progress is Progress.CLOSED
    assert view.case.verdict is Verdict.FEASIBLE
    assert {step.step for step in view.guide if step.state is StepState.DONE} >= {
        11,
        12,
        13,
        14,
        15,
    }
    kinds = {kind for kind, _ in _kinds(case)}
    assert kinds >= {
        MessageKind.CASE_OPENED,
        MessageKind.SUBMISSION_RECORDED,
        MessageKind.EXAMINATION_RESULT,
        MessageKind.LETTER_SENT,
    }
    results = [channel for kind, channel in _kinds(case) if kind is MessageKind.EXAMINATION_RESULT]
    assert set(results) == set(Channel)
    drafts = [a for a in view.attachments if a.kind is AttachmentKind.LETTER_DRAFT]
    assert len(drafts) == 2


def test_a_return_stops_the_clock_and_the_next_declaration_starts_it_anew(
    case: GivenCase,
) -> None:
    case.store_form()
    case.submit()
    case.declare_complete(date(2026, 11, 23))
    assert case.view.clock.state is ClockState.RUNNING
    assert case.view.clock.deadline == date(2026, 12, 11)
    case.begin_round()
    case.judge_fine()
    case.ask_for_repair()
    case.end_round()
    view = case.view
    assert view.case.progress is Progress.WAITING_FOR_APPLICANT
    assert view.case.verdict is Verdict.NEEDS_REPAIR
    assert view.clock.state is ClockState.STOPPED
    assert view.guide[12].state is StepState.WAITS
    assert (MessageKind.RETURNED_FOR_REPAIR, Channel.EMAIL) in _kinds(case)
    assert view.guide[10].done is None
    case.office.clock.advance(days=14)
    case.store_form(title="Survei Kepuasan Layanan Contoh yang Diperbaiki")
    case.submit("10001")
    case.declare_complete(date(2026, 12, 7))
    assert case.case.verdict is Verdict.NONE
    assert case.view.clock.declared_on == date(2026, 12, 7)
    assert case.view.clock.first_declared_on == date(2026, 11, 23)
    case.begin_round()
    [carried] = case.examination.rounds[-1].notes
    assert carried.text == "Mohon diperjelas."


def test_a_form_that_the_team_sends_back_is_examined_and_evaluated_anew(case: GivenCase) -> None:
    _examined(case)
    assert case.view.guide[10].state is StepState.DONE
    case.evaluate(Verdict.NEEDS_REPAIR)
    states = [step.state for step in case.view.guide[10:12]]
    assert StepState.DONE not in states
    assert case.case.progress is Progress.WAITING_FOR_APPLICANT


def test_a_wrong_day_of_the_declaration_is_corrected_and_the_clock_follows(
    case: GivenCase,
) -> None:
    case.submit()
    case.office.clock.advance(days=2)
    case.declare_complete(date(2026, 11, 25))
    before = case.view.clock.deadline
    case_progress.correct_declaration(
        case.office.database,
        case.desk.officer_id,
        case.case_id,
        case.seen,
        date(2026, 11, 23),
        "Salah baca",
    )
    assert case.case.first_declared_on == date(2026, 11, 23)
    assert case.view.clock.deadline == date(2026, 12, 11)
    assert before != case.view.clock.deadline
    [row] = read_board(case.office.database, case.desk.officer_id)
    assert row.clock.deadline == date(2026, 12, 11)


def test_a_verdict_that_was_a_mistake_is_lifted_with_a_reason(case: GivenCase) -> None:
    _examined(case)
    case.evaluate(Verdict.NOT_FEASIBLE)
    case_progress.lift_verdict(
        case.office.database, case.desk.officer_id, case.case_id, case.seen, "Salah tekan"
    )
    assert case.case.verdict is Verdict.NONE


def test_three_months_of_silence_lead_to_refusal_and_not_a_day_before(case: GivenCase) -> None:
    case.store_form()
    case.submit()
    case.declare_complete()
    case.begin_round()
    case.judge_fine()
    case.ask_for_repair()
    case.end_round()
    office, officer = case.office.database, case.desk.officer_id

    def refuse() -> None:
        examination.refuse_for_silence(office, officer, case.case_id, case.seen)

    refused_from = case.examination.refused_from
    assert refused_from == date(2027, 2, 23)
    case.office.clock.advance(days=(refused_from - case.today).days - 1)
    case.office.ask("UPDATE office SET clock_confirmed_at = ?", "2027-02-22T00:00:00.000000Z")
    assert code_of(refuse) is ProblemCode.REFUSAL_TOO_EARLY
    case.office.clock.advance(days=1)
    case.office.ask("UPDATE office SET clock_confirmed_at = ?", "2027-02-23T00:00:00.000000Z")
    refuse()
    assert case.case.verdict is Verdict.REFUSED
    assert [step.state for step in case.view.guide[12:]] == [StepState.FALLS_AWAY] * 3
    assert (MessageKind.EXAMINATION_RESULT, Channel.WHATSAPP) in _kinds(case)


def test_who_saw_an_older_state_learns_who_was_faster(case: GivenCase) -> None:
    seen = case.seen
    case.submit()

    def close() -> None:
        case_progress.close_case(
            case.office.database, case.desk.officer_id, case.case_id, seen, "Batal"
        )

    facts = facts_of(close, ProblemCode.CASE_CHANGED_MEANWHILE)
    assert facts["number"] == case.case.number
    assert facts["officer"]


def test_a_closed_case_refuses_work_until_it_is_reopened_with_a_reason(case: GivenCase) -> None:
    office, officer = case.office.database, case.desk.officer_id
    case.submit()
    case_progress.close_case(office, officer, case.case_id, case.seen, "Dicabut pemohon")
    assert code_of(case.submit) is ProblemCode.CASE_IS_CLOSED
    case_progress.reopen_case(office, officer, case.case_id, case.seen, "Dilanjutkan")
    assert case.case.progress is Progress.SUBMITTED
    assert case.case.closed_at is None


def test_closing_before_the_letter_needs_a_reason(case: GivenCase) -> None:
    def close() -> None:
        case_progress.close_case(
            case.office.database, case.desk.officer_id, case.case_id, case.seen
        )

    assert code_of(close) is ProblemCode.REASON_MISSING


def test_a_day_that_has_not_come_is_refused(case: GivenCase) -> None:
    case.submit()
    tomorrow = case.today + timedelta(days=1)
    assert code_of(lambda: case.declare_complete(tomorrow)) is ProblemCode.DAY_IN_THE_FUTURE


def test_a_guest_who_comes_back_with_the_number_is_confirmed_by_the_officer(
    office: GivenOffice,
) -> None:
    case = given_case(office)
    number = case.case.number
    finish(office.database, case.desk, case.ticket.id, case.ticket.revision)
    office.clock.advance(days=1)
    desk = office.desk(1)
    office.take(case_number=number, guest=None)
    ticket = call_next(office.database, desk)
    start_serving(office.database, desk, ticket.id, ticket.revision)
    visits = case.view.visits
    assert [visit.contact_id is None for visit in visits] == [False, True]
    contact = case.view.contacts[0]
    case_desk.continue_case(office.database, desk, case.case_id, ticket.visit_id, contact.id)
    assert case.view.visits[1].contact_id == contact.id


def test_a_mistyped_case_number_gives_no_number_at_all(office: GivenOffice) -> None:
    given_case(office)
    before = office.ask("SELECT count(*) FROM visit")
    assert code_of(lambda: office.take(case_number="26-0001-0")) is ProblemCode.CASE_UNKNOWN
    assert office.ask("SELECT count(*) FROM visit") == before


@pytest.mark.parametrize("words", ["{number}", "{code}", "kepuasan", "Tamu Contoh", "10001"])
def test_a_case_is_found_by_everything_that_a_person_may_know(case: GivenCase, words: str) -> None:
    case.submit("PST-10001")
    asked = words.format(number=case.case.number, code=case.ticket.code)
    [found] = find_cases(case.office.database, case.desk.officer_id, asked)
    assert found.id == case.case_id


@pytest.mark.parametrize("words", ["%", "_", "\\", "a" * 5000, "'; DROP TABLE case_file; --"])
def test_odd_words_find_nothing_and_harm_nothing(case: GivenCase, words: str) -> None:
    assert find_cases(case.office.database, case.desk.officer_id, words) == ()


def test_the_board_has_the_open_cases_the_most_urgent_first(office: GivenOffice) -> None:
    first = given_case(office)
    first.submit()
    first.declare_complete()
    rows = read_board(office.database, first.desk.officer_id)
    assert [row.case.id for row in rows] == [first.case_id]
    assert rows[0].clock.days_left == 14


def test_cases_started_at_the_same_moment_have_numbers_without_gap_or_double(
    office: GivenOffice,
) -> None:
    tickets = [office.take("R") for _ in range(12)]
    desks = [office.desk(number) for number in (1, 2, 3)]

    def start(place: int) -> str:
        database = office.reopened()
        case = case_desk.start_case(
            database,
            desks[place % 3],
            CaseId(new_id()),
            tickets[place].visit_id,
            request(),
            NO_PAPER,
        )
        return case.number

    with ThreadPoolExecutor(6) as pool:
        numbers = sorted(pool.map(start, range(len(tickets))))
    assert [number[:7] for number in numbers] == [f"26-{n:04d}" for n in range(1, 13)]
