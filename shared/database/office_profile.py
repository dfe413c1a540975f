"""Stores who the office is, its settings, and what was done to it as a whole."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from shared.database.tables import office, office_event
from shared.database.transactions import Reading, Writing
from shared.domain.office import Office


def read_office(transaction: Reading) -> Office:
    row = transaction.connection.execute(
        select(
            office.c.id,
            office.c.name,
            office.c.unit_name,
            office.c.address,
            office.c.telephone,
            office.c.website,
            office.c.portal,
            office.c.complaints,
            office.c.time_zone,
        ).where(office.c.id == transaction.office_id)
    ).one()
    return Office(*row)


def insert_office(
    connection: Connection, new: Office, settings: dict[str, Any], today: date, now: datetime
) -> None:
    """Add an office whose history begins now."""
    connection.execute(
        insert(office).values(
            **asdict(new),
            settings=settings,
            revision=0,
            business_day=today,
            last_event_at=now,
            clock_confirmed_at=now,
            queue_is_open=True,
        )
    )


def store_office(transaction: Writing, changed: Office) -> None:
    _change(transaction, asdict(changed))


_SETTINGS = select(office.c.settings).where(office.c.id == bindparam("office"))


def read_settings(transaction: Reading) -> dict[str, Any]:
    """As they were stored; most transactions need none of them."""
    of_office = {"office": transaction.office_id}
    found: dict[str, Any] = transaction.connection.execute(_SETTINGS, of_office).scalar_one()
    return found


def store_settings(transaction: Writing, settings: dict[str, Any]) -> None:
    _change(transaction, {"settings": settings})


def record_office_change(
    transaction: Writing, move: str, actor: str, subject: str | None = None
) -> None:
    """Add the event that says who changed what of the office."""
    transaction.connection.execute(
        insert(office_event).values(
            office_id=transaction.office_id,
            revision=transaction.next_revision(),
            move=move,
            at=transaction.now,
            actor=actor,
            subject=subject,
        )
    )


def _change(transaction: Writing, values: dict[str, Any]) -> None:
    transaction.connection.execute(
        update(office).where(office.c.id == transaction.office_id).values(**values)
    )
