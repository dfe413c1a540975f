"""Days, midnights and clocks that lie: numbers and days stay right."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from shared.database.office_database import open_office
from shared.domain.identifiers import OfficerId
from shared.domain.problem import ProblemCode
from shared.domain.visit import VisitSource, Wishes
from shared.use_cases.display_board import read_display_board
from shared.use_cases.kiosk_front import read_kiosk_front
from shared.use_cases.open_day import open_day
from shared.use_cases.pause_and_close import close_queue, confirm_clock, start_break
from shared.use_cases.serve_queue import call_next, hold, put_back, start_serving
from shared.use_cases.sign_in import read_counters
from shared.use_cases.watch_queue import read_queue_board
from shared.workers.office_clock import OfficeClock
from tests.given_office import GivenClock, GivenOffice, code_of
from tests.queue_audit import audit


def days_and_labels(office: GivenOffice) -> list[tuple[str, str]]:
    return [
        (day[8:], label)
        for day, label in office.ask("SELECT business_day, label FROM ticket ORDER BY revision")
    ]


def stored_day(office: GivenOffice) -> str:
    [(day,)] = office.ask("SELECT business_day FROM office")
    return str(day)


def test_a_restart_at_eight_in_the_morning_begins_a_new_day(office: GivenOffice) -> None:
    desks = [office.desk(number) for number in (1, 2, 3)]
    wishes = Wishes(come_to_me=True, help_fill_in=True)
    tickets = [office.take(is_priority=True, wishes=wishes) for _ in range(5)]
    database = office.database
    waiting = tickets[4]
    called = call_next(database, desks[0])
    served = call_next(database, desks[1])
    start_serving(database, desks[1], served.id, served.revision)
    held = call_next(database, desks[2])
    held = start_serving(database, desks[2], held.id, held.revision)
    hold(database, desks[2], held.id, held.revision)
    back = call_next(database, desks[2])
    put_back(database, desks[2], back.id, back.revision)
    close_queue(database, office.supervisor)
    database.close()

    office.clock.shown = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    again = office.reopened()
    assert open_day(again)
    assert not open_day(again)
    assert {office.status(ticket) for ticket in (called, served, held, back)} == {"unfinished"}
    assert office.status(waiting) == "unserved"
    assert [counter.officer_id for counter in read_counters(again)] == [None] * 3
    front = read_kiosk_front(again)
    assert (front.queue_is_open, front.waiting, front.now_serving) == (True, 0, ())
    assert office.ask(
        "SELECT sum(wish_come_to_me), sum(wish_call_in_writing), sum(wish_help_fill_in),"
        " sum(is_priority) FROM visit"
    ) == [(0, 0, 0, 5)]
    assert office.take().label == "R001"
    assert audit(office.file) == []


def test_the_first_number_of_a_day_opens_it_where_nothing_else_did(office: GivenOffice) -> None:
    yesterday = office.take()
    office.clock.advance(days=1)
    today = office.take()
    assert (yesterday.label, today.label) == ("R001", "R001")
    assert office.status(yesterday) == "unserved"
    assert days_and_labels(office) == [("23", "R001"), ("24", "R001")]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        # 16.59 UTC is still the 23rd at the office; from 17.00 on it is the 24th there, while
        # the day of UTC changes only at midnight.
        ("2026-11-23T16:59:59", "2026-11-23"),
        ("2026-11-23T17:00:00", "2026-11-24"),
        ("2026-11-23T20:30:00", "2026-11-24"),
        ("2026-11-23T23:59:59", "2026-11-24"),
        ("2026-11-24T00:00:00", "2026-11-24"),
        ("2026-11-24T16:59:59", "2026-11-24"),
        ("2026-11-24T17:00:00", "2026-11-25"),
    ],
)
def test_the_day_is_the_offices_also_where_utc_has_another(
    office: GivenOffice, moment: str, day: str
) -> None:
    office.clock.shown = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    ticket = office.take()
    assert ticket.business_day.isoformat() == stored_day(office) == day


def test_a_queue_that_goes_on_past_midnight_ends_with_its_day(office: GivenOffice) -> None:
    office.clock.shown = datetime(2026, 11, 23, 16, 59, tzinfo=UTC)
    desk = office.desk(1)
    office.take()
    late = call_next(office.database, desk)
    office.clock.advance(minutes=2)
    code = code_of(lambda: start_serving(office.database, desk, late.id, late.revision))
    assert code is ProblemCode.NOT_SIGNED_IN_AT_COUNTER, "nobody sits there on the new day yet"
    desk = office.desk(1)
    code = code_of(lambda: start_serving(office.database, desk, late.id, late.revision))
    assert code is ProblemCode.TICKET_OF_ANOTHER_DAY
    assert office.take().label == "R001"


def test_just_past_midnight_the_boards_show_the_new_day_before_anybody_writes(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)
    office.take(), office.take()
    call_next(office.database, desk)
    office.clock.shown = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    board = read_queue_board(office.database, desk)
    assert (board.rows, board.mine, board.next_ticket_id) == ((), None, None)
    assert board.business_day.isoformat() == "2026-11-24"
    hall = read_display_board(office.database, 0)
    assert (hall.calls, hall.current, hall.last_calls, hall.waiting) == ((), (), (), 0)


def test_just_past_midnight_the_queue_is_open_and_nobody_on_a_break_before_anybody_writes(
    office: GivenOffice,
) -> None:
    desk = office.desk(1)
    midnight = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    start_break(office.database, desk, midnight - timedelta(seconds=1))
    close_queue(office.database, office.supervisor)

    def shown() -> tuple[list[bool], int]:
        hall = read_display_board(office.database, None)
        kiosk = read_kiosk_front(office.database)
        counter = read_queue_board(office.database, desk)
        boards = [hall.queue_is_open, kiosk.queue_is_open, counter.queue_is_open]
        return boards, len(hall.breaks)

    office.clock.shown = midnight - timedelta(seconds=2)
    assert shown() == ([False] * 3, 1)
    office.clock.shown = midnight
    before = office.ask("SELECT revision FROM office")
    assert shown() == ([True] * 3, 0)
    assert office.ask("SELECT revision FROM office") == before, "nothing was written"
    assert office.take().label == "R001"


def test_a_clock_in_doubt_opens_no_closed_queue(office: GivenOffice) -> None:
    close_queue(office.database, office.supervisor)
    office.clock.advance(days=400)
    assert not read_kiosk_front(office.database).queue_is_open


def test_a_clock_set_back_an_hour_keeps_order_and_numbers(office: GivenOffice) -> None:
    first = office.take()
    office.clock.advance(hours=-1)
    second = office.take()
    office.clock.advance(minutes=5)
    third = office.take()
    assert first.issued_at < second.issued_at < third.issued_at
    assert first.queued_at < second.queued_at < third.queued_at
    desk = office.desk(1)
    called = call_next(office.database, desk)
    assert (called.label, called.first_called_at) > ("R001", third.issued_at)
    assert code_of(office.take) is None, "nobody is asked for so little"


def test_a_clock_set_back_over_midnight_does_not_bring_yesterday_back(office: GivenOffice) -> None:
    office.clock.shown = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
    assert office.take().label == "R001"
    office.clock.advance(hours=-1)
    ticket = office.take()
    assert (ticket.label, ticket.business_day.isoformat()) == ("R002", "2026-11-24")
    assert stored_day(office) == "2026-11-24"


@pytest.mark.parametrize("hours", [-13, -24, -24 * 365, 24 * 32, 24 * 365 * 10])
def test_a_clock_far_off_gives_no_numbers_until_somebody_looks_at_it(
    office: GivenOffice, hours: float
) -> None:
    office.take()
    day = stored_day(office)
    office.clock.advance(hours=hours)
    assert code_of(office.take) is ProblemCode.CLOCK_JUMPED
    assert code_of(lambda: office.take(source=VisitSource.COUNTER)) is ProblemCode.CLOCK_JUMPED
    assert stored_day(office) == day
    assert read_kiosk_front(office.database).clock_must_be_confirmed
    confirm_clock(office.database, office.officers[0])
    assert not read_kiosk_front(office.database).clock_must_be_confirmed
    assert office.take().label == ("R002" if hours < 0 else "R001")
    assert stored_day(office) >= day
    assert audit(office.file) == []


def test_in_doubt_officers_still_serve_and_time_stands_still(office: GivenOffice) -> None:
    desk = office.desk(1)
    ticket = office.take()
    office.clock.advance(days=400)
    called = call_next(office.database, desk)
    served = start_serving(office.database, desk, called.id, called.revision)
    assert served.serving_since is not None
    assert served.serving_since - ticket.issued_at < timedelta(seconds=1)
    assert read_queue_board(office.database, desk).clock_must_be_confirmed


def test_the_same_request_is_answered_also_while_the_clock_is_in_doubt(
    office: GivenOffice,
) -> None:
    ticket = office.take()
    office.clock.advance(days=-3)
    again = office.issue(ticket_id=ticket.id, visit_id=ticket.visit_id)
    assert (again.is_new, again.ticket.label) == (False, ticket.label)


@pytest.mark.parametrize("days", [1, 3, 14, 31])
def test_a_weekend_or_long_holidays_are_no_jump(office: GivenOffice, days: int) -> None:
    office.take()
    office.clock.advance(days=days)
    assert office.take().label == "R001"


def test_a_jump_that_the_program_saw_asks_staff_though_the_day_could_be_right(
    office: GivenOffice,
) -> None:
    office.take()
    office.clock.advance(hours=16)
    office.clock.jumped_at = office.clock.shown
    assert code_of(office.take) is ProblemCode.CLOCK_JUMPED
    office.clock.advance(minutes=1)
    confirm_clock(office.database, office.officers[0])
    assert office.take().label == "R001"


def test_whoever_confirms_the_clock_must_still_be_an_officer(office: GivenOffice) -> None:
    unknown = OfficerId(UUID(int=7))
    code = code_of(lambda: confirm_clock(office.database, unknown))
    assert code is ProblemCode.OFFICER_INACTIVE


class _Watch:
    """A clock on the wall and one that nobody can set."""

    def __init__(self) -> None:
        self.wall = GivenClock(datetime(2026, 11, 23, 2, tzinfo=UTC))
        self.steady = 1000.0
        self.clock = OfficeClock(self.wall, lambda: self.steady)

    def passes(self, hours: float, shown_hours: float | None = None) -> datetime | None:
        """So much time passes, the wall clock shows so much; what the office's clock noticed."""
        self.steady += hours * 3600
        self.wall.advance(hours=hours if shown_hours is None else shown_hours)
        assert self.clock.now() == self.wall.shown
        return self.clock.jumped_at()


