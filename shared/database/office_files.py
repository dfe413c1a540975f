"""Stores the files that an office keeps for itself, one of each kind."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from shared.database.tables import office_file, officer
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import OfficerId
from shared.domain.office_file import OfficeFile, OfficeFileKind


def office_file_of(transaction: Reading, kind: OfficeFileKind) -> OfficeFile | None:
    """None where the office has none of its own."""
    row = transaction.connection.execute(
        select(
            office_file.c.kind,
            office_file.c.file_name,
            office_file.c.content,
            office_file.c.changed_at,
            officer.c.full_name,
        )
        .join(officer, officer.c.id == office_file.c.officer_id)
        .where(
            office_file.c.office_id == transaction.office_id,
            office_file.c.kind == kind,
        )
    ).one_or_none()
    return None if row is None else OfficeFile(*row)


def store_office_file(
    transaction: Writing,
    kind: OfficeFileKind,
    file_name: str,
    content: bytes,
    officer_id: OfficerId,
) -> None:
    """Keep it in the place of the one before."""
    changing = {
        "file_name": file_name,
        "content": content,
        "changed_at": transaction.now,
        "officer_id": officer_id,
    }
    row = insert(office_file).values(office_id=transaction.office_id, kind=kind, **changing)
    transaction.connection.execute(
        row.on_conflict_do_update(
            index_elements=[office_file.c.office_id, office_file.c.kind], set_=changing
        )
    )


def remove_office_file(transaction: Writing, kind: OfficeFileKind) -> bool:
    """Whether there was one."""
    removed = transaction.connection.execute(
        delete(office_file).where(
            office_file.c.office_id == transaction.office_id, office_file.c.kind == kind
        )
    )
    return removed.rowcount > 0
