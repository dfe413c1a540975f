"""The form as it is handed over: made for one case, with what is known already."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from shared.configuration.recommendation_form import recommendation_form
from shared.database.case_papers import form_versions_of
from shared.database.case_people import visits_of_case
from shared.database.cases import case_with
from shared.database.guestbook import guest_of
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.database.transactions import Reading
from shared.documents.form_cover import FormCover
from shared.documents.form_pdf import form_pdf
from shared.documents.form_workbook import form_workbook
from shared.domain.case import Case
from shared.domain.form_answers import Answers, answers_from_text
from shared.domain.form_prefill import prefilled_answers
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.use_cases.case_files import CaseDocument, log_case_access
from shared.use_cases.desk import active_officer

_NAME = Bilingual("Formulir rekomendasi {number}", "Recommendation form {number}")


@dataclass(frozen=True, slots=True, repr=False)
class BlankForm:
    """The same form twice: to fill in on a computer, and to print."""

    workbook: CaseDocument
    printed: CaseDocument


def make_blank_form(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    language: Language,
    *,
    guest_is_in_charge: bool,
) -> BlankForm:
    """Filled in as far as the newest version goes, else as far as the guestbook knows."""
    form = recommendation_form()
    log_case_access(office, officer_id, "form_prefilled", case_id.hex)
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        answers = _known(transaction, case, guest_is_in_charge=guest_is_in_charge)
        cover = _cover(transaction, case)
    name = _NAME.in_language(language).format(number=case.number)
    return BlankForm(
        CaseDocument(f"{name}.xlsx", form_workbook(form, answers, language, cover)),
        CaseDocument(f"{name}.pdf", form_pdf(form, answers, language, cover)),
    )


def known_answers(office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId) -> Answers:
    """What the form can begin with when it is typed in at the counter."""
    log_case_access(office, officer_id, "form_prefilled", case_id.hex)
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        case = case_with(transaction, case_id)
        return _prefilled(transaction, case, guest_is_in_charge=False)


def _known(transaction: Reading, case: Case, *, guest_is_in_charge: bool) -> Answers:
    versions = form_versions_of(transaction, case.id)
    if versions:
        return answers_from_text(versions[-1].answers)
    return _prefilled(transaction, case, guest_is_in_charge=guest_is_in_charge)


def _prefilled(transaction: Reading, case: Case, *, guest_is_in_charge: bool) -> Answers:
    return prefilled_answers(
        recommendation_form(),
        request=case.request,
        guest=_newest_guest(transaction, case.id),
        guest_is_in_charge=guest_is_in_charge,
    )


def _newest_guest(transaction: Reading, case_id: CaseId) -> GuestDetails | None:
    visits = visits_of_case(transaction, case_id)
    return guest_of(transaction, visits[-1].visit_id) if visits else None


def _cover(transaction: Reading, case: Case) -> FormCover:
    office = read_office(transaction)
    return FormCover(
        office_name=office.name,
        unit_name=office.unit_name,
        address=office.address,
        telephone=office.telephone,
        website=office.website,
        portal=office.portal,
        complaints=office.complaints,
        reference=case.number,
        made_at=transaction.now.astimezone(ZoneInfo(office.time_zone)),
    )
