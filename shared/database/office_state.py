"""The office's own row: the lock that orders every write, and what each of them needs."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Select, bindparam, select, update

from shared.database.tables import office
from shared.domain.identifiers import OfficeId
from shared.domain.problem import Problem, ProblemCode


@dataclass(frozen=True, slots=True)
class OfficeState:
    """What of the office's row changes with its days and events."""

    revision: int
    business_day: date
    last_event_at: datetime
    clock_confirmed_at: datetime
    queue_is_open: bool
    time_zone: str


_STATE: Select[int, date, datetime, datetime, bool, str] = select(
    office.c.revision,
    office.c.business_day,
    office.c.last_event_at,
    office.c.clock_confirmed_at,
    office.c.queue_is_open,
    office.c.time_zone,
).where(office.c.id == bindparam("office"))

_LOCKED_STATE = _STATE.with_for_update()


def read_state(connection: Connection, office_id: OfficeId) -> OfficeState:
    """The office as this transaction sees it."""
    return _state_of(connection, _STATE, office_id)


def lock_office(connection: Connection, office_id: OfficeId) -> OfficeState:
    """The office as it stays until this transaction ends; SQLite's lock is the file's."""
    return _state_of(connection, _LOCKED_STATE, office_id)


_STORE_STATE = update(office).where(office.c.id == bindparam("of_office"))


def store_state(connection: Connection, office_id: OfficeId, state: OfficeState) -> None:
    """Write what events changed of the office's row; its settings have a writer of their own."""
    connection.execute(
        _STORE_STATE,
        {
            "of_office": office_id,
            "revision": state.revision,
            "business_day": state.business_day,
            "last_event_at": state.last_event_at,
            "clock_confirmed_at": state.clock_confirmed_at,
            "queue_is_open": state.queue_is_open,
        },
    )


def only_office(connection: Connection) -> OfficeId:
    """The office that this database holds."""
    found = connection.execute(select(office.c.id).limit(2)).all()
    if len(found) != 1:
        raise Problem(ProblemCode.OFFICE_MISSING)
    return OfficeId(found[0].id)


def has_office(connection: Connection) -> bool:
    return connection.execute(select(office.c.id).limit(1)).first() is not None


def _state_of(
    connection: Connection,
    statement: Select[int, date, datetime, datetime, bool, str],
    office_id: OfficeId,
) -> OfficeState:
    row = connection.execute(statement, {"office": office_id}).one_or_none()
    if row is None:
        raise Problem(ProblemCode.OFFICE_MISSING)
    return OfficeState(*row)
