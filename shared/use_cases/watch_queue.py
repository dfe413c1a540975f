"""What an officer sees: today's queue, and everything about one guest."""

from collections import Counter as Tally
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from shared.configuration.office_settings import OfficeSettings
from shared.database.counters import all_counters
from shared.database.guestbook import guest_of, visit_with, visits_of_day
from shared.database.office_database import OfficeDatabase
from shared.database.officers import all_officers
from shared.database.print_jobs import last_print_job
from shared.database.services import all_services
from shared.database.ticket_events import events_of, last_events
from shared.database.tickets import (
    ticket_with,
    ticket_with_code,
    ticket_with_label,
    tickets_of_day,
)
from shared.database.transactions import Reading
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import OfficerId, TicketId
from shared.domain.language import Language
from shared.domain.office import Counter, Service
from shared.domain.print_job import PrintState
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.ticket_label import understood_code
from shared.domain.ticket_life import AT_COUNTER, OPEN_STATUSES, Move, TicketStatus, moves_from
from shared.domain.ticket_moves import no_show_from
from shared.domain.visit import Visit, VisitSource, Wishes
from shared.use_cases.desk import Desk, active_officer
from shared.use_cases.print_ticket import LATEST_PAPER_SECONDS
from shared.use_cases.queue_rules import (
    counter_waited_for,
    next_ticket,
    no_show_rule,
    settings_of,
    undo_until,
)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One of today's tickets as this desk may see and move it."""

    ticket: Ticket
    service: Service
    """The service for which it waits now."""
    guest_name: str | None
    institution_name: str | None
    language: Language
    source: VisitSource
    wishes: Wishes
    counter_number: int | None
    officer_name: str | None
    allowed: frozenset[Move]
    no_show_from: datetime | None
    """From when NO_SHOW is possible; None while there were too few calls."""
    undo_until: datetime | None


@dataclass(frozen=True, slots=True)
class QueueBoard:
    """The queue of today. Times are aware UTC but for `local_now`."""

    business_day: date
    local_now: datetime
    revision: int
    rows: tuple[QueueRow, ...]
    """Open tickets in queue order, then those that ended."""
    mine: QueueRow | None
    counts: Mapping[TicketStatus, int]
    counters: tuple[Counter, ...]
    services: tuple[Service, ...]
    queue_is_open: bool
    clock_must_be_confirmed: bool
    next_ticket_id: TicketId | None
    printer_trouble: PrintState | None
    """How the newest paper ended, where it did not come out; queued: nobody prints it."""
    settings: OfficeSettings


@dataclass(frozen=True, slots=True)
class TicketHistoryLine:
    """What happened to a ticket. `at` is aware UTC."""

    revision: int
    move: Move
    at: datetime
    actor_name: str
    counter_number: int | None


@dataclass(frozen=True, slots=True)
class GuestFile:
    """Everything that is known of one visit."""

    ticket: Ticket
    visit: Visit
    guest: GuestDetails | None
    history: tuple[TicketHistoryLine, ...]


def read_queue_board(office: OfficeDatabase, desk: Desk) -> QueueBoard:
    """Today's queue as of one moment."""
    with office.reading() as transaction:
        active_officer(transaction, desk.officer_id)
        settings = settings_of(transaction)
        counters = all_counters(transaction)
        services = all_services(transaction)
        tickets = tickets_of_day(transaction, transaction.today)
        rows = _rows(transaction, desk, tickets, services, counters, settings)
        upcoming = next_ticket(transaction, desk.counter_id)
        return QueueBoard(
            business_day=transaction.today,
            local_now=transaction.now.astimezone(ZoneInfo(transaction.state.time_zone)),
            revision=transaction.state.revision,
            rows=rows,
            mine=next((row for row in rows if _is_at(row.ticket, desk)), None),
            counts=MappingProxyType(Tally(ticket.status for ticket in tickets)),
            counters=counters,
            services=services,
            queue_is_open=transaction.queue_is_open,
            clock_must_be_confirmed=transaction.clock_in_doubt,
            next_ticket_id=_of_today(upcoming, transaction.today),
            printer_trouble=_printer_trouble(transaction),
            settings=settings,
        )


