"""The append-only history of tickets: who moved which, when and where."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select

from shared.database.tables import ticket, ticket_event
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CounterId, TicketId
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import UNDOABLE, Move, TicketStatus
from shared.domain.ticket_memory import memory_of

_INSERT = insert(ticket_event)


@dataclass(frozen=True, slots=True)
class TicketEvent:
    """One line of a ticket's history."""

    revision: int
    move: Move
    at: datetime
    actor: str
    """An officer's id as text, or a machine's name."""
    counter_id: CounterId | None
    from_status: TicketStatus | None
    to_status: TicketStatus
    before: dict[str, Any] | None


def record_move(
    transaction: Writing,
    move: Move,
    before: Ticket | None,
    after: Ticket,
    actor: str,
    *,
    counter_id: CounterId | None = None,
    note: str | None = None,
) -> None:
    """Add the event that made `after` of `before`; its revision is the ticket's."""
    transaction.connection.execute(
        _INSERT,
        {
            "office_id": transaction.office_id,
            "revision": after.revision,
            "move": move.value,
            "at": transaction.now,
            "actor": actor,
            "ticket_id": after.id,
            "counter_id": counter_id,
            "from_status": None if before is None else before.status,
            "to_status": after.status,
            "before": memory_of(before) if before is not None and move in UNDOABLE else None,
            "note": note,
        },
    )


_EVENTS = select(
    ticket_event.c.revision,
    ticket_event.c.move,
    ticket_event.c.at,
    ticket_event.c.actor,
    ticket_event.c.counter_id,
    ticket_event.c.from_status,
    ticket_event.c.to_status,
    ticket_event.c.before,
)


def last_event(transaction: Reading, ticket_id: TicketId) -> TicketEvent:
    """The newest event of a ticket; each has at least its issue."""
    row = transaction.connection.execute(
        _EVENTS.where(ticket_event.c.ticket_id == ticket_id)
        .order_by(ticket_event.c.revision.desc())
        .limit(1)
    ).one()
    return _event(row)


def events_of(transaction: Reading, ticket_id: TicketId) -> tuple[TicketEvent, ...]:
    """A ticket's whole history, oldest first."""
    rows = transaction.connection.execute(
        _EVENTS.where(ticket_event.c.ticket_id == ticket_id).order_by(ticket_event.c.revision)
    )
    return tuple(_event(row) for row in rows)


def _event(row: Any) -> TicketEvent:
    return TicketEvent(
        row.revision,
        Move(row.move),
        row.at,
        row.actor,
        row.counter_id,
        row.from_status,
        row.to_status,
        row.before,
    )


def last_events(transaction: Reading, day: date) -> dict[TicketId, TicketEvent]:
    """The newest event of each of a day's tickets."""
    rows = transaction.connection.execute(
        _EVENTS.add_columns(ticket.c.id)
        .join(
            ticket,
            (ticket.c.id == ticket_event.c.ticket_id)
            & (ticket.c.revision == ticket_event.c.revision),
        )
        .where(ticket.c.office_id == transaction.office_id, ticket.c.business_day == day)
    )
    return {row.id: _event(row) for row in rows}
