"""Stores tickets, and answers who waits."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    func,
    insert,
    literal,
    literal_column,
    not_,
    or_,
    select,
    union_all,
    update,
)

from shared.database.tables import counter, service, ticket
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CounterId, ServiceId, TicketId, VisitId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import AT_COUNTER, OPEN_STATUSES, TicketStatus
from shared.domain.ticket_memory import CHANGING_FIELDS

_FIELDS = tuple(field.name for field in fields(Ticket))
_TICKET: Select[Any] = select(*(ticket.c[name] for name in _FIELDS))
# The partial index is used only where its own predicate stands in the statement, word for word.
_IS_WAITING = ticket.c.status == literal_column(f"'{TicketStatus.WAITING.value}'")
_PLACE = (ticket.c.queued_at, ticket.c.queued_revision)


def find_ticket(transaction: Reading, ticket_id: TicketId) -> Ticket | None:
    return _one(transaction, ticket.c.id == ticket_id)


def ticket_with(transaction: Reading, ticket_id: TicketId) -> Ticket:
    """The ticket, or the problem that there is none."""
    found = find_ticket(transaction, ticket_id)
    if found is None:
        raise Problem(ProblemCode.TICKET_UNKNOWN)
    return found


def ticket_with_code(transaction: Reading, code: str) -> Ticket | None:
    return _one(transaction, ticket.c.code == code)


def ticket_with_label(transaction: Reading, label: str, day: date) -> Ticket | None:
    return _one(transaction, ticket.c.label == label, ticket.c.business_day == day)


_AT_COUNTER = ticket.c.status.in_(literal_column(f"'{status.value}'") for status in AT_COUNTER)


def ticket_at_counter(transaction: Reading, counter_id: CounterId) -> Ticket | None:
    """The guest whom a counter has called or serves."""
    return _one(transaction, ticket.c.counter_id == counter_id, _AT_COUNTER)


def tickets_of_day(transaction: Reading, day: date) -> tuple[Ticket, ...]:
    """All of a day's tickets in queue order."""
    return _all(transaction, ticket.c.business_day == day)


def open_tickets_before(transaction: Reading, day: date) -> tuple[Ticket, ...]:
    """Tickets that an earlier day left open."""
    return _all(transaction, ticket.c.business_day < day, ticket.c.status.in_(OPEN_STATUSES))


def waiting_tickets(transaction: Reading) -> tuple[Ticket, ...]:
    """Everybody who waits, in queue order."""
    return _all(transaction, _IS_WAITING)


_waits = ticket.alias()
_FIRST_OF_KIND = (
    select(_waits.c.id)
    .where(
        _waits.c.office_id == service.c.office_id,
        _waits.c.current_service_id == service.c.id,
        _waits.c.status == literal_column(f"'{TicketStatus.WAITING.value}'"),
    )
    .order_by(_waits.c.queued_at, _waits.c.queued_revision)
    .limit(1)
)
_KINDS = union_all(select(literal(True).label("priority")), select(literal(False))).subquery()


def _first_of_each(of_counter: ColumnElement[bool]) -> Select[Any]:
    first = (
        _FIRST_OF_KIND.where(_waits.c.is_priority == _KINDS.c.priority, of_counter)
        .correlate(service, _KINDS)
        .scalar_subquery()
    )
    return (
        _TICKET.select_from(service)
        .join(_KINDS, literal(True))
        .join(ticket, ticket.c.id == first)
        .where(service.c.office_id == bindparam("office"))
    )


# Nobody must wait for ever for a counter at which nobody sits.
_WANTED_IS_STAFFED = (
    select(counter.c.id)
    .where(counter.c.id == _waits.c.wanted_counter_id, counter.c.officer_id.is_not(None))
    .correlate(_waits)
    .exists()
)
_FIRST_FOR_ANY_COUNTER = _first_of_each(
    or_(_waits.c.wanted_counter_id.is_(None), not_(_WANTED_IS_STAFFED))
)
_FIRST_FOR_COUNTER = _first_of_each(
    or_(
        _waits.c.wanted_counter_id.is_(None),
        _waits.c.wanted_counter_id == bindparam("counter"),
        not_(_WANTED_IS_STAFFED),
    )
)