@pytest.mark.parametrize("hours", [0.0, 0.1, 13, 24 * 40])
def test_time_that_passes_is_no_jump(hours: float) -> None:
    assert _Watch().passes(hours) is None


@pytest.mark.parametrize(
    ("hours", "shown_hours", "is_jump"),
    [
        (0, 12, False),
        (0, 12.1, True),
        (0, -12, False),
        (0, -12.1, True),
        (16, 16 + 13, True),
        (16, 3, True),
        (24 * 3, 24 * 3 + 1, False),
    ],
)
def test_a_clock_that_is_set_by_more_than_twelve_hours_is_noticed(
    hours: float, shown_hours: float, is_jump: bool
) -> None:
    watch = _Watch()
    jumped_at = watch.passes(hours, shown_hours)
    earliest = watch.wall.shown - timedelta(hours=hours)
    assert jumped_at == (earliest if is_jump else None)


def test_a_jump_stays_known_until_staff_confirm_it(office: GivenOffice) -> None:
    watch = _Watch()
    database = open_office(office.url, watch.clock.now, watch.clock.jumped_at)

    def is_in_doubt() -> bool:
        with database.reading() as transaction:
            return transaction.clock_in_doubt

    assert not is_in_doubt()
    watch.passes(0, 13)
    watch.passes(1)
    assert is_in_doubt()
    confirm_clock(database, office.officers[0])
    assert not is_in_doubt()
    watch.passes(0, -13)
    assert is_in_doubt()
    database.close()


@pytest.mark.parametrize("hours", [13, -13])
@pytest.mark.parametrize("is_confirmed_after", [True, False])
def test_who_confirms_a_jump_in_one_program_is_believed_by_one_that_looks_later(
    office: GivenOffice, hours: float, is_confirmed_after: bool
) -> None:
    watch = _Watch()
    other_clock = OfficeClock(watch.wall, lambda: watch.steady)
    here = open_office(office.url, watch.clock.now, watch.clock.jumped_at)
    there = open_office(office.url, other_clock.now, other_clock.jumped_at)
    if not is_confirmed_after:
        confirm_clock(here, office.officers[0])
    watch.passes(0.01)
    assert not read_kiosk_front(there).clock_must_be_confirmed
    watch.passes(0.01, hours)
    if is_confirmed_after:
        confirm_clock(here, office.officers[0])
    watch.passes(0.5)
    for database in (there, here):
        in_doubt = read_kiosk_front(database).clock_must_be_confirmed
        assert in_doubt is not is_confirmed_after
        database.close()
