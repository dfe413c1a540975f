"""What a guest's turn at the portal needs: where it begins, and the case's files for it."""

from dataclasses import dataclass

from shared.database.case_papers import attachment_with, attachments_of
from shared.database.cases import case_with
from shared.database.office_database import OfficeDatabase
from shared.domain.case import Attachment
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.portal_place import PortalPlace
from shared.use_cases.case_files import log_case_access
from shared.use_cases.desk import active_officer
from shared.use_cases.queue_rules import settings_of


@dataclass(frozen=True, slots=True, repr=False)
class PortalFile:
    """One file of the case, to be given to the portal."""

    attachment: Attachment
    content: bytes


def read_portal_place(office: OfficeDatabase, officer_id: OfficerId) -> PortalPlace:
    """The portal as the office's settings name it."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        settings = settings_of(transaction)
    return PortalPlace(settings.portal_address, settings.portal_hosts)


def files_for_portal(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> tuple[PortalFile, ...]:
    """All files of the case; who took them out is logged."""
    log_case_access(office, officer_id, "attachments_for_portal", case_id.hex)
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case_with(transaction, case_id)
        return tuple(
            PortalFile(*attachment_with(transaction, case_id, each.id))
            for each in attachments_of(transaction, case_id)
        )
