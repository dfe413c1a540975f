"""What the hall and the officers see of one moment."""

from datetime import timedelta

from shared.domain.identifiers import PrintJobId
from shared.domain.print_job import PrintState
from shared.domain.ticket_life import Move
from shared.use_cases.desk import Desk
from shared.use_cases.display_board import read_display_board
from shared.use_cases.kiosk_front import read_kiosk_front
from shared.use_cases.pause_and_close import end_break, start_break
from shared.use_cases.print_ticket import LATEST_PAPER_SECONDS, begin_sending, record_outcome
from shared.use_cases.serve_queue import (
    call_next,
    finish,
    hold,
    put_back,
    recall,
    resume,
    start_serving,
    undo,
)
from shared.use_cases.watch_queue import read_queue_board
from tests.given_office import GivenOffice


def _serve_one(office: GivenOffice, desk: Desk) -> None:
    office.take()
    ticket = call_next(office.database, desk)
    ticket = start_serving(office.database, desk, ticket.id, ticket.revision)
    finish(office.database, desk, ticket.id, ticket.revision)


def current(office: GivenOffice) -> list[tuple[str, int]]:
    board = read_display_board(office.database, None)
    return [(call.label, call.counter_number) for call in board.current]


def test_each_call_and_recall_after_the_last_one_seen_is_told_once_and_in_order(
    office: GivenOffice,
) -> None:
    one, two = office.desk(1), office.desk(2)
    office.take(), office.take()
    seen = read_display_board(office.database, None)
    assert seen.calls == ()
    first = call_next(office.database, one)
    call_next(office.database, two)
    recall(office.database, one, first.id, first.revision)
    board = read_display_board(office.database, seen.revision)
    assert [(c.label, c.counter_number, c.is_recall) for c in board.calls] == [
        ("R001", 1, False),
        ("R002", 2, False),
        ("R001", 1, True),
    ]
    assert read_display_board(office.database, board.revision).calls == ()
    assert [c.label for c in board.last_calls] == ["R001", "R002"], "each once, newest first"


def test_a_long_service_stays_on_the_display_however_many_are_called_meanwhile(
    office: GivenOffice,
) -> None:
    long, short = office.desk(1), office.desk(2)
    office.take()
    ticket = call_next(office.database, long)
    start_serving(office.database, long, ticket.id, ticket.revision)
    for _ in range(12):
        _serve_one(office, short)
    assert current(office) == [("R001", 1)]
    assert [(n.label, n.counter_number) for n in read_kiosk_front(office.database).now_serving] == [
        ("R001", 1)
    ]


def test_a_guest_who_goes_on_at_another_counter_is_shown_there(office: GivenOffice) -> None:
    one, two = office.desk(1), office.desk(2)
    office.take()
    ticket = call_next(office.database, one)
    ticket = start_serving(office.database, one, ticket.id, ticket.revision)
    ticket = hold(office.database, one, ticket.id, ticket.revision)
    assert current(office) == []
    resume(office.database, two, ticket.id, ticket.revision)
    assert current(office) == [("R001", 2)]


def test_a_call_that_was_taken_back_is_nobody_at_a_counter(office: GivenOffice) -> None:
    desk = office.desk(1)
    office.take()
    ticket = call_next(office.database, desk)
    undo(office.database, desk, ticket.id, ticket.revision)
    assert current(office) == []
    ticket = call_next(office.database, desk)
    put_back(office.database, desk, ticket.id, ticket.revision)
    assert current(office) == []
    assert read_display_board(office.database, None).waiting == 1


def test_the_display_shows_breaks_with_their_end(office: GivenOffice) -> None:
    desk = office.desk(2)
    until = office.clock.shown + timedelta(minutes=30)
    start_break(office.database, desk, until)
    board = read_display_board(office.database, None)
    assert [(b.counter_number, b.until) for b in board.breaks] == [(2, until)]
    end_break(office.database, desk)
    assert read_display_board(office.database, None).breaks == ()


def test_nothing_of_a_guest_is_on_the_display_or_the_kiosks_front(office: GivenOffice) -> None:
    office.take()
    call_next(office.database, office.desk(1))
    shown = f"{read_display_board(office.database, 0)} {read_kiosk_front(office.database)}"
    for personal in ("Tamu Contoh", "81100000500", "tamu@"):
        assert personal not in shown


def test_the_officers_board_keeps_the_open_ones_in_queue_order_then_the_ended(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)
    _serve_one(office, desk)
    office.take()
    called = call_next(office.database, desk)
    office.take("K")
    board = read_queue_board(office.database, desk)
    assert [row.ticket.label for row in board.rows] == ["R002", "K001", "R001"]
    assert board.mine is not None and board.mine.ticket == called
    assert board.counts == {"finished": 1, "called": 1, "waiting": 1}
    assert board.next_ticket_id == board.rows[1].ticket.id


def test_only_what_this_desk_may_do_now_is_enabled(office: GivenOffice) -> None:
    one, two = office.desk(1), office.desk(2)
    office.take(), office.take()
    called = call_next(office.database, one)

    def allowed(desk: Desk) -> dict[str, set[str]]:
        rows = read_queue_board(office.database, desk).rows
        return {row.ticket.label: {move.value for move in row.allowed} for row in rows}

    assert allowed(one) == {
        called.label: {"recall", "start", "put_back", "no_show", "transfer", "undo"},
        "R002": {"cancel"},
    }
    assert allowed(two) == {called.label: set(), "R002": {"call", "cancel"}}
    office.clock.advance(minutes=5)
    assert Move.UNDO.value not in allowed(one)[called.label]


def _print(office: GivenOffice, state: PrintState) -> PrintJobId:
    job = office.issue(printer_url="file://x").print_job_id
    assert job is not None
    begin_sending(office.database, job, b"paper")
    record_outcome(office.database, job, state, None)
    return job


def test_a_printers_trouble_is_told_until_a_paper_comes_out_again(office: GivenOffice) -> None:
    desk = office.desk(1)

    def trouble() -> PrintState | None:
        return read_queue_board(office.database, desk).printer_trouble

    assert trouble() is None
    _print(office, PrintState.REFUSED)
    assert trouble() is PrintState.REFUSED
    office.clock.advance(seconds=10)
    _print(office, PrintState.PRINTED)
    assert trouble() is None


def test_a_paper_that_nobody_prints_is_trouble_once_it_is_late(office: GivenOffice) -> None:
    desk = office.desk(1)

    def trouble() -> PrintState | None:
        return read_queue_board(office.database, desk).printer_trouble

    job = office.issue(printer_url="file://x").print_job_id
    assert job is not None
    office.clock.advance(seconds=LATEST_PAPER_SECONDS)
    assert trouble() is None, "it may still come out"
    office.clock.advance(seconds=1)
    assert trouble() is PrintState.QUEUED
    _print(office, PrintState.PRINTED)
    assert trouble() is None, "a newer paper came out"
    later = office.issue(printer_url="file://x").print_job_id
    assert later is not None
    begin_sending(office.database, later, b"paper")
    assert trouble() is None
    office.clock.advance(seconds=LATEST_PAPER_SECONDS + 1)
    assert trouble() is PrintState.SENDING
    record_outcome(office.database, later, PrintState.PRINTED, None)
    assert trouble() is None


def test_yesterdays_trouble_is_no_trouble_of_today(office: GivenOffice) -> None:
    _print(office, PrintState.REFUSED)
    office.clock.advance(days=1)
    assert read_queue_board(office.database, office.desk(1)).printer_trouble is None
