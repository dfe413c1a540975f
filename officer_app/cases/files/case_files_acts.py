"""What is done with the files of a case, off the screen's thread."""

import stat
from dataclasses import dataclass
from pathlib import Path

from officer_app.cases.chosen_files import read_chosen
from officer_app.cases.form.written_files import write_whole
from shared.database.office_database import OfficeDatabase
from shared.documents.attachment_check import CheckedAttachment, check_attachment
from shared.domain.case import Attachment, AttachmentKind
from shared.domain.identifiers import AttachmentId, CaseId, OfficerId
from shared.use_cases.case_files import CaseDocument, add_attachment, read_attachment


@dataclass(frozen=True, slots=True)
class AddedFile:
    """A file that the case keeps now, with what was seen in it."""

    attachment: Attachment
    checked: CheckedAttachment


@dataclass(frozen=True, slots=True, repr=False)
class FileToOpen:
    """A file with its bytes, looked into anew before anything opens it."""

    checked: CheckedAttachment
    content: bytes


def add_file(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, kind: AttachmentKind, path: Path
) -> AddedFile:
    """Raises Problem where the file cannot be read or may not be kept."""
    document = CaseDocument(path.name, read_chosen(path))
    checked = check_attachment(document.name, document.content)
    return AddedFile(add_attachment(office, officer_id, case_id, kind, document), checked)


def file_to_open(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, attachment_id: AttachmentId
) -> FileToOpen:
    attachment, content = read_attachment(office, officer_id, case_id, attachment_id)
    return FileToOpen(check_attachment(attachment.file_name, content), content)


def save_file(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    attachment_id: AttachmentId,
    folder: Path,
) -> Path:
    """Where it stands now: whole, or not at all."""
    attachment, content = read_attachment(office, officer_id, case_id, attachment_id)
    (written,) = write_whole(folder, (CaseDocument(attachment.file_name, content),))
    return written


def read_only_copy(folder: Path, file: FileToOpen) -> Path:
    """A copy that no program is tempted to save into."""
    (copy,) = write_whole(folder, (CaseDocument(file.checked.file_name, file.content),))
    copy.chmod(stat.S_IRUSR)
    return copy
