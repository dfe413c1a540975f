"""Stores tickets, and answers who waits."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from shared.database.tables import counter, service, ticket
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CounterId, ServiceId, TicketId, VisitId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import AT_COUNTER, OPEN_STATUSES, TicketStatus
from shared.domain.ticket_memory import CHANGING_FIELDS

_FIELDS = tuple(field.name for field in fields(Ticket))
_TICKET: Select[*tuple[Any, ...]] = select(*(ticket.c[name] for name in _FIELDS))
# The partial index is used only where its own predicate stands in the statement, word for word.
_IS_WAITING = ticket.c.status == literal_column(f"'{TicketStatus.WAITING.value}'")
_PLACE = (ticket.c.queued_at, ticket.c.queued_revision)


# Statements are made once: to make one anew costs as much as SQLite takes to answer it.
_OF_OFFICE = ticket.c.office_id == bindparam("office")
_OF_DAY = ticket.c.business_day == bindparam("day")
_IS_AT_COUNTER = ticket.c.status.in_(
    [literal_column(f"'{status.value}'") for status in sorted(AT_COUNTER)]
)
_IS_OPEN = ticket.c.status.in_(
    [literal_column(f"'{status.value}'") for status in sorted(OPEN_STATUSES)]
)
_MAY_RETURN = ticket.c.status == literal_column(f"'{TicketStatus.NO_SHOW.value}'")
_BY_ID = _TICKET.where(ticket.c.id == bindparam("ticket"))
_OF_VISIT = _TICKET.where(ticket.c.visit_id == bindparam("visit"))
_BY_CODE = _TICKET.where(_OF_OFFICE, ticket.c.code == bindparam("code"))
_BY_LABEL = _TICKET.where(_OF_OFFICE, _OF_DAY, ticket.c.label == bindparam("label"))
_BY_COUNTER = _TICKET.where(ticket.c.counter_id == bindparam("counter"), _IS_AT_COUNTER)
_BY_DAY = _TICKET.where(_OF_OFFICE, _OF_DAY).order_by(*_PLACE)
_LEFT_OPEN = _BY_DAY.where(_IS_OPEN)


def find_ticket(transaction: Reading, ticket_id: TicketId) -> Ticket | None:
    return _one(transaction, _BY_ID, ticket=ticket_id)


def ticket_with(transaction: Reading, ticket_id: TicketId) -> Ticket:
    """The ticket, or the problem that there is none."""
    found = find_ticket(transaction, ticket_id)
    if found is None:
        raise Problem(ProblemCode.TICKET_UNKNOWN)
    return found


def ticket_of_visit(transaction: Reading, visit_id: VisitId) -> Ticket:
    """The one ticket of a visit, or the problem that there is none."""
    found = _one(transaction, _OF_VISIT, visit=visit_id)
    if found is None:
        raise Problem(ProblemCode.TICKET_UNKNOWN)
    return found


def ticket_with_code(transaction: Reading, code: str) -> Ticket | None:
    return _one(transaction, _BY_CODE, office=transaction.office_id, code=code)


def ticket_with_label(transaction: Reading, label: str, day: date) -> Ticket | None:
    return _one(transaction, _BY_LABEL, office=transaction.office_id, label=label, day=day)


_OTHERS_LABELLED = (
    select(ticket.c.id)
    .where(
        _OF_OFFICE,
        _OF_DAY,
        ticket.c.service_id != bindparam("service"),
        ticket.c.label.startswith(bindparam("letter")),
    )
    .limit(1)
)


def other_service_labelled(transaction: Reading, letter: str, service_id: ServiceId) -> bool:
    """Whether another service's tickets of today begin with a letter that it had before."""
    of_today = {"office": transaction.office_id, "day": transaction.today}
    values = {**of_today, "service": service_id, "letter": letter}
    return transaction.connection.execute(_OTHERS_LABELLED, values).first() is not None


def ticket_at_counter(transaction: Reading, counter_id: CounterId) -> Ticket | None:
    """The guest whom a counter has called or serves."""
    return _one(transaction, _BY_COUNTER, counter=counter_id)


def tickets_of_day(transaction: Reading, day: date) -> tuple[Ticket, ...]:
    """All of a day's tickets in queue order."""
    return _all(transaction, _BY_DAY, office=transaction.office_id, day=day)


