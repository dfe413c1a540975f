"""The office, its services, counters, officers and lists."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    Named,
    String,
    Table,
    TypedColumns,
    UniqueConstraint,
    Uuid,
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
    CategoryId,
    CounterId,
    InstitutionId,
    OfficeId,
    OfficerId,
    ServiceId,
)
from shared.domain.office import CategoryKind, Role
from shared.domain.office_file import OfficeFileKind


class _OfficeColumns(TypedColumns):
    id: Named[OfficeId] = Column(Uuid, primary_key=True)
    name: Named[str] = Column(String(120))
    unit_name: Named[str] = Column(String(120))
    address: Named[str] = Column(String(200))
    telephone: Named[str] = Column(String(40))
    website: Named[str] = Column(String(120))
    portal: Named[str] = Column(String(120))
    complaints: Named[str] = Column(String(200))
    time_zone: Named[str] = Column(String(40))
    settings: Named[dict[str, Any]] = Column(JSON, nullable=False)
    revision: Named[int] = Column(BigInteger)
    """Of the last event; raised under this row's lock, so that one order rules all."""
    business_day: Named[date]
    last_event_at: Named[datetime] = Column(UtcTime)
    clock_confirmed_at: Named[datetime] = Column(UtcTime)
    queue_is_open: Named[bool]


office = Table(
    "office",
    metadata,
    _OfficeColumns,
    CheckConstraint("revision >= 0", name="revision_positive"),
)


class _ServiceColumns(OfOffice):
    id: Named[ServiceId] = Column(Uuid, primary_key=True)
    letter: Named[str] = Column(String(1))
    name_id: Named[str] = Column(String(80))
    name_en: Named[str] = Column(String(80))
    is_for_government: Named[bool]
    working_days_limit: Named[int | None]
    priority_in_a_row: Named[int]
    is_active: Named[bool]
    position: Named[int]


service = Table(
    "service",
    metadata,
    _ServiceColumns,
    UniqueConstraint("office_id", "letter"),
    CheckConstraint("letter BETWEEN 'A' AND 'Z' AND length(letter) = 1", name="letter"),
    CheckConstraint("priority_in_a_row >= 0", name="priority_in_a_row"),
    CheckConstraint("working_days_limit > 0", name="working_days_limit"),
)


class _OfficerColumns(OfOffice):
    id: Named[OfficerId] = Column(Uuid, primary_key=True)
    sign_in_name: Named[str] = Column(String(40))
    """Lower case: names that differ only in case are one."""
    full_name: Named[str] = Column(String(120))
    role: Named[Role] = Column(StoredEnum(Role))
    password_hash: Named[str] = Column(String(200))
    is_active: Named[bool]
    failed_tries: Named[int]
    locked_until: Named[datetime | None] = Column(UtcTime)


officer = Table(
    "officer",
    metadata,
    _OfficerColumns,
    UniqueConstraint("office_id", "sign_in_name"),
    one_of("role", Role),
    CheckConstraint("failed_tries >= 0", name="failed_tries"),
)


class _CounterColumns(OfOffice):
    id: Named[CounterId] = Column(Uuid, primary_key=True)
    number: Named[int]
    is_active: Named[bool]
    officer_id: Named[OfficerId | None] = Column(Uuid, ForeignKey("officer.id"))
    break_until: Named[datetime | None] = Column(UtcTime)


counter = Table(
    "counter",
    metadata,
    _CounterColumns,
    UniqueConstraint("office_id", "number"),
    # An officer sits at one counter; a counter has room for one by having one column.
    UniqueConstraint("officer_id"),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("break_until IS NULL OR officer_id IS NOT NULL", name="break_of_somebody"),
)


class _CounterEventColumns(OfEvent):
    counter_id: Named[CounterId] = Column(Uuid, ForeignKey("counter.id"))
    until: Named[datetime | None] = Column(UtcTime)


counter_event = Table("counter_event", metadata, _CounterEventColumns)


class _OfficeEventColumns(OfEvent):
    subject: Named[str | None] = Column(String(80))
    """What of the office was changed: an id or a name, never a guest's."""


office_event = Table("office_event", metadata, _OfficeEventColumns)


class _CategoryColumns(OfOffice):
    id: Named[CategoryId] = Column(Uuid, primary_key=True)
    kind: Named[CategoryKind] = Column(StoredEnum(CategoryKind))
    code: Named[str] = Column(String(40))
    name_id: Named[str] = Column(String(80))
    name_en: Named[str] = Column(String(80))
    is_government: Named[bool]
    is_active: Named[bool]
    position: Named[int]


category = Table(
    "category",
    metadata,
    _CategoryColumns,
    UniqueConstraint("office_id", "kind", "code"),
    one_of("kind", CategoryKind),
)


class _InstitutionColumns(OfOffice):
    id: Named[InstitutionId] = Column(Uuid, primary_key=True)
    name: Named[str] = Column(String(200))
    category_code: Named[str | None] = Column(String(40))
    is_active: Named[bool]


institution = Table(
    "institution",
    metadata,
    _InstitutionColumns,
    UniqueConstraint("office_id", "name"),
)

Index(None, category.c.office_id, category.c.kind, category.c.position)


class _OfficeFileColumns(OfOffice):
    office_id: Named[OfficeId] = Column(Uuid, ForeignKey("office.id"), primary_key=True)
    kind: Named[OfficeFileKind] = Column(StoredEnum(OfficeFileKind, 24), primary_key=True)
    file_name: Named[str] = Column(String(120))
    content: Named[bytes] = Column(LargeBinary)
    changed_at: Named[datetime] = Column(UtcTime)
    officer_id: Named[OfficerId] = Column(Uuid, ForeignKey("officer.id"))


# In the database, so that every machine writes letters from the same template.
office_file = Table(
    "office_file",
    metadata,
    _OfficeFileColumns,
    one_of("kind", OfficeFileKind),
    CheckConstraint("length(file_name) > 0", name="file_name"),
    CheckConstraint("length(content) > 0", name="content"),
)
