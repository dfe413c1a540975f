"""Visits, guests, tickets and everything that happened to them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Named,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    text,
)

from shared.database.tables.columns import (
    OfEvent,
    OfOffice,
    StoredEnum,
    UtcTime,
    metadata,
    one_of,
)
from shared.domain.identifiers import (
    CounterId,
    GuestId,
    OfficerId,
    ServiceId,
    TicketId,
    VisitId,
)
from shared.domain.language import Language
from shared.domain.ticket_life import AT_COUNTER, Move, TicketStatus
from shared.domain.visit import VisitSource


class _VisitColumns(OfOffice):
    id: Named[VisitId] = Column(Uuid, primary_key=True)
    service_id: Named[ServiceId] = Column(Uuid, ForeignKey("service.id"))
    business_day: Named[date] = Column(Date)
    started_at: Named[datetime] = Column(UtcTime)
    language: Named[Language] = Column(StoredEnum(Language, 2))
    source: Named[VisitSource] = Column(StoredEnum(VisitSource))
    machine: Named[str] = Column(String(80))
    is_priority: Named[bool]
    wish_come_to_me: Named[bool]
    wish_call_in_writing: Named[bool]
    wish_help_fill_in: Named[bool]
    institution_category: Named[str | None] = Column(String(40))
    notice_version: Named[str | None] = Column(String(20))
    notice_accepted_at: Named[datetime | None] = Column(UtcTime)
    survey_consent: Named[bool]


visit = Table(
    "visit",
    metadata,
    _VisitColumns,
    one_of("language", Language),
    one_of("source", VisitSource),
    CheckConstraint("(notice_version IS NULL) = (notice_accepted_at IS NULL)", name="notice_whole"),
    Index(None, "office_id", "business_day"),
)


class _VisitEventColumns(OfEvent):
    visit_id: Named[VisitId] = Column(Uuid, ForeignKey("visit.id"))


visit_event = Table("visit_event", metadata, _VisitEventColumns)


class _GuestColumns(OfOffice):
    id: Named[GuestId] = Column(Uuid, primary_key=True)
    visit_id: Named[VisitId] = Column(Uuid, ForeignKey("visit.id"), unique=True)
    name: Named[str] = Column(String(120))
    phone: Named[str | None] = Column(String(16))
    """E.164: at most 15 digits behind the plus sign."""
    email: Named[str | None] = Column(String(254))
    institution_name: Named[str | None] = Column(String(200))
    institution_category: Named[str | None] = Column(String(40))
    occupation: Named[str | None] = Column(String(40))
    education: Named[str | None] = Column(String(40))
    age_band: Named[str | None] = Column(String(40))


guest = Table(
    "guest",
    metadata,
    _GuestColumns,
    CheckConstraint("length(name) > 0", name="name"),
    CheckConstraint("phone LIKE '+%'", name="phone_e164"),
)


class _NumberSeriesColumns(OfOffice):
    service_id: Named[ServiceId] = Column(Uuid, ForeignKey("service.id"), primary_key=True)
    business_day: Named[date] = Column(Date, primary_key=True)
    series: Named[str] = Column(String(1), primary_key=True)
    last_number: Named[int]


number_series = Table(
    "number_series",
    metadata,
    _NumberSeriesColumns,
    CheckConstraint("last_number > 0", name="last_number"),
)


class _TicketColumns(OfOffice):
    id: Named[TicketId] = Column(Uuid, primary_key=True)
    visit_id: Named[VisitId] = Column(Uuid, ForeignKey("visit.id"), unique=True)
    service_id: Named[ServiceId] = Column(Uuid, ForeignKey("service.id"))
    current_service_id: Named[ServiceId] = Column(Uuid, ForeignKey("service.id"))
    wanted_counter_id: Named[CounterId | None] = Column(Uuid, ForeignKey("counter.id"))
    business_day: Named[date] = Column(Date)
    series: Named[str] = Column(String(1))
    number: Named[int]
    label: Named[str] = Column(String(8))
    code: Named[str] = Column(String(8))
    status: Named[TicketStatus] = Column(StoredEnum(TicketStatus))
    is_priority: Named[bool]
    issued_at: Named[datetime] = Column(UtcTime)
    issued_revision: Named[int] = Column(BigInteger)
    queued_at: Named[datetime] = Column(UtcTime)
    queued_revision: Named[int] = Column(BigInteger)
    called_at: Named[datetime | None] = Column(UtcTime)
    first_called_at: Named[datetime | None] = Column(UtcTime)
    call_count: Named[int]
    called_revision: Named[int | None] = Column(BigInteger)
    serving_since: Named[datetime | None] = Column(UtcTime)
    held_since: Named[datetime | None] = Column(UtcTime)
    held_seconds: Named[int]
    finished_at: Named[datetime | None] = Column(UtcTime)
    counter_id: Named[CounterId | None] = Column(Uuid, ForeignKey("counter.id"))
    officer_id: Named[OfficerId | None] = Column(Uuid, ForeignKey("officer.id"))
    revision: Named[int] = Column(BigInteger)


_WAITING = text(f"status = '{TicketStatus.WAITING.value}'")
_AT_COUNTER = text(
    "status IN ({})".format(", ".join(f"'{status.value}'" for status in sorted(AT_COUNTER)))
)

ticket = Table(
    "ticket",
    metadata,
    _TicketColumns,
    UniqueConstraint("service_id", "business_day", "series", "number"),
    UniqueConstraint("office_id", "code"),
    # Paper, screen and voice know a ticket by its label alone; it also finds a day's tickets.
    UniqueConstraint("office_id", "business_day", "label"),
    one_of("status", TicketStatus),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("call_count >= 0", name="call_count"),
    CheckConstraint("held_seconds >= 0", name="held_seconds"),
    CheckConstraint(
        "status NOT IN ('called', 'serving') OR (counter_id IS NOT NULL AND officer_id IS NOT NULL)",
        name="somebody_serves",
    ),
    CheckConstraint("status <> 'on_hold' OR held_since IS NOT NULL", name="held_since"),
    CheckConstraint("status <> 'serving' OR serving_since IS NOT NULL", name="serving_since"),
    CheckConstraint("status <> 'waiting' OR called_revision IS NULL", name="waiting_uncalled"),
    # Carries call-next: as small as the queue, however many tickets lie behind.
    Index(
        "ix_ticket_waiting",
        "office_id",
        "current_service_id",
        "is_priority",
        "queued_at",
        "queued_revision",
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    ),
    # A counter has room for one guest: the database itself refuses a second.
    Index(
        "uq_ticket_at_counter",
        "counter_id",
        unique=True,
        sqlite_where=_AT_COUNTER,
        postgresql_where=_AT_COUNTER,
    ),
    Index("ix_ticket_calls", "current_service_id", "business_day", "called_revision"),
)


class _TicketEventColumns(OfEvent):
    ticket_id: Named[TicketId] = Column(Uuid, ForeignKey("ticket.id"))
    counter_id: Named[CounterId | None] = Column(Uuid, ForeignKey("counter.id"))
    from_status: Named[TicketStatus | None] = Column(StoredEnum(TicketStatus))
    to_status: Named[TicketStatus] = Column(StoredEnum(TicketStatus))
    before: Named[dict[str, Any] | None] = Column(JSON(none_as_null=True))
    """What the ticket was, where the move can be undone."""
    note: Named[str | None] = Column(String(80))
    """Such as the day that was offered instead; never a guest's details."""


ticket_event = Table(
    "ticket_event",
    metadata,
    _TicketEventColumns,
    one_of("move", Move),
    Index(None, "ticket_id", "revision"),
)
