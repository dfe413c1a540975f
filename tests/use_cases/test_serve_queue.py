"""What an officer may do with a ticket, and what the one who comes second is told."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from shared.database.calls import service_seconds_since
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import OfficerId
from shared.domain.problem import ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import Move
from shared.domain.visit import Wishes
from shared.use_cases.administration import read_office_setup, save_counter, save_service
from shared.use_cases.desk import Desk
from shared.use_cases.display_board import read_display_board
from shared.use_cases.guestbook import complete_guestbook
from shared.use_cases.pause_and_close import start_break
from shared.use_cases.serve_queue import (
    call_next,
    call_ticket,
    cancel,
    finish,
    hold,
    mark_no_show,
    put_back,
    recall,
    resume,
    return_to_queue,
    start_serving,
    transfer,
    undo,
)
from shared.use_cases.sign_in import leave_counter, take_counter
from shared.use_cases.watch_queue import QueueRow, read_guest_file, read_queue_board
from tests.given_office import GivenOffice, code_of, facts_of, guest

Act = Callable[..., Ticket]


def do(office: GivenOffice, act: Act, desk: Desk, ticket: Ticket, *more: Any) -> Ticket:
    """One press, as of the state that was seen last."""
    return act(office.database, desk, ticket.id, ticket.revision, *more)


def refusal(
    office: GivenOffice, act: Act, desk: Desk, ticket: Ticket, *more: Any
) -> ProblemCode | None:
    return code_of(lambda: do(office, act, desk, ticket, *more))


def serving(office: GivenOffice, desk: Desk) -> Ticket:
    return do(office, start_serving, desk, call_next(office.database, desk))


def given_up(office: GivenOffice, desk: Desk) -> Ticket:
    """The next one, called three times within four minutes, who did not come."""
    ticket = call_next(office.database, desk)
    for _ in range(2):
        office.clock.advance(minutes=2)
        ticket = do(office, recall, desk, ticket)
    return do(office, mark_no_show, desk, ticket)


def row_of(office: GivenOffice, desk: Desk, ticket: Ticket) -> QueueRow:
    rows = read_queue_board(office.database, desk).rows
    return next(row for row in rows if row.ticket.id == ticket.id)


def order(office: GivenOffice, desk: Desk) -> str:
    """The labels in the order in which this counter would call everybody, put aside one by one."""
    labels = []
    while code_of(lambda: labels.append(call_next(office.database, desk))) is None:
        ticket = do(office, start_serving, desk, labels[-1])
        do(office, finish, desk, ticket)
    return " ".join(ticket.label for ticket in labels)


def test_two_officers_who_press_next_at_once_get_two_guests(office: GivenOffice) -> None:
    desks = [office.desk(number) for number in (1, 2, 3)]
    for _ in range(5):
        tickets = [office.take() for _ in desks]
        with ThreadPoolExecutor(len(desks)) as threads:
            called = list(threads.map(lambda desk: call_next(office.database, desk), desks))
        assert {ticket.id for ticket in called} == {ticket.id for ticket in tickets}
        for desk, ticket in zip(desks, called, strict=True):
            do(office, finish, desk, do(office, start_serving, desk, ticket))


def test_one_guest_and_two_officers_who_press_next_at_once(office: GivenOffice) -> None:
    desks = [office.desk(1), office.desk(2)]
    office.take()
    with ThreadPoolExecutor(2) as threads:
        answers = list(
            threads.map(lambda desk: code_of(lambda: call_next(office.database, desk)), desks)
        )
    assert sorted(map(str, answers)) == ["None", "nobody_waiting"]


def test_a_double_press_on_next_does_not_call_two_guests(office: GivenOffice) -> None:
    desk = office.desk(1)
    first, _ = office.take(), office.take()
    call_next(office.database, desk)
    facts = facts_of(lambda: call_next(office.database, desk), ProblemCode.COUNTER_BUSY)
    assert facts == {"label": first.label}


def test_the_loser_of_a_race_is_told_who_has_the_guest_and_where(office: GivenOffice) -> None:
    winner, loser = office.desk(1), office.desk(2)
    ticket = office.take()
    called = do(office, call_ticket, winner, ticket)
    expected = {"label": ticket.label, "counter": 1, "officer": "Petugas1 Contoh"}
    for seen in (ticket, called):
        facts = facts_of(partial(do, office, recall, loser, seen), ProblemCode.ALREADY_CALLED_BY)
        assert facts == expected


def test_two_who_call_the_same_guest_at_once(office: GivenOffice) -> None:
    desks = [office.desk(1), office.desk(2)]
    ticket = office.take()
    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(lambda desk: refusal(office, call_ticket, desk, ticket), desks))
    assert sorted(map(str, answers)) == ["None", "already_called_by"]
    assert office.ask("SELECT count(*) FROM ticket_event WHERE move = 'call'") == [(1,)]


def test_a_stale_press_is_told_so_and_changes_nothing(office: GivenOffice) -> None:
    desk = office.desk(1)
    ticket = office.take()
    called = do(office, call_ticket, desk, ticket)
    started = do(office, start_serving, desk, called)
    facts = facts_of(
        lambda: do(office, start_serving, desk, called), ProblemCode.TICKET_CHANGED_MEANWHILE
    )
    assert facts == {
        "label": ticket.label,
        "status": "serving",
        "officer": "Petugas1 Contoh",
        "counter": 1,
    }
    since = row_of(office, desk, ticket).ticket.serving_since
    assert since == started.serving_since, "a running service time is never reset"


def test_who_comes_second_to_a_guest_who_waits_again_learns_who_was_faster(
    office: GivenOffice,
) -> None:
    slow, fast = office.desk(1), office.desk(2)
    ticket = office.take()
    do(office, put_back, fast, do(office, call_ticket, fast, ticket))
    facts = facts_of(
        lambda: do(office, call_ticket, slow, ticket), ProblemCode.TICKET_CHANGED_MEANWHILE
    )
    assert facts == {
        "label": ticket.label,
        "status": "waiting",
        "officer": "Petugas2 Contoh",
        "counter": 2,
    }


def test_a_refused_move_says_which_rule_refused_it(office: GivenOffice) -> None:
    desk = office.desk(1)
    ticket = office.take()
    facts = facts_of(lambda: do(office, finish, desk, ticket), ProblemCode.MOVE_NOT_ALLOWED)
    assert facts == {"move": "finish", "status": "waiting"}


def test_a_counter_that_has_a_guest_takes_no_second_one(office: GivenOffice) -> None:
    desk = office.desk(1)
    first, second = office.take(), office.take()
    held = do(office, hold, desk, serving(office, desk))
    do(office, call_ticket, desk, second)
    for act in (call_ticket, resume):
        facts = facts_of(partial(do, office, act, desk, held), ProblemCode.COUNTER_BUSY)
        assert facts == {"label": second.label}
    assert first.id == held.id


def test_a_guest_on_hold_goes_on_at_whatever_counter_resumes(office: GivenOffice) -> None:
    first, second = office.desk(1), office.desk(2)
    office.take()
    held = do(office, hold, first, serving(office, first))
    resumed = do(office, resume, second, held)
    assert (resumed.counter_id, resumed.officer_id) == (second.counter_id, second.officer_id)
    assert refusal(office, finish, first, resumed) is ProblemCode.ALREADY_CALLED_BY


@pytest.mark.parametrize(
    ("recalls", "minutes", "expected"),
    [
        (0, 60, ProblemCode.NO_SHOW_TOO_EARLY),
        (1, 60, ProblemCode.NO_SHOW_TOO_EARLY),
        (2, 2.9, ProblemCode.NO_SHOW_TOO_EARLY),
        (2, 3.1, None),
        (5, 4, None),
    ],
)
def test_giving_up_needs_enough_calls_and_enough_minutes(
    office: GivenOffice, recalls: int, minutes: float, expected: ProblemCode | None
) -> None:
    desk = office.desk(1)
    office.take()
    ticket = call_next(office.database, desk)
    for _ in range(recalls):
        ticket = do(office, recall, desk, ticket)
    office.clock.advance(minutes=minutes)
    assert refusal(office, mark_no_show, desk, ticket) is expected


@pytest.mark.parametrize(
    ("recalls", "minutes", "expected"),
    [
        (0, 60, ProblemCode.NO_SHOW_TOO_EARLY),
        (2, 2.9, ProblemCode.NO_SHOW_TOO_EARLY),
        (2, 3.1, None),
    ],
)
def test_giving_up_who_went_away_on_hold_needs_the_same_calls_and_minutes(
    office: GivenOffice, recalls: int, minutes: float, expected: ProblemCode | None
) -> None:
    desk = office.desk(1)
    office.take()
    ticket = call_next(office.database, desk)
    called_at = office.clock.shown
    for _ in range(recalls):
        ticket = do(office, recall, desk, ticket)
    held = do(office, hold, desk, do(office, start_serving, desk, ticket))
    expected_from = called_at + timedelta(minutes=3) if recalls else None
    shown_from = row_of(office, desk, held).no_show_from
    assert (shown_from and shown_from.replace(microsecond=0)) == expected_from
    office.clock.advance(minutes=minutes)
    assert refusal(office, mark_no_show, desk, held) is expected


def test_who_returns_stands_behind_the_next_one(office: GivenOffice) -> None:
    desk = office.desk(1)
    absent, *_ = [office.take() for _ in range(4)]
    gone = given_up(office, desk)
    assert gone.id == absent.id
    do(office, return_to_queue, desk, gone)
    assert order(office, desk) == "R002 R001 R003 R004"


def test_who_returns_to_an_empty_queue_is_next(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    do(office, return_to_queue, desk, given_up(office, desk))
    assert order(office, desk) == "R001"


def test_two_who_return_stand_one_behind_the_other(office: GivenOffice) -> None:
    desk = office.desk(1)
    for _ in range(4):
        office.take()
    gone = [given_up(office, desk), given_up(office, desk)]
    for ticket in reversed(gone):
        do(office, return_to_queue, desk, ticket)
    assert order(office, desk) == "R003 R002 R001 R004"


def test_who_is_put_back_waits_at_the_old_place(office: GivenOffice) -> None:
    desk = office.desk(1)
    for _ in range(3):
        office.take()
    do(office, put_back, desk, call_next(office.database, desk))
    assert order(office, desk) == "R001 R002 R003"


def test_a_transfer_keeps_the_place_by_the_time_of_issue(office: GivenOffice) -> None:
    desk = office.desk(1)
    for letter in "KRKR":
        office.take(letter)
        office.clock.advance(minutes=1)
    first = serving(office, desk)
    assert first.label == "K001"
    second = do(office, transfer, desk, first, office.services["R"], None)
    assert second.label == "K001", "the paper in the guest's hand still counts"
    assert order(office, desk) == "K001 R001 K002 R002"


def test_a_transfer_to_a_counter_waits_for_that_counter_alone(office: GivenOffice) -> None:
    here, there = office.desk(1), office.desk(2)
    office.take()
    ticket = do(
        office, transfer, here, serving(office, here), office.services["R"], there.counter_id
    )
    assert code_of(lambda: call_next(office.database, here)) is ProblemCode.NOBODY_WAITING
    facts = facts_of(
        lambda: do(office, call_ticket, here, ticket), ProblemCode.WAITS_FOR_ANOTHER_COUNTER
    )
    assert facts == {"label": ticket.label, "counter": 2}
    assert Move.CALL not in row_of(office, here, ticket).allowed
    assert call_next(office.database, there).id == ticket.id


def test_a_transfer_into_nowhere_is_refused(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    ticket = serving(office, desk)
    setup = read_office_setup(office.database, office.administrator)
    library = next(service for service in setup.services if service.letter == "P")
    save_service(office.database, office.administrator, replace(library, is_active=False))
    save_counter(office.database, office.administrator, office.counters[2], 3, is_active=False)
    to = office.services

    def into(service: str, counter: int | None) -> ProblemCode | None:
        wanted = None if counter is None else office.counters[counter]
        return refusal(office, transfer, desk, ticket, to[service], wanted)

    assert into("P", None) is ProblemCode.SERVICE_UNKNOWN
    assert into("K", 2) is ProblemCode.COUNTER_UNKNOWN
    assert into("R", None) is ProblemCode.TRANSFER_TO_ITSELF
    assert into("R", 0) is None


def test_hold_time_is_no_service_time(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    ticket = serving(office, desk)
    office.clock.advance(minutes=5)
    ticket = do(office, hold, desk, ticket)
    office.clock.advance(minutes=30)
    ticket = do(office, resume, desk, ticket)
    office.clock.advance(minutes=5)
    finished = do(office, finish, desk, ticket)
    assert finished.held_seconds == 30 * 60
    with office.database.reading() as transaction:
        served = service_seconds_since(transaction, finished.service_id, finished.business_day)
    assert [round(seconds) for _, seconds in served] == [10 * 60]


@pytest.mark.parametrize(
    ("ready", "act", "status"),
    [
        ([], call_ticket, "waiting"),
        ([call_ticket], start_serving, "called"),
        ([call_ticket], put_back, "called"),
        ([call_ticket, start_serving], hold, "serving"),
        ([call_ticket, start_serving, hold], resume, "on_hold"),
        ([call_ticket, recall, recall, start_serving, hold], mark_no_show, "on_hold"),
        ([call_ticket, start_serving], finish, "serving"),
        ([], cancel, "waiting"),
        ([call_ticket, recall, recall, mark_no_show], return_to_queue, "no_show"),
    ],
)
def test_an_officer_takes_the_own_last_move_back(
    office: GivenOffice, ready: list[Act], act: Act, status: str
) -> None:
    desk = office.desk(1)
    ticket = office.take()
    for step in ready:
        office.clock.advance(seconds=90)
        ticket = do(office, step, desk, ticket)
    before = office.ask("SELECT * FROM ticket WHERE id = ?", ticket.id.hex)
    after = do(office, undo, desk, do(office, act, desk, ticket))
    assert office.status(ticket) == status
    assert after.revision == ticket.revision + 2
    [old], [new] = before, office.ask("SELECT * FROM ticket WHERE id = ?", ticket.id.hex)
    assert old[:-1] == new[:-1], "everything but the revision is as it was"


def test_a_transfer_is_undone_into_the_running_service(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    ticket = serving(office, desk)
    office.clock.advance(minutes=1)
    moved = do(office, transfer, desk, ticket, office.services["K"], office.counters[2])
    back = do(office, undo, desk, moved)
    assert back.serving_since == ticket.serving_since
    assert (back.current_service_id, back.wanted_counter_id) == (office.services["R"], None)


def test_an_undo_ends_after_two_minutes(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    ticket = call_next(office.database, desk)
    office.clock.advance(seconds=120)
    assert Move.UNDO in row_of(office, desk, ticket).allowed
    office.clock.advance(seconds=1)
    assert Move.UNDO not in row_of(office, desk, ticket).allowed
    assert refusal(office, undo, desk, ticket) is ProblemCode.UNDO_TOO_LATE


def test_nobody_takes_back_what_somebody_else_did(office: GivenOffice) -> None:
    first, second = office.desk(1), office.desk(2)
    office.take()
    held = do(office, hold, first, serving(office, first))
    assert Move.UNDO not in row_of(office, second, held).allowed
    assert refusal(office, undo, second, held) is ProblemCode.UNDO_NOT_YOURS
    resumed = do(office, hold, second, do(office, resume, second, held))
    assert refusal(office, undo, first, resumed) is ProblemCode.UNDO_NOT_YOURS


def test_what_was_taken_back_cannot_be_taken_back_again(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    undone = do(office, undo, desk, call_next(office.database, desk))
    assert refusal(office, undo, desk, undone) is ProblemCode.UNDO_NOT_YOURS


def test_an_issue_or_a_recall_cannot_be_taken_back(office: GivenOffice) -> None:
    desk = office.desk(1)
    ticket = office.take(officer_id=desk.officer_id)
    assert refusal(office, undo, desk, ticket) is ProblemCode.UNDO_NOT_YOURS
    recalled = do(office, recall, desk, call_next(office.database, desk))
    assert refusal(office, undo, desk, recalled) is ProblemCode.UNDO_NOT_YOURS


def test_an_undo_brings_nobody_to_a_counter_that_has_a_guest_by_now(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take(), office.take()
    finished = do(office, finish, desk, serving(office, desk))
    other = call_next(office.database, desk)
    facts = facts_of(lambda: do(office, undo, desk, finished), ProblemCode.COUNTER_BUSY)
    assert facts == {"label": other.label}


def test_an_undo_brings_nobody_to_a_counter_that_the_officer_left(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    finished = do(office, finish, desk, serving(office, desk))
    moved = take_counter(office.database, desk.officer_id, office.counters[1])
    facts = facts_of(
        lambda: do(office, undo, moved, finished), ProblemCode.NOT_SIGNED_IN_AT_COUNTER
    )
    assert facts == {"counter": 1}
    assert office.status(finished) == "finished"


def test_a_guest_whose_officer_left_is_taken_over_with_the_counter(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    ticket = serving(office, desk)
    leave_counter(office.database, desk)
    next_officer = take_counter(office.database, office.officers[1], desk.counter_id)
    assert do(office, finish, next_officer, ticket).serving_since == ticket.serving_since


@pytest.mark.parametrize(
    ("guests", "called"),
    [
        # By letter of the service, a priority guest with "!"; two of them may go in a row.
        ("R R R! R! R! R!", "R003 R004 R001 R005 R006 R002"),
        ("K! K! K! K!", "K001 K002 K003 K004"),
        ("R K! K! K!", "K001 K002 R001 K003"),
        ("K R! R!", "R001 R002 K001"),
        # No service alone has called two, all of them together have.
        ("K! P! R K! P!", "K001 P001 R001 K002 P002"),
        ("R R K! P! K! P!", "K001 P001 R001 K002 P002 R002"),
        ("R K! R! K! R!", "K001 R002 R001 K002 R003"),
        ("K! P! K! P! K!", "K001 P001 K002 P002 K003"),
        # Who passes is the one who waits longest, of whichever service.
        ("P K R! R! R!", "R001 R002 P001 R003 K001"),
        # A regular guest of another service does not make it a service's priority turn again.
        ("R! R! K K R! R", "R001 R002 K001 K002 R004 R003"),
    ],
)
def test_priority_goes_first_and_lets_a_regular_guest_pass_after_two(
    office: GivenOffice, guests: str, called: str
) -> None:
    desk = office.desk(1)
    for kind in guests.split():
        office.take(kind[0], is_priority=kind.endswith("!"))
    assert order(office, desk) == called


def test_a_regular_guest_who_waits_for_another_counter_lets_nobody_wait(
    office: GivenOffice,
) -> None:
    here, there = office.desk(1), office.desk(2)
    office.take("K")
    served = serving(office, here)
    do(office, transfer, here, served, office.services["K"], there.counter_id)
    for letter in "RPRP":
        office.take(letter, is_priority=True)
    assert order(office, here) == "R001 P001 R002 P002"


def test_how_many_go_in_a_row_over_all_services_is_asked_of_the_service_that_is_next(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)
    setup = read_office_setup(office.database, office.administrator)
    library = next(service for service in setup.services if service.letter == "P")
    save_service(office.database, office.administrator, replace(library, priority_in_a_row=1))
    office.take("K")
    for letter in "RPR":
        office.take(letter, is_priority=True)
    assert order(office, desk) == "R001 K001 P001 R002"


def test_the_priority_guests_of_yesterday_do_not_count(office: GivenOffice) -> None:
    desk = office.desk(1)
    for _ in range(2):
        office.take(is_priority=True)
    assert order(office, desk) == "R001 R002"
    office.clock.advance(days=1)
    desk = office.desk(1)
    office.take(), office.take(is_priority=True)
    assert order(office, desk) == "R002 R001"


def test_an_answer_corrected_while_waiting_changes_the_order(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    second = office.take(guest=None)
    complete_guestbook(
        office.database,
        desk.officer_id,
        second.visit_id,
        None,
        guest(),
        True,
        Wishes(come_to_me=True),
    )
    assert order(office, desk) == "R002 R001"
    file = read_guest_file(office.database, desk.officer_id, second.id)
    assert file.guest == guest()
    assert file.visit.is_priority and file.visit.wishes.come_to_me


def test_an_answer_corrected_while_served_counts_where_the_guest_waits_again(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)
    ticket = office.take()
    office.take("K")
    served = do(office, start_serving, desk, do(office, call_ticket, desk, ticket))
    complete_guestbook(
        office.database, desk.officer_id, ticket.visit_id, guest(), guest(), True, Wishes()
    )
    office.clock.advance(minutes=1)
    office.take("K")
    do(office, transfer, desk, served, office.services["K"], None)
    assert order(office, desk) == "R001 K001 K002"
    assert row_of(office, desk, ticket).ticket.is_priority


def test_no_wish_of_a_guest_without_priority_is_kept(office: GivenOffice) -> None:
    ticket = office.take(wishes=Wishes(come_to_me=True))
    complete_guestbook(
        office.database,
        office.officers[0],
        ticket.visit_id,
        guest(),
        guest(),
        False,
        Wishes(call_in_writing=True),
    )
    [wishes] = office.ask(
        "SELECT wish_come_to_me, wish_call_in_writing, wish_help_fill_in FROM visit"
    )
    assert wishes == (0, 0, 0)


def test_no_wish_is_added_to_a_visit_of_an_earlier_day(office: GivenOffice) -> None:
    ticket = office.take(is_priority=True)
    office.clock.advance(days=1)
    wishes = Wishes(come_to_me=True)
    officer = office.officers[0]
    complete_guestbook(office.database, officer, ticket.visit_id, guest(), guest(), True, wishes)
    file = read_guest_file(office.database, officer, ticket.id)
    assert (file.visit.is_priority, file.visit.wishes) == (True, Wishes())


@pytest.mark.parametrize("shown", [None, guest()], ids=["not filled in", "known"])
def test_what_another_officer_wrote_meanwhile_is_not_overwritten_unseen(
    office: GivenOffice, shown: GuestDetails | None
) -> None:
    ticket = office.take(guest=shown)
    first, second = office.officers[:2]
    theirs, mine = guest(phone="+6281100000501"), guest(email="lain@contoh.example")

    def complete(officer: OfficerId, seen: GuestDetails | None, new: GuestDetails) -> None:
        complete_guestbook(office.database, officer, ticket.visit_id, seen, new, True, Wishes())

    complete(first, shown, theirs)
    refused = code_of(lambda: complete(second, shown, mine))
    assert refused is ProblemCode.GUESTBOOK_CHANGED_MEANWHILE
    assert read_guest_file(office.database, first, ticket.id).guest == theirs
    complete(second, theirs, mine)
    assert read_guest_file(office.database, first, ticket.id).guest == mine


def test_the_same_answers_sent_twice_are_no_conflict(office: GivenOffice) -> None:
    ticket = office.take(guest=None)
    for _ in range(2):
        complete_guestbook(
            office.database, office.officers[0], ticket.visit_id, None, guest(), False, Wishes()
        )
    assert office.ask("SELECT count(*) FROM guest") == [(1,)]


@pytest.mark.parametrize("comes_back_by", ["next", "call", "resume"])
def test_whoever_calls_or_resumes_a_guest_is_back_from_the_break(
    office: GivenOffice, comes_back_by: str
) -> None:
    desk = office.desk(1)
    office.take(), office.take()
    held = do(office, hold, desk, serving(office, desk))
    start_break(office.database, desk, office.clock.shown + timedelta(minutes=30))
    match comes_back_by:
        case "next":
            call_next(office.database, desk)
        case "call":
            do(office, call_ticket, desk, held)
        case _:
            do(office, resume, desk, held)
    assert read_display_board(office.database, None).breaks == ()
    moves = [move for (move,) in office.ask("SELECT move FROM counter_event ORDER BY revision")]
    assert moves[-2:] == ["break", "back"]


def test_a_refused_call_ends_no_break(office: GivenOffice) -> None:
    desk = office.desk(1)
    until = office.clock.shown + timedelta(minutes=30)
    start_break(office.database, desk, until)
    assert code_of(lambda: call_next(office.database, desk)) is ProblemCode.NOBODY_WAITING
    assert [b.until for b in read_display_board(office.database, None).breaks] == [until]


def test_a_ticket_of_yesterday_cannot_be_moved(office: GivenOffice) -> None:
    ticket = office.take()
    office.clock.advance(days=1)
    desk = office.desk(1)
    assert refusal(office, call_ticket, desk, ticket) is ProblemCode.TICKET_OF_ANOTHER_DAY


def test_the_history_of_a_ticket_names_people_and_counters(office: GivenOffice) -> None:
    desk = office.desk(2)
    ticket = office.take(machine="kiosk-1")
    served = do(office, start_serving, desk, call_next(office.database, desk))
    do(office, finish, desk, served)
    history = read_guest_file(office.database, desk.officer_id, ticket.id).history
    assert [(line.move.value, line.actor_name, line.counter_number) for line in history] == [
        ("issue", "kiosk-1", None),
        ("call", "Petugas2 Contoh", 2),
        ("start", "Petugas2 Contoh", 2),
        ("finish", "Petugas2 Contoh", 2),
    ]
