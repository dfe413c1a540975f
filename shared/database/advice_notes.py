"""Stores the advice that a visit ended with."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from shared.database.tables import advice_note
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import OfficerId, VisitId


@dataclass(frozen=True, slots=True)
class Advice:
    """The short note with which a visit ends: the standard's first product."""

    text: str
    given_at: datetime
    officer_id: OfficerId
    is_about_special_research: bool


def advice_of(transaction: Reading, visit_id: VisitId) -> Advice | None:
    row = transaction.connection.execute(
        select(
            advice_note.c.text,
            advice_note.c.given_at,
            advice_note.c.officer_id,
            advice_note.c.is_about_special_research,
        ).where(advice_note.c.visit_id == visit_id)
    ).one_or_none()
    return None if row is None else Advice(*row)


def store_advice(transaction: Writing, visit_id: VisitId, advice: Advice) -> None:
    """Keep the note, or its newer words."""
    values = {
        "text": advice.text,
        "given_at": advice.given_at,
        "officer_id": advice.officer_id,
        "is_about_special_research": advice.is_about_special_research,
    }
    row = insert(advice_note).values(office_id=transaction.office_id, visit_id=visit_id, **values)
    transaction.connection.execute(
        row.on_conflict_do_update(index_elements=[advice_note.c.visit_id], set_=values)
    )
