"""What the hall hears and the statistics count: calls made, and how long services took."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, bindparam, func, select

from shared.database.tables import counter, ticket, ticket_event
from shared.database.transactions import Reading
from shared.domain.identifiers import ServiceId, TicketId
from shared.domain.ticket_life import AT_COUNTER, Move, TicketStatus
from shared.domain.ticket_moves import service_seconds

_IS_CALL = (Move.CALL.value, Move.RECALL.value)


@dataclass(frozen=True, slots=True)
class CallMade:
    """One call or recall. `at` is aware UTC."""

    revision: int
    ticket_id: TicketId
    label: str
    counter_number: int
    move: Move
    at: datetime


def calls_after(transaction: Reading, revision: int) -> tuple[CallMade, ...]:
    """The calls that were made after an event, oldest first."""
    rows = transaction.connection.execute(
        _calls(transaction)
        .where(ticket_event.c.revision > revision)
        .order_by(ticket_event.c.revision)
    )
    return tuple(_call(row) for row in rows)


def last_calls(transaction: Reading, most: int) -> tuple[CallMade, ...]:
    """Today's newest calls, newest first, each ticket once."""
    newest = (
        select(func.max(ticket_event.c.revision))
        .join(ticket, ticket.c.id == ticket_event.c.ticket_id)
        .where(
            ticket.c.office_id == transaction.office_id,
            ticket.c.business_day == transaction.today,
            ticket_event.c.move.in_(_IS_CALL),
        )
        .group_by(ticket_event.c.ticket_id)
    )
    rows = transaction.connection.execute(
        _calls(transaction)
        .where(ticket_event.c.revision.in_(newest))
        .order_by(ticket_event.c.revision.desc())
        .limit(most)
    )
    return tuple(_call(row) for row in rows)


_called = ticket_event.alias()
_NEWEST_CALL = (
    select(func.max(_called.c.revision))
    .where(_called.c.ticket_id == ticket.c.id, _called.c.move.in_(_IS_CALL))
    .correlate(ticket)
    .scalar_subquery()
)
_CURRENT = (
    select(
        ticket_event.c.revision,
        ticket_event.c.ticket_id,
        ticket.c.label,
        counter.c.number,
        ticket_event.c.move,
        ticket_event.c.at,
    )
    .select_from(ticket)
    # Where the guest is now: one who came back from a hold may be at another counter.
    .join(counter, counter.c.id == ticket.c.counter_id)
    .join(
        ticket_event,
        (ticket_event.c.ticket_id == ticket.c.id) & (ticket_event.c.revision == _NEWEST_CALL),
    )
    .where(
        ticket.c.office_id == bindparam("office"),
        ticket.c.business_day == bindparam("day"),
        ticket.c.status.in_(sorted(AT_COUNTER)),
    )
    .order_by(ticket_event.c.revision.desc())
)


def current_calls(transaction: Reading) -> tuple[CallMade, ...]:
    """Everybody who is called or served now, by their newest call, newest first."""
    of_today = {"office": transaction.office_id, "day": transaction.today}
    return tuple(_call(row) for row in transaction.connection.execute(_CURRENT, of_today))


def _calls(
    transaction: Reading,
) -> Select[int, TicketId, str, int, str, datetime]:
    return (
        select(
            ticket_event.c.revision,
            ticket_event.c.ticket_id,
            ticket.c.label,
            counter.c.number,
            ticket_event.c.move,
            ticket_event.c.at,
        )
        .join(ticket, ticket.c.id == ticket_event.c.ticket_id)
        .join(counter, counter.c.id == ticket_event.c.counter_id)
        .where(
            ticket_event.c.office_id == transaction.office_id,
            ticket_event.c.move.in_(_IS_CALL),
            ticket.c.business_day == transaction.today,
        )
    )


def _call(row: tuple[int, TicketId, str, int, str, datetime]) -> CallMade:
    revision, ticket_id, label, counter_number, move, at = row
    return CallMade(revision, ticket_id, label, counter_number, Move(move), at)


_SERVED = select(
    ticket.c.business_day,
    ticket.c.serving_since,
    ticket.c.finished_at,
    ticket.c.held_seconds,
).where(
    ticket.c.current_service_id == bindparam("service"),
    ticket.c.business_day >= bindparam("first_day"),
    ticket.c.status == TicketStatus.FINISHED,
)


def service_seconds_since(
    transaction: Reading, service_id: ServiceId, first_day: date
) -> tuple[tuple[date, float], ...]:
    """Day and length of each finished service since a day, without time on hold.

    A service that was finished on another day than it began is none of these.
    """
    rows = transaction.connection.execute(_SERVED, {"service": service_id, "first_day": first_day})
    return tuple(
        (day, service_seconds(since, finished_at, held))
        for day, since, finished_at, held in rows
        if since is not None and finished_at is not None
    )
