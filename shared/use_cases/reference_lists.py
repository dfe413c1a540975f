"""The chosen references of a case as the list that is handed over."""

from zoneinfo import ZoneInfo

from shared.database.cases import case_with
from shared.database.chosen_references import chosen_references
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.database.references import references_with
from shared.database.transactions import Reading
from shared.documents.page_frame import PageHead
from shared.documents.reference_list import (
    ListedReference,
    ReferenceListFacts,
    reference_list_pdf,
)
from shared.domain.case import Case
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode
from shared.domain.reference import Reference
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.desk import active_officer

_NAME = Bilingual("Rujukan kegiatan serupa {number}", "Similar activities {number}")


def make_reference_list(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, language: Language
) -> CaseDocument:
    """A PDF; REFERENCE_UNKNOWN where nothing is chosen."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        chosen = chosen_references(transaction, case_id)
        known = references_with(transaction, chosen)
        head = _head(transaction, case, language)
    references = tuple(_listed(known[each]) for each in chosen if each in known)
    if not references:
        raise Problem(ProblemCode.REFERENCE_UNKNOWN)
    facts = ReferenceListFacts(case.request.title, references)
    name = _NAME.in_language(language).format(number=case.number)
    return CaseDocument(f"{name}.pdf", reference_list_pdf(facts, head))


def _head(transaction: Reading, case: Case, language: Language) -> PageHead:
    office = read_office(transaction)
    return PageHead(
        office_name=office.name,
        unit_name=office.unit_name,
        address=office.address,
        document_name="",
        reference=case.number,
        language=language,
        made_at=transaction.now.astimezone(ZoneInfo(office.time_zone)),
    )


def _listed(reference: Reference) -> ListedReference:
    details = reference.details
    return ListedReference(
        title=details.title,
        organiser=details.organiser,
        number=details.number or "",
        year=details.year,
        region=details.region_name or details.region_code or "",
        summary=details.summary or "",
        link=details.link or "",
        is_sample=reference.is_sample,
    )
