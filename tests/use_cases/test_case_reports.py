"""The reports on cases: x/y of each month, both ways of counting, and who may see them."""

from datetime import date, timedelta

import pytest

from shared.domain.message import Channel
from shared.domain.message_outcome import Delivered
from shared.domain.problem import ProblemCode
from shared.domain.quality_target import QualityTarget
from shared.domain.service_clock import ClockState
from shared.use_cases.case_progress import record_return
from shared.use_cases.case_reports import CaseReport, export_case_report, read_case_report
from shared.use_cases.open_day import open_day
from shared.use_cases.outbox import claim_next_message, record_sending
from shared.use_cases.serve_queue import finish
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice, code_of

LEASES = {Channel.EMAIL: 60, Channel.WHATSAPP: 60}


def case_of(office: GivenOffice, **changes: object) -> GivenCase:
    """One whose guest has left the counter, declared complete today."""
    case = given_case(office, **changes)
    finish(office.database, case.desk, case.ticket.id, case.ticket.revision)
    case.submit()
    case.declare_complete()
    return case


def with_result(case: GivenCase) -> None:
    """The examination finds nothing, and its result goes out on both channels."""
    case.begin_round()
    case.judge_fine()
    case.end_round()
    case.evaluate()
    while (taken := claim_next_message(case.office.database, "uji", LEASES)) is not None:
        assert record_sending(case.office.database, taken.message, Delivered())


def report(office: GivenOffice, first: date, last: date) -> CaseReport:
    return read_case_report(office.database, office.supervisor, first, last)


def shares(target: QualityTarget | None) -> tuple[int, int, int] | None:
    if target is None:
        return None
    return target.fulfilled_in_time, target.complete, target.still_open


def year_of(office: GivenOffice) -> tuple[date, date]:
    today = office.clock.shown.date()
    return today.replace(month=1, day=1), today.replace(month=12, day=31)


def test_a_request_that_got_its_result_in_time_counts_for_its_month(office: GivenOffice) -> None:
    case = case_of(office)
    case.store_form()
    with_result(case)
    open_one = case_of(office, title="Pendataan Kapal Nelayan Contoh")
    (month,) = report(office, *year_of(office)).months
    assert month.month == case.today.replace(day=1)
    assert shares(month.from_first) == (1, 2, 1)
    assert shares(month.from_last) == (1, 2, 1)
    assert open_one.view.clock.state is ClockState.RUNNING


def test_a_file_that_went_back_counts_from_its_first_declaration_alone(
    office: GivenOffice,
) -> None:
    case = case_of(office)
    record_return(
        office.database, case.desk.officer_id, case.case_id, case.seen, case.today, "Kurang jelas"
    )
    (month,) = report(office, *year_of(office)).months
    assert shares(month.from_first) == (0, 1, 1)
    assert month.from_last is None


def test_a_late_request_lowers_the_share_and_is_no_longer_open(office: GivenOffice) -> None:
    case = case_of(office)
    declared = case.today
    office.clock.advance(days=40)
    read = report(office, declared, declared)
    (month,) = read.months
    assert shares(month.from_last) == (0, 1, 0)
    (figures,) = read.cases
    assert figures.clock.state is ClockState.MISSED


def test_a_period_holds_what_was_opened_or_declared_in_it(office: GivenOffice) -> None:
    opened_only = given_case(office)
    finish(office.database, opened_only.desk, opened_only.ticket.id, opened_only.ticket.revision)
    opened_on = opened_only.today
    office.clock.advance(days=20)
    open_day(office.database)
    opened_only.submit()
    opened_only.declare_complete()
    declared_on = opened_only.today
    assert [each.case.id for each in report(office, opened_on, opened_on).cases] == [
        opened_only.case_id
    ]
    assert report(office, opened_on, opened_on).months == ()
    assert len(report(office, declared_on, declared_on).months) == 1
    before = opened_on - timedelta(days=1)
    assert report(office, before, before).cases == ()


def test_only_who_leads_the_unit_sees_it_and_taking_it_out_is_logged_once_a_day(
    office: GivenOffice,
) -> None:
    first, last = year_of(office)
    officer = office.officers[0]
    assert (
        code_of(lambda: read_case_report(office.database, officer, first, last))
        is ProblemCode.NOT_SUPERVISOR
    )
    assert (
        code_of(lambda: export_case_report(office.database, officer, first, last))
        is ProblemCode.NOT_SUPERVISOR
    )
    for who in (office.supervisor, office.supervisor, office.administrator):
        export_case_report(office.database, who, first, last)
    assert office.ask("SELECT count(*), min(subject) FROM access_log") == [
        (2, f"{first.isoformat()}..{last.isoformat()}")
    ]


@pytest.mark.parametrize("days", [-1, 400])
def test_a_period_that_is_none_is_refused(office: GivenOffice, days: int) -> None:
    first = office.clock.shown.date()
    wanted = first + timedelta(days=days)
    assert code_of(lambda: report(office, first, wanted)) is ProblemCode.VALUE_OUT_OF_RANGE
