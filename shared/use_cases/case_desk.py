"""Step 5 at the counter: a case is started or continued, and who speaks for it is known."""

from dataclasses import dataclass, replace
from enum import StrEnum

from shared.configuration.case_steps import what_to_bring
from shared.database.case_events import record_case_event
from shared.database.case_papers import store_step
from shared.database.case_people import (
    contact_with,
    contacts_of,
    delete_contact,
    insert_contact,
    join_visit,
    leave_visit,
    make_first,
    store_contact,
)
from shared.database.cases import (
    case_of_visit,
    case_with,
    find_case,
    insert_case,
    next_case_number,
)
from shared.database.guestbook import guest_of, visit_with
from shared.database.office_database import OfficeDatabase
from shared.database.print_jobs import PrintJob, insert_print_job
from shared.database.tickets import ticket_of_visit
from shared.database.transactions import Writing
from shared.domain.case import Case, CaseRequest, Contact, ContactDetails, StepDone
from shared.domain.case_guide import FIRST_STEP_AT_COUNTER
from shared.domain.case_life import Progress, ProgressMove, Verdict
from shared.domain.email_address import email_address
from shared.domain.guest_details import GuestDetails, institution_name, person_name
from shared.domain.identifiers import (
    CaseId,
    ContactId,
    OfficerId,
    PrintJobId,
    VisitId,
)
from shared.domain.message import MessageKind
from shared.domain.phone_number import mobile_number
from shared.domain.print_job import PrintState
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line
from shared.domain.ticket import Ticket
from shared.use_cases.case_messages import tell_applicant
from shared.use_cases.case_work import CaseWork, told_text, working_on_case
from shared.use_cases.desk import Desk, staffed_counter
from shared.use_cases.identity import new_id

LONGEST_TITLE = 300
_LONGEST_POSITION = 120


class ProvedChannel(StrEnum):
    """Which of the two addresses a test message reached."""

    EMAIL = "email"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class Paper:
    """Where the slip with the case's number is printed; None where the machine has no printer."""

    machine: str
    printer_url: str | None


def start_case(
    office: OfficeDatabase,
    desk: Desk,
    case_id: CaseId,
    visit_id: VisitId,
    request: CaseRequest,
    paper: Paper,
) -> Case:
    """Open a case for the guest of a visit: numbered, on a slip, and told in a message.

    The same id sent twice gives the same one case. Steps 1 to 4 are filled from the visit.
    """
    asked = checked_request(request)
    with office.writing() as transaction:
        staffed_counter(transaction, desk)
        known = find_case(transaction, case_id)
        if known is not None:
            return known
        if case_of_visit(transaction, visit_id) is not None:
            raise Problem(ProblemCode.VISIT_HAS_CASE)
        work = _opened(transaction, desk.officer_id, case_id, visit_id, asked)
        _print_slip(work, ticket_of_visit(transaction, visit_id), paper)
        tell_applicant(
            work,
            MessageKind.CASE_OPENED,
            f"case_opened:{case_id.hex}",
            what_to_bring=tuple(thing.in_language(work.case.language) for thing in what_to_bring()),
        )
        work.settle()
        return work.case


def continue_case(
    office: OfficeDatabase,
    desk: Desk,
    case_id: CaseId,
    visit_id: VisitId,
    came: ContactId | None,
) -> Case:
    """A guest came back about a case: the officer confirms who it is.

    `came` is a contact of the case; None for somebody new, who becomes one from the guestbook.
    """
    with office.writing() as transaction:
        staffed_counter(transaction, desk)
        other = case_of_visit(transaction, visit_id)
        if other is not None and other.id != case_id:
            raise Problem(ProblemCode.VISIT_HAS_CASE)
        work = CaseWork(transaction, desk.officer_id, case_with(transaction, case_id))
        if came is None:
            contact = _contact_of_guest(transaction, visit_id, is_first=False)
            insert_contact(transaction, case_id, contact)
            work.note("contact_added")
            came = contact.id
        else:
            contact_with(transaction, case_id, came)
        join_visit(transaction, case_id, visit_id, came)
        work.note("continued", note=ticket_of_visit(transaction, visit_id).label)
        work.settle()
        return work.case


