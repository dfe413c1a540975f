"""A guest takes a number: once for one request, and what the number comes with."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

import pytest

from shared.domain.identifiers import OfficerId, PrintJobId, ServiceId, TicketId, VisitId
from shared.domain.problem import ProblemCode
from shared.domain.ticket_label import understood_code
from shared.domain.visit import VisitSource, Wishes
from shared.use_cases.administration import read_office_setup, save_service, set_officer_active
from shared.use_cases.guestbook import complete_guestbook
from shared.use_cases.identity import new_id
from shared.use_cases.kiosk_front import read_kiosk_front, read_print_state
from shared.use_cases.pause_and_close import (
    close_queue,
    end_break,
    offer_another_day,
    open_queue,
    start_break,
)
from shared.use_cases.serve_queue import call_next, cancel, finish, start_serving
from shared.use_cases.take_number import take_number
from shared.use_cases.watch_queue import find_ticket, read_guest_file
from tests.given_office import GivenOffice, code_of, guest
from tests.queue_audit import audit


def test_numbers_of_each_service_begin_at_one_and_skip_none(office: GivenOffice) -> None:
    labels = [office.take(letter).label for letter in "RKRRKP"]
    assert labels == ["R001", "K001", "R002", "R003", "K002", "P001"]


def test_a_cancelled_number_is_not_given_again(office: GivenOffice) -> None:
    ticket = office.take()
    cancel(office.database, office.desk(1), ticket.id, ticket.revision)
    assert office.take().label == "R002"


def test_a_thousandth_guest_is_not_turned_away(office: GivenOffice) -> None:
    office.take()
    office.ask("UPDATE number_series SET last_number = 999")
    assert office.take().label == "R1000"


def test_the_same_request_gives_the_same_one_ticket(office: GivenOffice) -> None:
    request = office.request(printer_url="file://x")
    first = take_number(office.database, request)
    office.take()
    again = take_number(office.database, request)
    assert (first.is_new, again.is_new) == (True, False)
    assert again.ticket == first.ticket
    assert again.print_job_id == first.print_job_id
    assert office.ask("SELECT count(*) FROM ticket") == [(2,)]
    assert office.ask("SELECT count(*) FROM print_job") == [(1,)]


def test_a_double_touch_gives_one_ticket(office: GivenOffice) -> None:
    for _ in range(5):
        request = office.request()
        with ThreadPoolExecutor(4) as threads:
            issued = list(threads.map(lambda r: take_number(office.database, r), [request] * 4))
        assert len({each.ticket.label for each in issued}) == 1
        assert [each.is_new for each in issued].count(True) == 1
    assert office.ask("SELECT count(*), max(number) FROM ticket") == [(5, 5)]
    assert audit(office.file) == []


def test_the_answer_to_a_repeated_request_tells_how_the_ticket_stands_now(
    office: GivenOffice,
) -> None:
    request = office.request()
    take_number(office.database, request)
    called = call_next(office.database, office.desk(1))
    assert take_number(office.database, request).ticket == called


def test_a_ticket_of_a_visit_that_has_one_is_not_given(office: GivenOffice) -> None:
    request = office.request()
    take_number(office.database, request)
    other = replace(request, ticket_id=TicketId(new_id()))
    assert code_of(lambda: take_number(office.database, other)) is ProblemCode.TICKET_UNKNOWN
    assert office.take().label == "R002"


def test_a_code_that_an_old_ticket_has_is_not_given_again(
    office: GivenOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    bits = iter([5, 5, 5, 6])
    monkeypatch.setattr(secrets, "randbits", lambda _: next(bits))
    codes = [office.take().code, office.take().code]
    assert len(set(codes)) == 2
    assert all(understood_code(code) == code for code in codes)
    assert audit(office.file) == []


def test_a_closed_queue_gives_no_numbers_at_the_kiosk_but_at_the_counter(
    office: GivenOffice,
) -> None:
    close_queue(office.database, office.officers[0])
    assert not read_kiosk_front(office.database).queue_is_open
    for source in (VisitSource.KIOSK, VisitSource.KIOSK_HELP):
        assert code_of(partial(office.take, source=source)) is ProblemCode.QUEUE_CLOSED
    entered = office.take(source=VisitSource.COUNTER, officer_id=office.officers[0])
    open_queue(office.database, office.officers[0])
    assert (entered.label, office.take().label) == ("R001", "R002")


def test_what_was_issued_before_the_queue_closed_is_still_answered(office: GivenOffice) -> None:
    request = office.request()
    take_number(office.database, request)
    close_queue(office.database, office.officers[0])
    assert not take_number(office.database, request).is_new


def test_a_service_that_is_no_longer_offered_gives_no_numbers(office: GivenOffice) -> None:
    setup = read_office_setup(office.database, office.administrator)
    retired = replace(setup.services[0], is_active=False)
    waiting = office.take(setup.services[0].letter)
    save_service(office.database, office.administrator, retired)
    assert code_of(lambda: office.take(retired.letter)) is ProblemCode.SERVICE_UNKNOWN
    assert retired.id not in {s.id for s in read_kiosk_front(office.database).services}
    assert call_next(office.database, office.desk(1)).id == waiting.id, "who waits is served"


def test_an_unknown_service_is_refused(office: GivenOffice) -> None:
    unknown = ServiceId(UUID(int=5))
    assert code_of(lambda: office.take(service_id=unknown)) is ProblemCode.SERVICE_UNKNOWN


def test_a_refused_number_leaves_nothing(office: GivenOffice) -> None:
    close_queue(office.database, office.officers[0])
    assert code_of(office.take)
    for table in ("visit", "guest", "ticket", "number_series", "print_job", "ticket_event"):
        assert office.ask(f"SELECT count(*) FROM {table}") == [(0,)], table


def test_people_ahead_are_all_who_wait_and_for_priority_those_alike(office: GivenOffice) -> None:
    for is_priority in (False, False, True):
        office.take(is_priority=is_priority)
    office.take("K")
    assert office.issue().people_ahead == 3
    assert office.issue(is_priority=True).people_ahead == 1
    assert office.issue("P").people_ahead == 0


def test_who_is_called_already_is_not_ahead(office: GivenOffice) -> None:
    office.take()
    call_next(office.database, office.desk(1))
    assert office.issue().people_ahead == 0


def test_the_likely_wait_is_said_only_from_enough_services_and_with_a_counter_open(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)
    for _ in range(5):
        office.take()
        ticket = call_next(office.database, desk)
        ticket = start_serving(office.database, desk, ticket.id, ticket.revision)
        assert office.issue("R").wait is None
        extra = find_ticket(office.database, office.administrator, office.take().label)
        cancel(office.database, desk, extra.id, extra.revision)
        office.clock.advance(minutes=10)
        finish(office.database, desk, ticket.id, ticket.revision)
    wait = office.issue().wait
    assert wait is not None
    assert 0 < wait.low_minutes < wait.high_minutes
    start_break(office.database, desk, office.clock.shown.replace(hour=9))
    assert office.issue().wait is None, "nobody is there to serve"
    end_break(office.database, desk)
    assert office.issue().wait is not None


def test_a_guest_who_asked_for_help_has_no_details_until_an_officer_adds_them(
    office: GivenOffice,
) -> None:
    ticket = office.take(guest=None, notice=None, source=VisitSource.KIOSK_HELP)
    officer = office.officers[0]
    assert read_guest_file(office.database, officer, ticket.id).guest is None
    complete_guestbook(office.database, officer, ticket.visit_id, None, guest(), False, Wishes())
    assert read_guest_file(office.database, officer, ticket.id).guest == guest()


def test_the_version_of_the_notice_and_the_time_are_kept(office: GivenOffice) -> None:
    request = office.request()
    ticket = take_number(office.database, request).ticket
    file = read_guest_file(office.database, office.officers[0], ticket.id)
    assert file.visit.notice == request.notice


def test_a_ticket_is_found_by_its_code_and_by_todays_label(office: GivenOffice) -> None:
    old = office.take()
    office.clock.advance(days=1)
    new = office.take()
    assert find_ticket(office.database, office.administrator, "r 001 ") == new
    assert find_ticket(office.database, office.administrator, f" {new.code.lower()}\r") == new
    assert (
        find_ticket(office.database, office.administrator, old.code).business_day
        == old.business_day
    )
    for unknown in ("R009", "", "0000000X", "'; --"):
        assert code_of(partial(find_ticket, office.database, office.administrator, unknown)) is (
            ProblemCode.TICKET_UNKNOWN
        )


def test_only_an_officer_who_may_act_looks_a_ticket_up(office: GivenOffice) -> None:
    ticket = office.take()
    shut_out = office.officers[0]
    set_officer_active(office.database, office.administrator, shut_out, False)
    for who in (shut_out, OfficerId(UUID(int=7))):
        for text in (ticket.label, ticket.code, "R999"):
            code = code_of(partial(find_ticket, office.database, who, text))
            assert code is ProblemCode.OFFICER_INACTIVE, "not even whether there is such a number"


def test_who_takes_up_another_day_leaves_the_queue_with_that_day_noted(
    office: GivenOffice,
) -> None:
    ticket = office.take()
    desk = office.desk(1)
    today = ticket.business_day

    def offer(days: int) -> ProblemCode | None:
        day = today.replace(day=today.day + days)
        return code_of(
            lambda: offer_another_day(office.database, desk, ticket.id, ticket.revision, day)
        )

    assert offer(0) is ProblemCode.VALUE_OUT_OF_RANGE
    assert offer(2) is None
    assert office.status(ticket) == "cancelled"
    assert office.ask("SELECT note FROM ticket_event WHERE move = 'cancel'") == [("2026-11-25",)]


def test_a_break_needs_a_time_that_is_still_to_come(office: GivenOffice) -> None:
    desk = office.desk(1)
    until = office.clock.shown
    code = code_of(lambda: start_break(office.database, desk, until))
    assert code is ProblemCode.VALUE_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        # 17.00 UTC is midnight at the office.
        (datetime(2026, 11, 23, 16, 59, tzinfo=UTC), None),
        (datetime(2026, 11, 23, 17, 0, tzinfo=UTC), ProblemCode.VALUE_OUT_OF_RANGE),
        (datetime(2026, 11, 24, 3, 0, tzinfo=UTC), ProblemCode.VALUE_OUT_OF_RANGE),
    ],
)
def test_a_break_ends_on_the_day_on_which_it_begins(
    office: GivenOffice, until: datetime, expected: ProblemCode | None
) -> None:
    desk = office.desk(1)
    assert code_of(lambda: start_break(office.database, desk, until)) is expected


def test_the_kiosk_learns_how_the_paper_is_doing(office: GivenOffice) -> None:
    job = office.issue(printer_url="file://x").print_job_id
    assert job is not None
    assert read_print_state(office.database, job).value == "queued"
    assert read_print_state(office.database, PrintJobId(UUID(int=3))).value == "cancelled"
    assert office.issue(printer_url=None).print_job_id is None


def test_two_visits_never_share_an_id(office: GivenOffice) -> None:
    assert len({VisitId(new_id()) for _ in range(1000)}) == 1000
