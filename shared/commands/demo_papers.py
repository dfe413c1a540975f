"""Puts the papers of the demo's case into its folder, under names that stay."""

import shutil
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from shared.commands.demo_office import DemoOffice
from shared.commands.sample_answers import TITLE
from shared.configuration.settings import read_machine_settings
from shared.database.office_database import OfficeDatabase, open_office
from shared.domain.case import Attachment, AttachmentKind
from shared.domain.identifiers import OfficerId
from shared.use_cases.case_files import read_attachment
from shared.use_cases.case_view import CaseView, find_cases, read_case
from shared.use_cases.sign_in import sign_in
from starter.spoken import either

_NAMES: Mapping[tuple[AttachmentKind, str], str] = MappingProxyType(
    {
        (AttachmentKind.EMPTY_FORM, ".xlsx"): "form.xlsx",
        (AttachmentKind.FILLED_FORM, ".xlsx"): "filled-form.xlsx",
        (AttachmentKind.REFERENCE_LIST, ".pdf"): "references.pdf",
        (AttachmentKind.EXAMINATION_NOTE, ".pdf"): "examination-note.pdf",
        (AttachmentKind.EXAMINATION_NOTE, ".docx"): "examination-note.docx",
        (AttachmentKind.EVALUATION_MINUTES, ".docx"): "evaluation-minutes.docx",
        (AttachmentKind.LETTER_DRAFT, ".docx"): "letter-draft.docx",
        (AttachmentKind.SIGNED_LETTER, ".pdf"): "signed-letter.pdf",
    }
)
_PRINTED_FORM = "form.pdf"
_SLIP = "slip.png"


def keep_papers(office: DemoOffice, folder: Path) -> str:
    """What could not be found, in a sentence, or nothing."""
    url = read_machine_settings(office.settings_file).database_url
    database = open_office(url, lambda: datetime.now(UTC))
    try:
        officer = office.officers[0]
        officer_id = sign_in(database, officer.sign_in_name, officer.password).id
        view = _case_of_journey(database, officer_id)
        if view is None:
            return either("Tidak ada permohonan.", "There is no case.")
        for attachment, content in _files(database, officer_id, view):
            name = _NAMES.get((attachment.kind, Path(attachment.file_name).suffix.lower()))
            if name is not None:
                (folder / name).write_bytes(content)
    finally:
        database.close()
    missing = [
        *(name for name in _NAMES.values() if not (folder / name).is_file()),
        *_keep(office.stick_folder.glob("Formulir*.pdf"), folder / _PRINTED_FORM),
        *_keep(office.paper_folder.glob(f"*{view.case.number}*.png"), folder / _SLIP),
    ]
    shutil.copytree(office.message_folder, folder / "messages")
    if not missing:
        return ""
    names = ", ".join(missing)
    return either(f"Tidak ditemukan: {names}.", f"Not found: {names}.")


def _case_of_journey(office: OfficeDatabase, officer_id: OfficerId) -> CaseView | None:
    found = find_cases(office, officer_id, TITLE)
    return read_case(office, officer_id, found[0].id) if found else None


def _files(
    office: OfficeDatabase, officer_id: OfficerId, view: CaseView
) -> Iterable[tuple[Attachment, bytes]]:
    """Oldest first, so that the newest of a kind is kept."""
    for attachment in view.attachments:
        yield read_attachment(office, officer_id, view.case.id, attachment.id)


def _keep(found: Iterable[Path], kept: Path) -> list[str]:
    """The name of what is missing, or nothing."""
    first = next(iter(sorted(found)), None)
    if first is None:
        return [kept.name]
    shutil.copyfile(first, kept)
    return []
