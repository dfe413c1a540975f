"""The template that letters are made from: the office's own, or the one that Serambi brings."""

from shared.database.office_database import OfficeDatabase
from shared.database.office_files import office_file_of, remove_office_file, store_office_file
from shared.database.office_profile import record_office_change
from shared.documents.letter_draft import check_template
from shared.documents.safe_file_name import safe_file_name
from shared.domain.identifiers import OfficerId
from shared.domain.office_file import OfficeFile, OfficeFileKind
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.desk import active_officer, administrator

_KIND = OfficeFileKind.LETTER_TEMPLATE


def read_letter_template(office: OfficeDatabase, officer_id: OfficerId) -> OfficeFile | None:
    """The office's own; None where letters are made from the one that Serambi brings."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return office_file_of(transaction, _KIND)


def replace_letter_template(
    office: OfficeDatabase, officer_id: OfficerId, template: CaseDocument
) -> None:
    """From now on letters are made from this one. Raises Problem with the place of its fault."""
    with office.reading() as transaction:
        administrator(transaction, officer_id)
    check_template(template.content)
    name = safe_file_name(template.name, ".docx")
    with office.writing() as writing:
        administrator(writing, officer_id)
        store_office_file(writing, _KIND, name, template.content, officer_id)
        record_office_change(writing, "letter_template_replaced", str(officer_id), name[:80])


def restore_letter_template(office: OfficeDatabase, officer_id: OfficerId) -> None:
    """Back to the template that Serambi brings."""
    with office.writing() as transaction:
        administrator(transaction, officer_id)
        if remove_office_file(transaction, _KIND):
            record_office_change(transaction, "letter_template_restored", str(officer_id))
