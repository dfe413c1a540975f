"""The moves of an officer: call, serve, hold, transfer, finish, and take a move back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from shared.database.counters import find_counter, store_break
from shared.database.office_database import OfficeDatabase
from shared.database.officers import all_officers, find_officer
from shared.database.services import service_with
from shared.database.ticket_events import last_event, record_move
from shared.database.tickets import heads_of_queue, store_ticket, ticket_at_counter, ticket_with
from shared.database.transactions import Writing
from shared.domain import ticket_moves
from shared.domain.identifiers import CounterId, ServiceId, TicketId
from shared.domain.office import Counter
from shared.domain.problem import Problem, ProblemCode
from shared.domain.queue_order import place_after, place_of
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import AT_COUNTER, MOVES, Move, status_after
from shared.domain.ticket_memory import restored
from shared.domain.ticket_moves import Step
from shared.use_cases.desk import Desk, staffed_counter, staffed_seat
from shared.use_cases.queue_rules import (
    counter_waited_for,
    next_ticket,
    no_show_rule,
    settings_of,
    undo_until,
)


@dataclass(frozen=True, slots=True)
class _Act:
    """One officer's act on one ticket inside its transaction."""

    transaction: Writing
    desk: Desk
    counter: Counter
    before: Ticket

    def come_to_counter(self) -> None:
        """Make room at the counter for the guest; whoever calls is back from the break."""
        _refuse_busy(self.transaction, self.desk.counter_id, other_than=None)
        _end_break(self.transaction, self.desk, self.counter)

    def step(self) -> Step:
        """Number the event; only once everything that can refuse has agreed."""
        return Step(
            self.desk.officer_id,
            self.desk.counter_id,
            self.transaction.now,
            self.transaction.next_revision(),
        )

    def keep(self, move: Move, after: Ticket, note: str | None = None) -> Ticket:
        """Write the ticket and its event."""
        store_ticket(self.transaction, self.before, after)
        record_move(
            self.transaction,
            move,
            self.before,
            after,
            str(self.desk.officer_id),
            counter_id=self.desk.counter_id,
            note=note,
        )
        return after


def call_next(office: OfficeDatabase, desk: Desk) -> Ticket:
    """Call whoever is next; two counters that ask at once get two guests."""
    with office.writing() as transaction:
        seat = staffed_seat(transaction, desk)
        if seat.guest_label is not None:
            raise Problem(ProblemCode.COUNTER_BUSY, label=seat.guest_label)
        ticket = next_ticket(transaction, desk.counter_id)
        if ticket is None:
            raise Problem(ProblemCode.NOBODY_WAITING)
        _end_break(transaction, desk, seat.counter)
        act = _Act(transaction, desk, seat.counter, ticket)
        return act.keep(Move.CALL, ticket_moves.call(ticket, act.step()))


