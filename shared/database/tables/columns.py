"""Column types and naming that every table shares."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    MetaData,
    Named,
    String,
    TypedColumns,
    Uuid,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from shared.domain.identifiers import OfficeId

E = TypeVar("E", bound=StrEnum)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC time.

    On SQLite a text of fixed width ("2026-11-23T02:41:00.000000Z"), so that the order of the
    texts is the order of the times; elsewhere the database's own time with zone.
    """

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(27))
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        return utc_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value  # type: ignore[no-any-return]  # a datetime, given by the driver
        return datetime.fromisoformat(value)


class StoredEnum(TypeDecorator[E]):
    """An enumeration, stored as its value."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[E], length: int = 16) -> None:
        super().__init__(length)
        self.kind = kind
        self.length = length

    def process_bind_param(self, value: E | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> E | None:
        return None if value is None else self.kind(value)


def utc_text(moment: datetime) -> str:
    """The stored form of an aware time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


class OfOffice(TypedColumns):
    """Every table bears the office, so that many offices can stand in one database."""

    office_id: Named[OfficeId] = Column(Uuid, ForeignKey("office.id"), nullable=False)


class OfEvent(TypedColumns):
    """What every row of an append-only event table bears."""

    office_id: Named[OfficeId] = Column(Uuid, ForeignKey("office.id"), primary_key=True)
    revision: Named[int] = Column(BigInteger, primary_key=True, autoincrement=False)
    move: Named[str] = Column(String(32), nullable=False)
    at: Named[datetime] = Column(UtcTime, nullable=False)
    actor: Named[str] = Column(String(80), nullable=False)
    """An officer's id, or the name of the machine that acted by itself."""


def one_of(column: str, values: Iterable[StrEnum]) -> CheckConstraint:
    """The check that a column holds one of an enumeration's values."""
    listed = ", ".join(f"'{value.value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)