def read_guest_file(
    office: OfficeDatabase, officer_id: OfficerId, ticket_id: TicketId
) -> GuestFile:
    """The guestbook's answers and the ticket's history, for an active officer only."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        ticket = ticket_with(transaction, ticket_id)
        return GuestFile(
            ticket=ticket,
            visit=visit_with(transaction, ticket.visit_id),
            guest=guest_of(transaction, ticket.visit_id),
            history=_history(transaction, ticket_id),
        )


def find_ticket(office: OfficeDatabase, officer_id: OfficerId, code_or_label: str) -> Ticket:
    """The ticket that a scanner or a person names: by its code, or by today's label."""
    code = understood_code(code_or_label)
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        found = None if code is None else ticket_with_code(transaction, code)
        if found is None:
            label = "".join(code_or_label.split()).upper()
            found = ticket_with_label(transaction, label, transaction.today)
        if found is None:
            raise Problem(ProblemCode.TICKET_UNKNOWN)
        return found


def _of_today(upcoming: Ticket | None, today: date) -> TicketId | None:
    """Until the first write of a day, yesterday's guests still seem to wait."""
    if upcoming is None or upcoming.business_day != today:
        return None
    return upcoming.id


def _rows(
    transaction: Reading,
    desk: Desk,
    tickets: tuple[Ticket, ...],
    services: tuple[Service, ...],
    counters: tuple[Counter, ...],
    settings: OfficeSettings,
) -> tuple[QueueRow, ...]:
    visits = visits_of_day(transaction, transaction.today)
    events = last_events(transaction, transaction.today)
    names = {officer.id: officer.full_name for officer in all_officers(transaction)}
    numbers = {counter.id: counter.number for counter in counters}
    of_service = {service.id: service for service in services}
    rows = []
    for ticket in tickets:
        visit, guest_name, institution_name = visits[ticket.visit_id]
        until = undo_until(events[ticket.id], str(desk.officer_id), settings)
        rows.append(
            QueueRow(
                ticket=ticket,
                service=of_service[ticket.current_service_id],
                guest_name=guest_name,
                institution_name=institution_name,
                language=visit.language,
                source=visit.source,
                wishes=visit.wishes,
                counter_number=None if ticket.counter_id is None else numbers[ticket.counter_id],
                officer_name=None if ticket.officer_id is None else names[ticket.officer_id],
                allowed=_allowed(transaction, desk, ticket, tickets, until),
                no_show_from=no_show_from(ticket, no_show_rule(settings)),
                undo_until=until,
            )
        )
    # Stable: queue order stays within the open ones and within the ended ones.
    rows.sort(key=lambda row: row.ticket.status not in OPEN_STATUSES)
    return tuple(rows)


def _allowed(
    transaction: Reading,
    desk: Desk,
    ticket: Ticket,
    tickets: tuple[Ticket, ...],
    undo_until: datetime | None,
) -> frozenset[Move]:
    """What this desk may do with the ticket now, from the table and from who has it.

    A no-show that is only too early stays in: from when it is possible stands in the row.
    """
    if ticket.status in AT_COUNTER and not _is_at(ticket, desk):
        return frozenset()
    moves = set(moves_from(ticket.status)) - {Move.CLOSE_DAY}
    if any(_is_at(other, desk) for other in tickets):
        moves -= {Move.CALL, Move.RESUME}
    if Move.CALL in moves and counter_waited_for(transaction, ticket, desk.counter_id):
        moves.discard(Move.CALL)
    if undo_until is not None and transaction.acting_at <= undo_until:
        moves.add(Move.UNDO)
    return frozenset(moves)


def _is_at(ticket: Ticket, desk: Desk) -> bool:
    return ticket.status in AT_COUNTER and ticket.counter_id == desk.counter_id


def _printer_trouble(transaction: Reading) -> PrintState | None:
    overdue_before = transaction.now - timedelta(seconds=LATEST_PAPER_SECONDS)
    job = last_print_job(transaction, overdue_before)
    if job is None or job.state in (PrintState.PRINTED, PrintState.UNCONFIRMED):
        return None
    return job.state


def _history(transaction: Reading, ticket_id: TicketId) -> tuple[TicketHistoryLine, ...]:
    names = {str(officer.id): officer.full_name for officer in all_officers(transaction)}
    numbers = {counter.id: counter.number for counter in all_counters(transaction)}
    return tuple(
        TicketHistoryLine(
            event.revision,
            event.move,
            event.at,
            names.get(event.actor, event.actor),
            None if event.counter_id is None else numbers[event.counter_id],
        )
        for event in events_of(transaction, ticket_id)
    )