def call_ticket(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """Call one particular guest who waits or is on hold."""
    with _act(office, desk, ticket_id, seen, Move.CALL) as act:
        elsewhere = counter_waited_for(act.transaction, act.before, desk.counter_id)
        if elsewhere is not None:
            raise Problem(
                ProblemCode.WAITS_FOR_ANOTHER_COUNTER,
                label=act.before.label,
                counter=elsewhere.number,
            )
        act.come_to_counter()
        return act.keep(Move.CALL, ticket_moves.call(act.before, act.step()))


def recall(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """Call the same guest once more."""
    return _move(office, desk, ticket_id, seen, Move.RECALL, ticket_moves.recall)


def start_serving(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """The guest has come to the counter."""
    return _move(office, desk, ticket_id, seen, Move.START, ticket_moves.start)


def put_back(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """Let a called guest wait again at the old place."""
    return _move(office, desk, ticket_id, seen, Move.PUT_BACK, ticket_moves.put_back)


def mark_no_show(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """Give up a guest who did not come after enough calls and minutes."""
    with _act(office, desk, ticket_id, seen, Move.NO_SHOW) as act:
        rule = no_show_rule(settings_of(act.transaction))
        return act.keep(Move.NO_SHOW, ticket_moves.no_show(act.before, act.step(), rule))


def hold(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """Let the guest step aside, such as to fill in a form."""
    return _move(office, desk, ticket_id, seen, Move.HOLD, ticket_moves.hold)


def resume(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """Go on with a guest on hold."""
    with _act(office, desk, ticket_id, seen, Move.RESUME) as act:
        act.come_to_counter()
        return act.keep(Move.RESUME, ticket_moves.resume(act.before, act.step()))


def transfer(
    office: OfficeDatabase,
    desk: Desk,
    ticket_id: TicketId,
    seen: int,
    service_id: ServiceId,
    counter_id: CounterId | None,
) -> Ticket:
    """Let the guest wait for another service or counter, by the time of issue."""
    with _act(office, desk, ticket_id, seen, Move.TRANSFER) as act:
        service = service_with(act.transaction, service_id)
        if not service.is_active:
            raise Problem(ProblemCode.SERVICE_UNKNOWN)
        wanted = None if counter_id is None else find_counter(act.transaction, counter_id)
        if counter_id is not None and (wanted is None or not wanted.is_active):
            raise Problem(ProblemCode.COUNTER_UNKNOWN)
        after = ticket_moves.transfer(act.before, act.step(), service.id, counter_id)
        return act.keep(Move.TRANSFER, after)


def finish(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """The service is done."""
    return _move(office, desk, ticket_id, seen, Move.FINISH, ticket_moves.finish)


def cancel(
    office: OfficeDatabase,
    desk: Desk,
    ticket_id: TicketId,
    seen: int,
    note: str | None = None,
) -> Ticket:
    """The guest does not want to wait any longer."""
    with _act(office, desk, ticket_id, seen, Move.CANCEL) as act:
        return act.keep(Move.CANCEL, ticket_moves.cancel(act.before, act.step()), note)


def return_to_queue(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """A guest who was given up came after all: behind the next one."""
    with _act(office, desk, ticket_id, seen, Move.RETURN) as act:
        ticket, step = act.before, act.step()
        first = next(
            (
                place_of(waiting)
                for waiting in heads_of_queue(act.transaction, ticket.wanted_counter_id)
                if waiting.service_id == ticket.current_service_id
                and waiting.is_priority == ticket.is_priority
            ),
            None,
        )
        place = place_after(first, place_of(ticket), step.revision)
        return act.keep(Move.RETURN, ticket_moves.return_to_queue(ticket, step, place))


def undo(office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int) -> Ticket:
    """Take back this officer's own last move, while nobody acted on the ticket since."""
    with _act(office, desk, ticket_id, seen, Move.UNDO) as act:
        transaction = act.transaction
        event = last_event(transaction, ticket_id)
        until = undo_until(event, str(desk.officer_id), settings_of(transaction))
        if until is None or event.before is None:
            raise Problem(ProblemCode.UNDO_NOT_YOURS, label=act.before.label)
        if transaction.now > until:
            raise Problem(ProblemCode.UNDO_TOO_LATE, label=act.before.label)
        after = restored(act.before, event.before, act.step().revision)
        if after.status in AT_COUNTER and after.counter_id != desk.counter_id:
            # The officer has moved since: the guest would be back where nobody sits for them.
            raise _not_at(transaction, after.counter_id)
        if after.status in AT_COUNTER:
            _refuse_busy(transaction, desk.counter_id, other_than=ticket_id)
        return act.keep(Move.UNDO, after)


def _move(
    office: OfficeDatabase,
    desk: Desk,
    ticket_id: TicketId,
    seen: int,
    move: Move,
    make: Callable[[Ticket, Step], Ticket],
) -> Ticket:
    with _act(office, desk, ticket_id, seen, move) as act:
        return act.keep(move, make(act.before, act.step()))


@contextmanager
def _act(
    office: OfficeDatabase, desk: Desk, ticket_id: TicketId, seen: int, move: Move
) -> Iterator[_Act]:
    with office.writing() as transaction:
        counter = staffed_counter(transaction, desk)
        ticket = ticket_with(transaction, ticket_id)
        if ticket.business_day != transaction.state.business_day:
            raise Problem(ProblemCode.TICKET_OF_ANOTHER_DAY, label=ticket.label)
        if ticket.revision != seen:
            raise _meanwhile(transaction, ticket, counter)
        if move in MOVES:
            # Before anything else is asked, so that the person learns the first reason.
            status_after(move, ticket.status)
        if ticket.status in AT_COUNTER and ticket.counter_id != desk.counter_id:
            raise _held_elsewhere(transaction, ticket)
        yield _Act(transaction, desk, counter, ticket)


def _end_break(transaction: Writing, desk: Desk, counter: Counter) -> None:
    if counter.break_until is not None:
        store_break(transaction, desk.counter_id, None, str(desk.officer_id))


def _refuse_busy(transaction: Writing, counter_id: CounterId, other_than: TicketId | None) -> None:
    there = ticket_at_counter(transaction, counter_id)
    if there is not None and there.id != other_than:
        raise Problem(ProblemCode.COUNTER_BUSY, label=there.label)


def _not_at(transaction: Writing, counter_id: CounterId | None) -> Problem:
    counter = None if counter_id is None else find_counter(transaction, counter_id)
    number = 0 if counter is None else counter.number
    return Problem(ProblemCode.NOT_SIGNED_IN_AT_COUNTER, counter=number)


def _meanwhile(transaction: Writing, ticket: Ticket, own: Counter) -> Problem:
    """Who was faster, for an officer whose screen showed an older state."""
    if ticket.status in AT_COUNTER and ticket.counter_id != own.id:
        return _held_elsewhere(transaction, ticket)
    last = last_event(transaction, ticket.id)
    facts: dict[str, str | int] = {"label": ticket.label, "status": ticket.status.value}
    for officer in all_officers(transaction):
        if str(officer.id) == last.actor:
            facts["officer"] = officer.full_name
    counter = None if last.counter_id is None else find_counter(transaction, last.counter_id)
    if counter is not None:
        facts["counter"] = counter.number
    return Problem(ProblemCode.TICKET_CHANGED_MEANWHILE, **facts)


def _held_elsewhere(transaction: Writing, ticket: Ticket) -> Problem:
    facts: dict[str, str | int] = {"label": ticket.label}
    if ticket.counter_id is not None:
        counter = find_counter(transaction, ticket.counter_id)
        facts["counter"] = 0 if counter is None else counter.number
    if ticket.officer_id is not None:
        record = find_officer(transaction, ticket.officer_id)
        facts["officer"] = "" if record is None else record.officer.full_name
    return Problem(ProblemCode.ALREADY_CALLED_BY, **facts)
