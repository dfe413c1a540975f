"""The append-only history of cases."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select

from shared.database.tables import case_event
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CaseId

_INSERT = insert(case_event)


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One line of a case's history. `at` is aware UTC, `on_day` the office's day that was told."""

    revision: int
    move: str
    """A ProgressMove, a VerdictMove, or another thing that happened, such as contact_added."""
    at: datetime
    actor: str
    step: int | None
    on_day: date | None
    from_value: str | None
    to_value: str | None
    note: str | None


def record_case_event(
    transaction: Writing,
    case_id: CaseId,
    revision: int,
    move: str,
    actor: str,
    *,
    step: int | None = None,
    on_day: date | None = None,
    from_value: str | None = None,
    to_value: str | None = None,
    note: str | None = None,
) -> None:
    """Add what happened; `revision` comes from the transaction, for this event alone."""
    transaction.connection.execute(
        _INSERT,
        {
            "office_id": transaction.office_id,
            "revision": revision,
            "move": move,
            "at": transaction.now,
            "actor": actor,
            "case_id": case_id,
            "step": step,
            "on_day": on_day,
            "from_value": from_value,
            "to_value": to_value,
            "note": note,
        },
    )


def events_of_case(transaction: Reading, case_id: CaseId) -> tuple[CaseEvent, ...]:
    """A case's whole history, oldest first."""
    rows = transaction.connection.execute(
        select(
            case_event.c.revision,
            case_event.c.move,
            case_event.c.at,
            case_event.c.actor,
            case_event.c.step,
            case_event.c.on_day,
            case_event.c.from_value,
            case_event.c.to_value,
            case_event.c.note,
        )
        .where(case_event.c.case_id == case_id)
        .order_by(case_event.c.revision)
    )
    return tuple(_event(row) for row in rows)


def _event(row: Any) -> CaseEvent:
    return CaseEvent(*row)
