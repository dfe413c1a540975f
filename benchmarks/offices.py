"""Offices to measure in: real ones, each in a file of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pysqlite3.dbapi2
from sqlalchemy import Engine, create_engine, event

from shared.configuration.folders import sqlite_url
from shared.database.office_database import OfficeDatabase, open_office
from shared.database.plain_sql import plain_sql
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import CounterId, OfficerId, ServiceId, TicketId, VisitId
from shared.domain.language import Language
from shared.domain.visit import NoticeAccepted, VisitSource, Wishes
from shared.use_cases.identity import new_id
from shared.use_cases.set_up_office import new_office
from shared.use_cases.take_number import NumberRequest

MACHINE = "benchmark"
PRINTER = "folder://benchmark"


def now() -> datetime:
    return datetime.now(UTC)


def make_office(folder: Path, name: str) -> str:
    """The URL of a new office with its sample counters and officers."""
    url = sqlite_url(folder / f"{name}.db")
    new_office(url, now, "Kantor Contoh", "kepala", "ukur-kecepatan-1", sample=True)
    return url


@contextmanager
def opened(url: str) -> Iterator[OfficeDatabase]:
    office = open_office(url, now)
    try:
        yield office
    finally:
        office.close()


def connected(url: str) -> Any:
    """The driver's own connection, as durable as ours."""
    connection = pysqlite3.dbapi2.connect(url.removeprefix("sqlite:///"))
    _prepare(connection)
    return connection


def documented_engine(url: str) -> Engine:
    """SQLAlchemy's documented way to begin transactions on SQLite, as durable as ours."""
    engine = create_engine(url, module=pysqlite3.dbapi2)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _prepare(connection: Any, _record: Any = None) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def service_ids(url: str) -> tuple[ServiceId, ...]:
    return tuple(ServiceId(found) for found in _ids(url, "service ORDER BY position"))


def counter_ids(url: str) -> tuple[CounterId, ...]:
    return tuple(CounterId(found) for found in _ids(url, "counter ORDER BY number"))


def officer_ids(url: str) -> tuple[OfficerId, ...]:
    return tuple(OfficerId(found) for found in _ids(url, "officer ORDER BY sign_in_name"))


def request(service_id: ServiceId, printer_url: str | None = PRINTER) -> NumberRequest:
    """A visitor who answered every question."""
    return NumberRequest(
        visit_id=VisitId(new_id()),
        ticket_id=TicketId(new_id()),
        service_id=service_id,
        language=Language.INDONESIAN,
        source=VisitSource.KIOSK,
        is_priority=False,
        wishes=Wishes(),
        institution_category="local_government",
        notice=NoticeAccepted("1", now(), survey_consent=False),
        guest=GuestDetails(
            name="Tamu Contoh",
            phone="+6281200000001",
            email="tamu@example.com",
            institution_name="Kantor Contoh",
            institution_category="local_government",
            occupation=None,
            education=None,
            age_band=None,
        ),
        machine=MACHINE,
        printer_url=printer_url,
    )


def _ids(url: str, rest: str) -> list[UUID]:
    with plain_sql(url) as ask:
        return [UUID(found) for (found,) in ask(f"SELECT id FROM {rest}")]
