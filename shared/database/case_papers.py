"""Stores what proves a case: steps done, files, and versions of the form."""

from sqlalchemy import delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from shared.database.tables import (
    attachment,
    attachment_content,
    case_step,
    form_version,
)
from shared.database.transactions import Reading, Writing
from shared.domain.case import Attachment, FormVersion, StepDone
from shared.domain.identifiers import AttachmentId, CaseId, FormVersionId
from shared.domain.problem import Problem, ProblemCode

_ATTACHMENT = select(
    attachment.c.id,
    attachment.c.kind,
    attachment.c.file_name,
    attachment.c.media_type,
    attachment.c.size_bytes,
    attachment.c.sha256,
    attachment.c.added_at,
    attachment.c.officer_id,
)
_FORM = select(
    form_version.c.id,
    form_version.c.version,
    form_version.c.answers,
    form_version.c.source,
    form_version.c.attachment_id,
    form_version.c.stored_at,
    form_version.c.officer_id,
)


def steps_done(transaction: Reading, case_id: CaseId) -> tuple[StepDone, ...]:
    rows = transaction.connection.execute(
        select(
            case_step.c.step,
            case_step.c.done_at,
            case_step.c.officer_id,
            case_step.c.proof,
            case_step.c.reason,
        )
        .where(case_step.c.case_id == case_id)
        .order_by(case_step.c.step)
    )
    return tuple(StepDone(*row) for row in rows)


def store_step(transaction: Writing, case_id: CaseId, done: StepDone) -> None:
    """Add a step that is done, or its newer proof."""
    values = {
        "done_at": done.done_at,
        "officer_id": done.officer_id,
        "proof": done.proof,
        "reason": done.reason,
    }
    row = insert_or(case_step).values(
        office_id=transaction.office_id, case_id=case_id, step=done.step, **values
    )
    transaction.connection.execute(
        row.on_conflict_do_update(
            index_elements=[case_step.c.case_id, case_step.c.step], set_=values
        )
    )


def delete_step(transaction: Writing, case_id: CaseId, step: int) -> None:
    """The step is to be done again."""
    transaction.connection.execute(
        delete(case_step).where(case_step.c.case_id == case_id, case_step.c.step == step)
    )


def attachments_of(transaction: Reading, case_id: CaseId) -> tuple[Attachment, ...]:
    """Oldest first, without their bytes."""
    rows = transaction.connection.execute(
        _ATTACHMENT.where(attachment.c.case_id == case_id).order_by(
            attachment.c.added_at, attachment.c.id
        )
    )
    return tuple(Attachment(*row) for row in rows)


def insert_attachment(
    transaction: Writing, case_id: CaseId, new: Attachment, content: bytes
) -> None:
    """Add a file whole, in the transaction of what it proves."""
    transaction.connection.execute(
        insert(attachment),
        {
            "id": new.id,
            "office_id": transaction.office_id,
            "case_id": case_id,
            "kind": new.kind,
            "file_name": new.file_name,
            "media_type": new.media_type,
            "size_bytes": new.size_bytes,
            "sha256": new.sha256,
            "added_at": new.added_at,
            "officer_id": new.officer_id,
        },
    )
    transaction.connection.execute(
        insert(attachment_content),
        {"office_id": transaction.office_id, "attachment_id": new.id, "content": content},
    )


def attachment_with(
    transaction: Reading, case_id: CaseId, attachment_id: AttachmentId
) -> tuple[Attachment, bytes]:
    """A file of this case with its bytes, or the problem that there is none."""
    row = transaction.connection.execute(
        _ATTACHMENT.where(attachment.c.case_id == case_id, attachment.c.id == attachment_id)
    ).one_or_none()
    if row is None:
        raise Problem(ProblemCode.ATTACHMENT_UNKNOWN)
    content = transaction.connection.execute(
        select(attachment_content.c.content).where(
            attachment_content.c.attachment_id == attachment_id
        )
    ).scalar_one()
    return Attachment(*row), content


def form_versions_of(transaction: Reading, case_id: CaseId) -> tuple[FormVersion, ...]:
    """Oldest first."""
    rows = transaction.connection.execute(
        _FORM.where(form_version.c.case_id == case_id).order_by(form_version.c.version)
    )
    return tuple(FormVersion(*row) for row in rows)


def form_version_with(transaction: Reading, version_id: FormVersionId) -> FormVersion:
    row = transaction.connection.execute(_FORM.where(form_version.c.id == version_id)).one()
    return FormVersion(*row)


def next_form_version(transaction: Writing, case_id: CaseId) -> int:
    newest = transaction.connection.execute(
        select(func.max(form_version.c.version)).where(form_version.c.case_id == case_id)
    ).scalar_one()
    return (newest or 0) + 1


def insert_form_version(transaction: Writing, case_id: CaseId, new: FormVersion) -> None:
    transaction.connection.execute(
        insert(form_version),
        {
            "id": new.id,
            "office_id": transaction.office_id,
            "case_id": case_id,
            "version": new.version,
            "answers": new.answers,
            "source": new.source,
            "attachment_id": new.attachment_id,
            "stored_at": new.stored_at,
            "officer_id": new.officer_id,
        },
    )