def open_tickets_of(transaction: Reading, day: date) -> tuple[Ticket, ...]:
    """Tickets of a day in which somebody still wants something."""
    return _all(transaction, _LEFT_OPEN, office=transaction.office_id, day=day)


@dataclass(frozen=True, slots=True)
class HeadOfQueue:
    """As much of a waiting ticket as tells who is next."""

    ticket_id: TicketId
    service_id: ServiceId
    is_priority: bool
    queued_at: datetime
    queued_revision: int
    most_in_a_row: int
    """So many priority guests of this service may go before a regular one."""


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


def _first_of_each(of_counter: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    first = (
        _FIRST_OF_KIND.where(_waits.c.is_priority == _KINDS.c.priority, of_counter)
        .correlate(service, _KINDS)
        .scalar_subquery()
    )
    return (
        select(
            ticket.c.id,
            ticket.c.current_service_id,
            ticket.c.is_priority,
            ticket.c.queued_at,
            ticket.c.queued_revision,
            service.c.priority_in_a_row,
        )
        .select_from(service)
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


def heads_of_queue(transaction: Reading, counter_id: CounterId | None) -> tuple[HeadOfQueue, ...]:
    """The first who waits of each service and kind (priority, regular), for this counter.

    Without a counter: of those whom any counter may call. At most two a service.
    """
    statement = _FIRST_FOR_ANY_COUNTER if counter_id is None else _FIRST_FOR_COUNTER
    of_counter = {"office": transaction.office_id, "counter": counter_id}
    return tuple(HeadOfQueue(*row) for row in transaction.connection.execute(statement, of_counter))


_CALLS_OF_DAY = (
    select(ticket.c.current_service_id, ticket.c.is_priority)
    .where(_OF_OFFICE, _OF_DAY, ticket.c.called_revision.is_not(None))
    .order_by(ticket.c.called_revision.desc())
)


def calls_of_today(transaction: Reading) -> tuple[tuple[ServiceId, bool], ...]:
    """The service of each of the day's calls and whether it was a priority guest, newest first."""
    of_today = {"office": transaction.office_id, "day": transaction.today}
    rows = transaction.connection.execute(_CALLS_OF_DAY, of_today)
    return tuple((service_id, is_priority) for service_id, is_priority in rows)


_WAITING_COUNT = select(func.count()).where(_OF_OFFICE, _IS_WAITING, _OF_DAY)


def waiting_count(transaction: Reading) -> int:
    """How many wait today, for whatever service."""
    of_today = {"office": transaction.office_id, "day": transaction.today}
    return transaction.connection.execute(_WAITING_COUNT, of_today).scalar_one()


_INSERT = insert(ticket).on_conflict_do_nothing(index_elements=[ticket.c.office_id, ticket.c.code])


def insert_ticket(transaction: Writing, new: Ticket) -> bool:
    """Add a ticket; False where an older one, of whatever year, has its code."""
    done = transaction.connection.execute(
        _INSERT, {"office_id": transaction.office_id, **_set_values(new)}
    )
    return done.rowcount == 1


_UPDATE = update(ticket).where(ticket.c.id == bindparam("of_ticket"))


def store_ticket(transaction: Writing, before: Ticket, after: Ticket) -> None:
    """Write what a move changed of a ticket; at least its revision."""
    values = {
        name: value
        for name in CHANGING_FIELDS
        if (value := getattr(after, name)) != getattr(before, name)
    }
    transaction.connection.execute(_UPDATE, {"of_ticket": after.id, **values})


def _set_values(of: Ticket) -> dict[str, Any]:
    """Without what is empty, which is a third of a new ticket."""
    return {name: value for name in _FIELDS if (value := getattr(of, name)) is not None}


def store_priority_of_open(transaction: Writing, visit_id: VisitId, is_priority: bool) -> None:
    """Let a guest who waits, or may wait again, wait among those of the same kind."""
    transaction.connection.execute(
        update(ticket)
        .where(ticket.c.visit_id == visit_id, or_(_IS_OPEN, _MAY_RETURN))
        .values(is_priority=is_priority)
    )


def _one(transaction: Reading, statement: Select[*tuple[Any, ...]], **values: Any) -> Ticket | None:
    row = transaction.connection.execute(statement, values).one_or_none()
    return None if row is None else Ticket(*row)


def _all(
    transaction: Reading, statement: Select[*tuple[Any, ...]], **values: Any
) -> tuple[Ticket, ...]:
    return tuple(Ticket(*row) for row in transaction.connection.execute(statement, values))