def untie_visit(office: OfficeDatabase, desk: Desk, visit_id: VisitId) -> None:
    """A visit was tied to a case by a mistyped number, and is about something else."""
    with office.writing() as transaction:
        staffed_counter(transaction, desk)
        case = case_of_visit(transaction, visit_id)
        if case is None:
            return
        leave_visit(transaction, visit_id)
        work = CaseWork(transaction, desk.officer_id, case)
        work.note("visit_untied", note=ticket_of_visit(transaction, visit_id).label)
        work.settle()


def change_request(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int, request: CaseRequest
) -> Case:
    """What the guest states now: title, organiser, year, way, start of the data collection."""
    asked = checked_request(request)
    with working_on_case(office, officer_id, case_id, seen) as work:
        if asked != work.case.request:
            work.note("request_changed", step=FIRST_STEP_AT_COUNTER, request=asked)
    return work.case


def take_over_case(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, seen: int
) -> Case:
    """Another officer takes care of the case from now on."""
    with working_on_case(office, officer_id, case_id, seen) as work:
        if work.case.officer_id != officer_id:
            work.note("taken_over", officer_id=officer_id)
    return work.case


def add_contact(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, details: ContactDetails
) -> ContactId:
    """One more who speaks for the applicant."""
    told = checked_contact(details)
    with working_on_case(office, officer_id, case_id, None) as work:
        is_first = not contacts_of(work.transaction, case_id)
        contact = Contact(ContactId(new_id()), told, is_first, None, None)
        insert_contact(work.transaction, case_id, contact)
        work.note("contact_added")
    return contact.id


def change_contact(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    contact_id: ContactId,
    details: ContactDetails,
) -> None:
    """Correct somebody's details; a changed address or number is to be proved anew."""
    told = checked_contact(details)
    with working_on_case(office, officer_id, case_id, None) as work:
        before = contact_with(work.transaction, case_id, contact_id)
        if told == before.details:
            return
        keeps_email = told.email == before.details.email
        keeps_phone = told.phone == before.details.phone
        store_contact(
            work.transaction,
            replace(
                before,
                details=told,
                email_proved_at=before.email_proved_at if keeps_email else None,
                whatsapp_proved_at=before.whatsapp_proved_at if keeps_phone else None,
            ),
        )
        work.note("contact_changed")


def put_contact_first(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, contact_id: ContactId
) -> None:
    """From now on the messages go to this contact."""
    with working_on_case(office, officer_id, case_id, None) as work:
        if not contact_with(work.transaction, case_id, contact_id).is_first:
            make_first(work.transaction, case_id, contact_id)
            work.note("contact_put_first")


def remove_contact(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, contact_id: ContactId
) -> None:
    """Somebody no longer speaks for the applicant; the one whom messages reach stays."""
    with working_on_case(office, officer_id, case_id, None) as work:
        if contact_with(work.transaction, case_id, contact_id).is_first:
            raise Problem(ProblemCode.FIRST_CONTACT_NEEDED)
        delete_contact(work.transaction, contact_id)
        work.note("contact_removed")


def confirm_test_message(
    office: OfficeDatabase,
    officer_id: OfficerId,
    case_id: CaseId,
    contact_id: ContactId,
    channel: ProvedChannel,
) -> None:
    """The guest showed the test message: the address or number works."""
    with working_on_case(office, officer_id, case_id, None) as work:
        contact = contact_with(work.transaction, case_id, contact_id)
        now = work.transaction.now
        match channel:
            case ProvedChannel.EMAIL if contact.details.email is not None:
                proved = replace(contact, email_proved_at=now)
            case ProvedChannel.WHATSAPP if contact.details.phone is not None:
                proved = replace(contact, whatsapp_proved_at=now)
            case _:
                raise Problem(ProblemCode.PROOF_MISSING)
        store_contact(work.transaction, proved)
        work.note(f"{channel.value}_proved", step=FIRST_STEP_AT_COUNTER)


def send_test_message(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, contact_id: ContactId
) -> None:
    """Write to both addresses of a contact, who shows what came."""
    with working_on_case(office, officer_id, case_id, None) as work:
        contact = contact_with(work.transaction, case_id, contact_id)
        cause = f"test_message:{new_id().hex}"
        tell_applicant(work, MessageKind.TEST_MESSAGE, cause, to=contact)
        work.note("test_message_sent", step=FIRST_STEP_AT_COUNTER)


