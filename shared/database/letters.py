"""Stores the versions of a letter's draft."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select

from shared.database.tables import letter_draft
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import AttachmentId, CaseId, LetterId, OfficerId


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """One version of the draft; its bytes are the attachment's."""

    id: LetterId
    version: int
    attachment_id: AttachmentId
    made_at: datetime
    officer_id: OfficerId


def drafts_of(transaction: Reading, case_id: CaseId) -> tuple[LetterDraft, ...]:
    """Oldest first."""
    rows = transaction.connection.execute(
        select(
            letter_draft.c.id,
            letter_draft.c.version,
            letter_draft.c.attachment_id,
            letter_draft.c.made_at,
            letter_draft.c.officer_id,
        )
        .where(letter_draft.c.case_id == case_id)
        .order_by(letter_draft.c.version)
    )
    return tuple(LetterDraft(*row) for row in rows)


def insert_draft(
    transaction: Writing,
    case_id: CaseId,
    letter_id: LetterId,
    attachment_id: AttachmentId,
    officer_id: OfficerId,
) -> LetterDraft:
    """Add the next version."""
    newest = transaction.connection.execute(
        select(func.max(letter_draft.c.version)).where(letter_draft.c.case_id == case_id)
    ).scalar_one()
    draft = LetterDraft(letter_id, (newest or 0) + 1, attachment_id, transaction.now, officer_id)
    transaction.connection.execute(
        insert(letter_draft),
        {
            "id": draft.id,
            "office_id": transaction.office_id,
            "case_id": case_id,
            "version": draft.version,
            "attachment_id": draft.attachment_id,
            "made_at": draft.made_at,
            "officer_id": draft.officer_id,
        },
    )
    return draft
