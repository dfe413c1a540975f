"""Stores what the office offers."""

from typing import Any

from sqlalchemy import bindparam, insert, select, update

from shared.database.tables import service
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import ServiceId
from shared.domain.office import Bilingual, Service
from shared.domain.problem import Problem, ProblemCode

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
