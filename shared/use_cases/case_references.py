"""Step 9: references of the register that were chosen for a case, and handed over as a list."""

from shared.database.chosen_references import choose, chosen_references, drop
from shared.database.office_database import OfficeDatabase
from shared.database.references import references_with
from shared.domain.case import AttachmentKind
from shared.domain.identifiers import CaseId, OfficerId, ReferenceId
from shared.domain.message import Channel, Enclosure, MessageKind
from shared.domain.problem import Problem, ProblemCode
from shared.domain.reference import Reference
from shared.use_cases.case_files import CaseDocument, checked_document, keep_file
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_work import working_on_case
from shared.use_cases.desk import active_officer

_STEP = 9


def choose_reference(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, reference_id: ReferenceId
) -> None:
    """Keep a similar activity with the case."""
    with working_on_case(office, officer_id, case_id, None) as work:
        found = references_with(work.transaction, (reference_id,)).get(reference_id)
        if found is None:
            raise Problem(ProblemCode.REFERENCE_UNKNOWN)
        if choose(work.transaction, case_id, reference_id, officer_id):
            work.note("reference_chosen", step=_STEP, note=_name(found))


def drop_reference(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, reference_id: ReferenceId
) -> None:
    """It is not similar after all."""
    with working_on_case(office, officer_id, case_id, None) as work:
        if reference_id in chosen_references(work.transaction, case_id):
            drop(work.transaction, case_id, reference_id)
            work.note("reference_dropped", step=_STEP)


def read_chosen(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> tuple[Reference, ...]:
    """The chosen references, in the order in which they were chosen."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        chosen = chosen_references(transaction, case_id)
        found = references_with(transaction, chosen)
        return tuple(found[identity] for identity in chosen if identity in found)


def hand_over_references(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    document: CaseDocument,
    *,
    by_email: bool,
) -> None:
    """The list as it was handed over stays with the case; by e-mail it goes with a message."""
    checked = checked_document(document)
    with working_on_case(office, officer_id, case_id, None) as work:
        kept = keep_file(work, AttachmentKind.REFERENCE_LIST, checked)
        work.note("references_handed_over", step=_STEP, note=kept.file_name)
        if by_email:
            chosen = chosen_references(work.transaction, case_id)
            found = references_with(work.transaction, chosen)
            lines = tuple(_name(found[identity]) for identity in chosen if identity in found)
            tell_applicant(
                work,
                MessageKind.REFERENCES_LIST,
                f"references_list:{kept.id.hex}",
                references=lines,
                enclosures=(Enclosure(kept.file_name, kept.media_type, checked.content),),
                channels=(Channel.EMAIL,),
            )


def _name(reference: Reference) -> str:
    details = reference.details
    year = "" if details.year is None else f" ({details.year})"
    return f"{details.title}{year} – {details.organiser}"
