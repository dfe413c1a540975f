"""Stores which references of the register were chosen for a case."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from shared.database.tables import case_reference
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CaseId, OfficerId, ReferenceId


def has_references(transaction: Reading, case_id: CaseId) -> bool:
    return bool(chosen_references(transaction, case_id))


def chosen_references(transaction: Reading, case_id: CaseId) -> tuple[ReferenceId, ...]:
    """In the order in which they were chosen."""
    rows = transaction.connection.execute(
        select(case_reference.c.reference_id)
        .where(case_reference.c.case_id == case_id)
        .order_by(case_reference.c.chosen_at, case_reference.c.reference_id)
    )
    return tuple(row.reference_id for row in rows)


def choose(
    transaction: Writing, case_id: CaseId, reference_id: ReferenceId, officer_id: OfficerId
) -> bool:
    """Keep a reference with a case; False where it is kept already."""
    done = transaction.connection.execute(
        insert(case_reference)
        .values(
            office_id=transaction.office_id,
            case_id=case_id,
            reference_id=reference_id,
            chosen_at=transaction.now,
            officer_id=officer_id,
        )
        .on_conflict_do_nothing()
    )
    return done.rowcount == 1


def drop(transaction: Writing, case_id: CaseId, reference_id: ReferenceId) -> None:
    transaction.connection.execute(
        delete(case_reference).where(
            case_reference.c.case_id == case_id,
            case_reference.c.reference_id == reference_id,
        )
    )