def first_waiting(transaction: Reading, counter_id: CounterId | None) -> tuple[Ticket, ...]:
    """The first who waits of each service and kind (priority, regular), for this counter.

    Without a counter: of those whom any counter may call. At most two a service.
    """
    statement = _FIRST_FOR_ANY_COUNTER if counter_id is None else _FIRST_FOR_COUNTER
    rows = transaction.connection.execute(
        statement, {"office": transaction.office_id, "counter": counter_id}
    )
    return tuple(Ticket(*row) for row in rows)


_LAST_CALLS = (
    select(ticket.c.is_priority)
    .where(
        ticket.c.current_service_id == bindparam("service"),
        ticket.c.business_day == bindparam("day"),
        ticket.c.called_revision.is_not(None),
    )
    .order_by(ticket.c.called_revision.desc())
    .limit(bindparam("most"))
)


def last_calls_were_priority(
    transaction: Reading, service_id: ServiceId, most: int
) -> Sequence[bool]:
    """Whether the day's newest calls of a service were priority guests, newest first."""
    return transaction.connection.scalars(
        _LAST_CALLS, {"service": service_id, "day": transaction.today, "most": most}
    ).all()


def tickets_at_counters(transaction: Reading) -> frozenset[TicketId]:
    """Everybody who is called or served now."""
    return frozenset(
        transaction.connection.scalars(
            select(ticket.c.id).where(
                ticket.c.office_id == transaction.office_id,
                ticket.c.business_day == transaction.today,
                _AT_COUNTER,
            )
        )
    )


def waiting_count(transaction: Reading) -> int:
    """How many wait today, for whatever service."""
    return transaction.connection.execute(
        select(func.count()).where(
            ticket.c.office_id == transaction.office_id,
            _IS_WAITING,
            ticket.c.business_day == transaction.today,
        )
    ).scalar_one()


_PEOPLE_AHEAD = select(func.count()).where(
    ticket.c.office_id == bindparam("office"),
    ticket.c.current_service_id == bindparam("service"),
    _IS_WAITING,
    ticket.c.is_priority >= bindparam("at_least_priority"),
    ticket.c.id != bindparam("ticket"),
)


def people_ahead(transaction: Reading, of: Ticket) -> int:
    """How many wait before a ticket that was just issued: all, or for priority those alike."""
    return transaction.connection.execute(
        _PEOPLE_AHEAD,
        {
            "office": transaction.office_id,
            "service": of.current_service_id,
            "at_least_priority": of.is_priority,
            "ticket": of.id,
        },
    ).scalar_one()


_INSERT = insert(ticket)


def insert_ticket(transaction: Writing, new: Ticket) -> None:
    transaction.connection.execute(_INSERT, {"office_id": transaction.office_id, **_values(new)})


_UPDATE = (
    update(ticket)
    .where(ticket.c.id == bindparam("of_ticket"))
    .values({name: bindparam(name) for name in CHANGING_FIELDS})
)


def store_ticket(transaction: Writing, changed: Ticket) -> None:
    """Write what may change of a ticket."""
    values = {name: getattr(changed, name) for name in CHANGING_FIELDS}
    transaction.connection.execute(_UPDATE, {"of_ticket": changed.id, **values})


def _values(of: Ticket) -> dict[str, Any]:
    return {name: getattr(of, name) for name in _FIELDS}


def _one(transaction: Reading, *where: ColumnElement[bool]) -> Ticket | None:
    row = transaction.connection.execute(
        _TICKET.where(ticket.c.office_id == transaction.office_id, *where)
    ).one_or_none()
    return None if row is None else Ticket(*row)


def _all(transaction: Reading, *where: ColumnElement[bool]) -> tuple[Ticket, ...]:
    rows = transaction.connection.execute(
        _TICKET.where(ticket.c.office_id == transaction.office_id, *where).order_by(*_PLACE)
    )
    return tuple(Ticket(*row) for row in rows)


def store_priority_of_waiting(transaction: Writing, visit_id: VisitId, is_priority: bool) -> None:
    """Let a waiting guest wait among the others of the same kind; no status changes."""
    transaction.connection.execute(
        update(ticket)
        .where(ticket.c.visit_id == visit_id, _IS_WAITING)
        .values(is_priority=is_priority)
    )
