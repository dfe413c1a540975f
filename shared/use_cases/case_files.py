"""The files of a case: handed over, brought back, attached, and read again."""

from dataclasses import dataclass
from enum import StrEnum

from shared.database.access_log import log_access, was_access_logged
from shared.database.case_papers import (
    attachment_with,
    form_versions_of,
    insert_attachment,
    insert_form_version,
    next_form_version,
)
from shared.database.cases import case_with
from shared.database.office_database import OfficeDatabase
from shared.documents.attachment_check import CheckedAttachment, check_attachment
from shared.domain.case import (
    Attachment,
    AttachmentKind,
    FormSource,
    FormVersion,
)
from shared.domain.form_answers import Answers, answers_from_text, answers_to_text
from shared.domain.identifiers import AttachmentId, CaseId, FormVersionId, OfficerId
from shared.domain.message import Channel, Enclosure, MessageKind
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_steps import refuse_out_of_order
from shared.use_cases.case_work import CaseWork, told_text, working_on_case
from shared.use_cases.desk import active_officer
from shared.use_cases.identity import new_id


class HandedBy(StrEnum):
    """How the form was given to the guest."""

    EMAIL = "email"
    USB_STICK = "usb_stick"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True, repr=False)
class CaseDocument:
    """A file as somebody gave it, or as the program made it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, repr=False)
class CheckedDocument:
    """A file whose name and content may be kept."""

    checked: CheckedAttachment
    content: bytes

    @property
    def file_name(self) -> str:
        return self.checked.file_name


def checked_document(document: CaseDocument) -> CheckedDocument:
    """The file, looked into before any transaction. Raises Problem where it may not be kept."""
    return CheckedDocument(check_attachment(document.name, document.content), document.content)


def add_attachment(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    kind: AttachmentKind,
    document: CaseDocument,
) -> Attachment:
    """Keep a file with the case: whole or not at all."""
    checked = checked_document(document)
    with working_on_case(office, officer_id, case_id, None) as work:
        return keep_file(work, kind, checked)


def keep_file(work: CaseWork, kind: AttachmentKind, document: CheckedDocument) -> Attachment:
    """The same inside another act's transaction."""
    checked = document.checked
    attachment = Attachment(
        id=AttachmentId(new_id()),
        kind=kind,
        file_name=checked.file_name,
        media_type=checked.media_type,
        size_bytes=checked.size_bytes,
        sha256=checked.sha256,
        added_at=work.transaction.now,
        officer_id=work.officer_id,
    )
    insert_attachment(work.transaction, work.case.id, attachment, document.content)
    work.note("attachment_added", note=f"{kind.value}: {checked.file_name}")
    return attachment


def read_attachment(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, attachment_id: AttachmentId
) -> tuple[Attachment, bytes]:
    """A file with its bytes, to be shown or saved; who took it out is logged."""
    log_case_access(office, officer_id, "attachment_read", attachment_id.hex)
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return attachment_with(transaction, case_id, attachment_id)


def hand_over_form(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    seen: int,
    ways: frozenset[HandedBy],
    form: CaseDocument,
    proof: str,
    reason: str | None = None,
) -> None:
    """Step 6: the form as it was handed over is its proof; by e-mail it goes with a message."""
    told = told_text(proof, ProblemCode.PROOF_MISSING)
    if not ways:
        raise Problem(ProblemCode.PROOF_MISSING)
    checked = checked_document(form)
    with working_on_case(office, officer_id, case_id, seen) as work:
        kept = keep_file(work, AttachmentKind.EMPTY_FORM, checked)
        refuse_out_of_order(work, 6, reason)
        work.do_step(6, told, reason)
        if HandedBy.EMAIL in ways:
            tell_applicant(
                work,
                MessageKind.FORM_ATTACHED,
                f"form_attached:{kept.id.hex}",
                enclosures=(Enclosure(kept.file_name, kept.media_type, checked.content),),
                channels=(Channel.EMAIL,),
            )


def store_form(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    answers: Answers,
    source: FormSource,
    file: CaseDocument | None = None,
) -> FormVersion:
    """Keep one more version of the form's answers, with the file that they were read from.

    What equals the newest version adds nothing.
    """
    text = answers_to_text(answers)
    checked = None if file is None else checked_document(file)
    with working_on_case(office, officer_id, case_id, None) as work:
        newest = next(reversed(form_versions_of(work.transaction, case_id)), None)
        if newest is not None and newest.answers == text:
            return newest
        kept = None
        if checked is not None:
            kept = keep_file(work, AttachmentKind.FILLED_FORM, checked)
        version = FormVersion(
            id=FormVersionId(new_id()),
            version=next_form_version(work.transaction, case_id),
            answers=text,
            source=source,
            attachment_id=None if kept is None else kept.id,
            stored_at=work.transaction.now,
            officer_id=officer_id,
        )
        insert_form_version(work.transaction, case_id, version)
        work.note("form_stored", note=str(version.version))
        return version


def read_form(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> tuple[FormVersion, Answers] | None:
    """The newest version of the form; None where none came back yet."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case_with(transaction, case_id)
        newest = next(reversed(form_versions_of(transaction, case_id)), None)
    return None if newest is None else (newest, answers_from_text(newest.answers))


def log_case_access(office: OfficeDatabase, officer_id: OfficerId, act: str, subject: str) -> None:
    """Note who looked at, or took out, whose details: once a day for each subject."""
    with office.reading() as transaction:
        if was_access_logged(transaction, officer_id, act, subject):
            return
    with office.writing() as writing:
        active_officer(writing, officer_id)
        log_access(writing, officer_id, act, subject)
