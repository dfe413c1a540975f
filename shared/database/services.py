"""Stores what the office offers."""

from typing import Any

from sqlalchemy import bindparam, func, insert, literal_column, select, update

from shared.database.tables import service, ticket
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import ServiceId, TicketId
from shared.domain.office import Bilingual, Service
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket_life import TicketStatus

_SERVICE = select(
    service.c.id,
    service.c.letter,
    service.c.name_id,
    service.c.name_en,
    service.c.is_for_government,
    service.c.working_days_limit,
    service.c.priority_in_a_row,
    service.c.is_active,
    service.c.position,
).order_by(service.c.position, service.c.letter)


_OF_OFFICE = _SERVICE.where(service.c.office_id == bindparam("office"))
_BY_ID = _SERVICE.where(service.c.id == bindparam("service"))


def all_services(transaction: Reading) -> tuple[Service, ...]:
    """Every service in the order of the kiosk's list, those no longer offered too."""
    rows = transaction.connection.execute(_OF_OFFICE, {"office": transaction.office_id})
    return tuple(_service(row) for row in rows)


def service_with(transaction: Reading, service_id: ServiceId) -> Service:
    row = transaction.connection.execute(_BY_ID, {"service": service_id}).one_or_none()
    if row is None:
        raise Problem(ProblemCode.SERVICE_UNKNOWN)
    return _service(row)


_WITH_QUEUE = _BY_ID.add_columns(
    select(func.count())
    .where(
        ticket.c.office_id == service.c.office_id,
        ticket.c.current_service_id == service.c.id,
        # In these words the index of those who wait serves it.
        ticket.c.status == literal_column(f"'{TicketStatus.WAITING.value}'"),
        ticket.c.is_priority >= bindparam("at_least_priority"),
        ticket.c.id != bindparam("own_ticket"),
    )
    .scalar_subquery()
    .label("people_ahead")
)


def service_and_people_ahead(
    transaction: Reading, service_id: ServiceId, is_priority: bool, own_ticket: TicketId
) -> tuple[Service, int]:
    """A service, and how many wait there before a new guest: all, or for priority those alike.

    In one statement: a guest stands at the kiosk while the office's lock is held.
    """
    row = transaction.connection.execute(
        _WITH_QUEUE,
        {
            "service": service_id,
            "at_least_priority": is_priority,
            "own_ticket": own_ticket,
        },
    ).one_or_none()
    if row is None:
        raise Problem(ProblemCode.SERVICE_UNKNOWN)
    return _service(row), row.people_ahead


def insert_service(transaction: Writing, new: Service) -> None:
    transaction.connection.execute(
        insert(service).values(id=new.id, office_id=transaction.office_id, **_values(new))
    )


def store_service(transaction: Writing, changed: Service) -> bool:
    """Replace a service; False where there is none with that id."""
    done = transaction.connection.execute(
        update(service).where(service.c.id == changed.id).values(**_values(changed))
    )
    return done.rowcount == 1


def _service(row: Any) -> Service:
    return Service(
        id=row.id,
        letter=row.letter,
        name=Bilingual(row.name_id, row.name_en),
        is_for_government=row.is_for_government,
        working_days_limit=row.working_days_limit,
        priority_in_a_row=row.priority_in_a_row,
        is_active=row.is_active,
        position=row.position,
    )


def _values(of: Service) -> dict[str, Any]:
    return {
        "letter": of.letter,
        "name_id": of.name.indonesian,
        "name_en": of.name.english,
        "is_for_government": of.is_for_government,
        "working_days_limit": of.working_days_limit,
        "priority_in_a_row": of.priority_in_a_row,
        "is_active": of.is_active,
        "position": of.position,
    }
