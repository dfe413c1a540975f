"""A guest takes a number: visit, guest, ticket, event and print job, or nothing at all."""

import logging
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta

from shared.database.calls import service_seconds_since
from shared.database.case_people import join_visit
from shared.database.cases import case_with_number
from shared.database.counters import all_counters
from shared.database.guestbook import insert_guest, insert_visit
from shared.database.number_series import next_number
from shared.database.office_database import OfficeDatabase
from shared.database.print_jobs import PrintJob, insert_print_job, print_job_of_ticket
from shared.database.services import service_and_people_ahead
from shared.database.ticket_events import record_move
from shared.database.tickets import find_ticket, insert_ticket
from shared.database.transactions import Reading, Writing
from shared.domain.case_number import understood_case_number
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import OfficerId, PrintJobId, ServiceId, TicketId, VisitId
from shared.domain.language import Language
from shared.domain.office import Service
from shared.domain.print_job import PrintState
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket import Ticket
from shared.domain.ticket_label import CODE_BITS, ticket_code, ticket_label
from shared.domain.ticket_life import Move, TicketStatus
from shared.domain.visit import NoticeAccepted, Visit, VisitSource, Wishes
from shared.domain.waiting_estimate import WaitEstimate, likely_wait_minutes
from shared.use_cases.desk import active_officer
from shared.use_cases.identity import new_id

_log = logging.getLogger(__name__)

MAIN_SERIES = ""
"""The series of an office whose programs all reach the database; its label bears no letter."""
_ESTIMATE_DAYS = 7


@dataclass(frozen=True, slots=True)
class NumberRequest:
    """What a guest asks for. Sending the same ids twice gives the same one ticket."""

    visit_id: VisitId
    ticket_id: TicketId
    service_id: ServiceId
    language: Language
    source: VisitSource
    is_priority: bool
    wishes: Wishes
    institution_category: str | None
    notice: NoticeAccepted | None
    guest: GuestDetails | None
    machine: str
    printer_url: str | None
    """None where the machine has no printer."""
    officer_id: OfficerId | None = None
    """Who entered the visit at the counter."""
    case_number: str | None = None
    """Of the case that the guest came about; an officer confirms at the counter who it is."""


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    """The number, and what a guest wants to know with it."""

    ticket: Ticket
    service: Service
    people_ahead: int
    wait: WaitEstimate | None
    print_job_id: PrintJobId | None
    is_new: bool
    """False where the same request had been answered before."""


def take_number(office: OfficeDatabase, request: NumberRequest) -> IssuedTicket:
    """Issue one ticket, and say how long the wait is likely to be."""
    issued = issue_ticket(office, request)
    try:
        with office.reading() as transaction:
            wait = _likely_wait(transaction, issued.ticket, issued.people_ahead)
    except Exception:
        # The number stands, whatever becomes of a guess about it.
        _log.exception("no wait could be guessed")
        return issued
    return replace(issued, wait=wait)


def issue_ticket(office: OfficeDatabase, request: NumberRequest) -> IssuedTicket:
    """The durable part: one ticket, whatever happens, exactly once for this request."""
    with office.writing() as transaction:
        if request.officer_id is not None:
            active_officer(transaction, request.officer_id)
        service, ahead = service_and_people_ahead(
            transaction, request.service_id, request.is_priority, request.ticket_id
        )
        refusal = _refusal(transaction, request, service)
        if refusal is None and _begin_visit(transaction, request):
            return _issue(transaction, request, service, ahead)
        known = find_ticket(transaction, request.ticket_id)
        if known is not None:
            return _issued_before(transaction, known, service, ahead)
        raise refusal or Problem(ProblemCode.TICKET_UNKNOWN)


def _refusal(transaction: Writing, request: NumberRequest, service: Service) -> Problem | None:
    """Why no new number can be given now."""
    if transaction.clock_in_doubt:
        return Problem(ProblemCode.CLOCK_JUMPED)
    if not transaction.queue_is_open and request.source is not VisitSource.COUNTER:
        return Problem(ProblemCode.QUEUE_CLOSED)
    return None if service.is_active else Problem(ProblemCode.SERVICE_UNKNOWN)


