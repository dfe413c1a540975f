"""Breaks of a counter, and the end of the queue for a day."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from shared.database.counters import store_break
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import record_office_change
from shared.domain.identifiers import OfficerId, TicketId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.use_cases.desk import Desk, active_officer, staffed_counter
from shared.use_cases.serve_queue import cancel


def start_break(office: OfficeDatabase, desk: Desk, until: datetime) -> None:
    """Tell the hall that the counter is away until a time of today (aware)."""
    with office.writing() as transaction:
        staffed_counter(transaction, desk)
        zone = ZoneInfo(transaction.state.time_zone)
        if until <= transaction.now or until.astimezone(zone).date() != transaction.today:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="break_until")
        store_break(transaction, desk.counter_id, until, str(desk.officer_id))


def end_break(office: OfficeDatabase, desk: Desk) -> None:
    """The counter is back; saying so twice changes nothing."""
    with office.writing() as transaction:
        counter = staffed_counter(transaction, desk)
        if counter.break_until is not None:
            store_break(transaction, desk.counter_id, None, str(desk.officer_id))


def close_queue(office: OfficeDatabase, officer_id: OfficerId) -> None:
    """The kiosk gives no more numbers today; whoever waits is still served."""
    _set_open(office, officer_id, is_open=False)


def open_queue(office: OfficeDatabase, officer_id: OfficerId) -> None:
    """The kiosk gives numbers again."""
    _set_open(office, officer_id, is_open=True)


def offer_another_day(
    office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int, day: date
) -> Ticket:
    """A guest takes up the offer to come on another day; the ticket ends with that day noted."""
    with office.reading() as transaction:
        if day <= transaction.today:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, field="day")
    return cancel(office, desk, ticket_id, seen, note=day.isoformat())


def confirm_clock(office: OfficeDatabase, officer_id: OfficerId) -> None:
    """An officer has looked at the clock: what it shows is right, and time goes on from there."""
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        record_office_change(transaction, "clock_confirmed", str(officer_id))
        shown = office.clock()
        transaction.change_state(
            replace(transaction.state, clock_confirmed_at=shown, last_event_at=shown)
        )


def _set_open(office: OfficeDatabase, officer_id: OfficerId, is_open: bool) -> None:
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        if transaction.state.queue_is_open == is_open:
            return
        move = "queue_opened" if is_open else "queue_closed"
        record_office_change(transaction, move, str(officer_id))
        transaction.change_state(replace(transaction.state, queue_is_open=is_open))
