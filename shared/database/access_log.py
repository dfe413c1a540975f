"""Stores who looked at or exported whose details."""

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from shared.database.tables import access_log
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import OfficerId


def was_access_logged(transaction: Reading, officer_id: OfficerId, act: str, subject: str) -> bool:
    """Whether today's log already tells of it."""
    row = transaction.connection.execute(
        select(access_log.c.at).where(
            access_log.c.office_id == transaction.office_id,
            access_log.c.on_day == transaction.today,
            access_log.c.officer_id == officer_id,
            access_log.c.act == act,
            access_log.c.subject == subject,
        )
    ).one_or_none()
    return row is not None


def log_access(transaction: Writing, officer_id: OfficerId, act: str, subject: str) -> None:
    """Note who read or exported whose details; `subject` is an id."""
    transaction.connection.execute(
        insert(access_log)
        .values(
            office_id=transaction.office_id,
            on_day=transaction.today,
            officer_id=officer_id,
            act=act,
            subject=subject,
            at=transaction.now,
        )
        .on_conflict_do_nothing()
    )
