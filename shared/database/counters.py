"""Stores who sits at which counter, and their breaks."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, insert, literal_column, select, update

from shared.database.tables import counter, counter_event, officer, ticket
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CounterId, OfficerId
from shared.domain.office import Counter
from shared.domain.ticket_life import AT_COUNTER


class CounterMove(StrEnum):
    """What happened at a counter."""

    TAKE = "take"
    LEAVE = "leave"
    BREAK = "break"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Seat:
    """A counter with whoever sits there, and the guest."""

    counter: Counter
    is_officer_active: bool | None
    guest_label: str | None
    """Of the number that is called or served there."""


_WITH_OFFICER = counter.outerjoin(officer, counter.c.officer_id == officer.c.id)
_COUNTER = (
    select(
        counter.c.id,
        counter.c.number,
        counter.c.is_active,
        counter.c.officer_id,
        officer.c.full_name,
        counter.c.break_until,
    )
    .select_from(_WITH_OFFICER)
    .order_by(counter.c.number)
)
# In these words the index of those who are at a counter serves it.
_HAS_GUEST = ticket.c.status.in_(
    [literal_column(f"'{status.value}'") for status in sorted(AT_COUNTER)]
)
_SEAT = (
    _COUNTER.add_columns(officer.c.is_active, ticket.c.label)
    .select_from(
        _WITH_OFFICER.outerjoin(ticket, (ticket.c.counter_id == counter.c.id) & _HAS_GUEST)
    )
    .where(counter.c.id == bindparam("counter"))
)


_OF_OFFICE = _COUNTER.where(counter.c.office_id == bindparam("office"))
_BY_ID = _COUNTER.where(counter.c.id == bindparam("counter"))
_BY_OFFICER = _COUNTER.where(counter.c.officer_id == bindparam("officer"))


def all_counters(transaction: Reading) -> tuple[Counter, ...]:
    """Every counter by its number."""
    return _counters(transaction, _OF_OFFICE, office=transaction.office_id)


def find_counter(transaction: Reading, counter_id: CounterId) -> Counter | None:
    return next(iter(_counters(transaction, _BY_ID, counter=counter_id)), None)


def find_seat(transaction: Reading, counter_id: CounterId) -> Seat | None:
    """The counter and all that a press there depends on, in one statement."""
    row = transaction.connection.execute(_SEAT, {"counter": counter_id}).one_or_none()
    return None if row is None else Seat(Counter(*row[:-2]), *row[-2:])


def counter_of_officer(transaction: Reading, officer_id: OfficerId) -> Counter | None:
    """The one counter at which an officer sits."""
    return next(iter(_counters(transaction, _BY_OFFICER, officer=officer_id)), None)


def insert_counter(transaction: Writing, counter_id: CounterId, number: int) -> None:
    """Add a free counter."""
    transaction.connection.execute(
        insert(counter).values(
            id=counter_id, office_id=transaction.office_id, number=number, is_active=True
        )
    )


def store_counter(
    transaction: Writing, counter_id: CounterId, number: int, is_active: bool
) -> bool:
    """Renumber a counter or take it out of use; False where there is none with that id."""
    done = transaction.connection.execute(
        update(counter).where(counter.c.id == counter_id).values(number=number, is_active=is_active)
    )
    return done.rowcount == 1


def seat_officer(transaction: Writing, counter_id: CounterId, officer_id: OfficerId) -> None:
    """Put an officer at a free counter."""
    _change(transaction, counter_id, officer_id=officer_id, break_until=None)
    _record(transaction, counter_id, CounterMove.TAKE, str(officer_id))


def free_counter(transaction: Writing, counter_id: CounterId, actor: str) -> None:
    """Nobody sits there any more."""
    _change(transaction, counter_id, officer_id=None, break_until=None)
    _record(transaction, counter_id, CounterMove.LEAVE, actor)


def release_all_counters(transaction: Writing, actor: str) -> None:
    """Free every counter that somebody still holds."""
    for held in all_counters(transaction):
        if held.officer_id is not None:
            free_counter(transaction, held.id, actor)


def store_break(
    transaction: Writing, counter_id: CounterId, until: datetime | None, actor: str
) -> None:
    """Begin a break, or end it with None."""
    _change(transaction, counter_id, break_until=until)
    move = CounterMove.BACK if until is None else CounterMove.BREAK
    _record(transaction, counter_id, move, actor, until)


def _counters(
    transaction: Reading, statement: Select[*tuple[Any, ...]], **values: UUID
) -> tuple[Counter, ...]:
    return tuple(Counter(*row) for row in transaction.connection.execute(statement, values))


def _change(
    transaction: Writing, counter_id: CounterId, **values: OfficerId | datetime | None
) -> None:
    transaction.connection.execute(
        update(counter).where(counter.c.id == counter_id).values(**values)
    )


def _record(
    transaction: Writing,
    counter_id: CounterId,
    move: CounterMove,
    actor: str,
    until: datetime | None = None,
) -> None:
    transaction.connection.execute(
        insert(counter_event).values(
            office_id=transaction.office_id,
            revision=transaction.next_revision(),
            move=move.value,
            at=transaction.now,
            actor=actor,
            counter_id=counter_id,
            until=until,
        )
    )