def _begin_visit(transaction: Writing, request: NumberRequest) -> bool:
    """Store the visit; False where the same request was answered before."""
    visit = _visit_of(transaction, request)
    return insert_visit(transaction, visit, transaction.today, request.machine)


def _issue(
    transaction: Writing, request: NumberRequest, service: Service, ahead: int
) -> IssuedTicket:
    number = next_number(transaction, service.id, transaction.today, MAIN_SERIES)
    if request.guest is not None:
        insert_guest(transaction, new_id(), request.visit_id, request.guest)
    ticket = _new_ticket(transaction, request, service, number)
    while not insert_ticket(transaction, ticket):
        ticket = replace(ticket, code=_new_code())
    _tie_to_case(transaction, request)
    actor = request.machine if request.officer_id is None else str(request.officer_id)
    record_move(transaction, Move.ISSUE, None, ticket, actor)
    job_id = _ask_for_paper(transaction, request, ahead)
    return IssuedTicket(ticket, service, ahead, None, job_id, is_new=True)


def _tie_to_case(transaction: Writing, request: NumberRequest) -> None:
    number = None if request.case_number is None else understood_case_number(request.case_number)
    case = None if number is None else case_with_number(transaction, number)
    if case is not None:
        join_visit(transaction, case.id, request.visit_id, contact_id=None)
    elif request.case_number is not None:
        raise Problem(ProblemCode.CASE_UNKNOWN)


def _issued_before(
    transaction: Writing, ticket: Ticket, service: Service, ahead: int
) -> IssuedTicket:
    job = print_job_of_ticket(transaction, ticket.id)
    job_id = None if job is None else job.id
    return IssuedTicket(ticket, service, ahead, None, job_id, is_new=False)


def _visit_of(transaction: Writing, request: NumberRequest) -> Visit:
    return Visit(
        id=request.visit_id,
        service_id=request.service_id,
        language=request.language,
        source=request.source,
        is_priority=request.is_priority,
        wishes=request.wishes if request.is_priority else Wishes(),
        institution_category=request.institution_category,
        notice=request.notice,
        started_at=transaction.now,
    )


def _new_ticket(
    transaction: Writing, request: NumberRequest, service: Service, number: int
) -> Ticket:
    revision = transaction.next_revision()
    return Ticket(
        id=request.ticket_id,
        visit_id=request.visit_id,
        service_id=service.id,
        current_service_id=service.id,
        wanted_counter_id=None,
        business_day=transaction.today,
        series=MAIN_SERIES,
        number=number,
        label=ticket_label(service.letter, MAIN_SERIES, number),
        code=_new_code(),
        status=TicketStatus.WAITING,
        is_priority=request.is_priority,
        issued_at=transaction.now,
        issued_revision=revision,
        queued_at=transaction.now,
        queued_revision=revision,
        called_at=None,
        first_called_at=None,
        call_count=0,
        called_revision=None,
        serving_since=None,
        held_since=None,
        held_seconds=0,
        finished_at=None,
        counter_id=None,
        officer_id=None,
        revision=revision,
    )


def _new_code() -> str:
    return ticket_code(secrets.randbits(CODE_BITS))


def _ask_for_paper(transaction: Writing, request: NumberRequest, ahead: int) -> PrintJobId | None:
    if request.printer_url is None:
        return None
    job = PrintJob(
        id=PrintJobId(new_id()),
        ticket_id=request.ticket_id,
        case_id=None,
        printer=request.printer_url,
        machine=request.machine,
        people_ahead=ahead,
        state=PrintState.QUEUED,
        created_at=transaction.now,
        reason=None,
    )
    insert_print_job(transaction, job)
    return job.id


def _likely_wait(transaction: Reading, ticket: Ticket, ahead: int) -> WaitEstimate | None:
    today = transaction.today
    served = service_seconds_since(
        transaction, ticket.current_service_id, today - timedelta(days=_ESTIMATE_DAYS - 1)
    )
    open_counters = sum(
        counter.officer_id is not None and counter.break_until is None
        for counter in all_counters(transaction)
    )
    return likely_wait_minutes(
        ahead,
        [seconds for day, seconds in served if day == today],
        [seconds for _, seconds in served],
        open_counters,
    )