def checked_request(request: CaseRequest) -> CaseRequest:
    """The request, cleaned. Raises CASE_TITLE_MISSING or CASE_ORGANISER_MISSING, too."""
    title = told_text(request.title, ProblemCode.CASE_TITLE_MISSING, LONGEST_TITLE)
    if not request.organiser.strip():
        raise Problem(ProblemCode.CASE_ORGANISER_MISSING)
    year = request.activity_year
    if year is not None and not 1990 <= year <= 2200:
        raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, smallest=1990, largest=2200)
    return replace(
        request,
        title=" ".join(title.split()),
        organiser=institution_name(request.organiser),
    )


def checked_contact(details: ContactDetails) -> ContactDetails:
    """Somebody's details as they are stored: cleaned, the number in E.164."""
    position = clean_line(details.position or "", _LONGEST_POSITION)
    return ContactDetails(
        name=person_name(details.name),
        phone=mobile_number(details.phone) if details.phone else None,
        email=email_address(details.email) if details.email else None,
        position=position or None,
    )


def _opened(
    transaction: Writing,
    officer_id: OfficerId,
    case_id: CaseId,
    visit_id: VisitId,
    request: CaseRequest,
) -> CaseWork:
    visit = visit_with(transaction, visit_id)
    ticket = ticket_of_visit(transaction, visit_id)
    revision = transaction.next_revision()
    case = Case(
        id=case_id,
        number=next_case_number(transaction, transaction.today.year),
        service_id=ticket.current_service_id,
        request=request,
        language=visit.language,
        progress=Progress.AT_COUNTER,
        verdict=Verdict.NONE,
        current_step=FIRST_STEP_AT_COUNTER,
        officer_id=officer_id,
        opened_at=transaction.now,
        closed_at=None,
        account_email=None,
        submission_number=None,
        submitted_on=None,
        declared_on=None,
        first_declared_on=None,
        result_emailed_on=None,
        result_whatsapped_on=None,
        letter_number=None,
        letter_date=None,
        letter_sent_on=None,
        revision=revision,
    )
    insert_case(transaction, case)
    record_case_event(
        transaction,
        case_id,
        revision,
        ProgressMove.OPEN,
        str(officer_id),
        to_value=Progress.AT_COUNTER,
        note=ticket.label,
    )
    work = CaseWork(transaction, officer_id, case)
    contact = _contact_of_guest(transaction, visit_id, is_first=True)
    insert_contact(transaction, case_id, contact)
    join_visit(transaction, case_id, visit_id, contact.id)
    _fill_steps_of_visit(work, visit_id, ticket)
    return work


def _fill_steps_of_visit(work: CaseWork, visit_id: VisitId, ticket: Ticket) -> None:
    """Steps 1 to 4, from what the visit and its ticket tell."""
    visit = visit_with(work.transaction, visit_id)
    moments = {
        1: visit.started_at,
        2: ticket.issued_at,
        3: ticket.issued_at,
        4: ticket.first_called_at or work.transaction.now,
    }
    for step, moment in moments.items():
        done = StepDone(step, moment, None, ticket.label, None)
        store_step(work.transaction, work.case.id, done)


def _contact_of_guest(transaction: Writing, visit_id: VisitId, *, is_first: bool) -> Contact:
    guest: GuestDetails | None = guest_of(transaction, visit_id)
    if guest is None:
        raise Problem(ProblemCode.NAME_MISSING)
    details = ContactDetails(guest.name, guest.phone, guest.email)
    return Contact(ContactId(new_id()), details, is_first, None, None)


def _print_slip(work: CaseWork, ticket: Ticket, paper: Paper) -> None:
    if paper.printer_url is None:
        return
    job = PrintJob(
        id=PrintJobId(new_id()),
        ticket_id=ticket.id,
        case_id=work.case.id,
        printer=paper.printer_url,
        machine=paper.machine,
        people_ahead=0,
        state=PrintState.QUEUED,
        created_at=work.transaction.now,
        reason=None,
    )
    insert_print_job(work.transaction, job)
