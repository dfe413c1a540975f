"""From a print job to its paper: bytes first, then sending, then what is known of it."""

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from shared.database.cases import case_with
from shared.database.guestbook import visit_with
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.database.print_jobs import (
    PrintJob,
    find_print_job,
    open_print_jobs,
    store_document,
    store_outcome,
)
from shared.database.services import service_with
from shared.database.tickets import ticket_with
from shared.database.transactions import Reading
from shared.domain.case import Case
from shared.domain.date_words import zone_abbreviation
from shared.domain.identifiers import PrintJobId
from shared.domain.office import Office
from shared.domain.print_job import PrintState
from shared.printing.case_slip import CaseSlipFacts
from shared.printing.ticket_bytes import PaperFacts
from shared.printing.ticket_facts import TicketFacts

LATEST_PAPER_SECONDS = 30
"""An older ticket would be printed to nobody: its guest has noted the number and sat down."""


@dataclass(frozen=True, slots=True)
class PaperToPrint:
    """A queued job and what its paper says."""

    job_id: PrintJobId
    printer: str
    name: str
    """The label and the job, by which a spooler or folder tells papers apart."""
    facts: PaperFacts


def settle_interrupted_papers(office: OfficeDatabase, machine: str) -> None:
    """After a start: what was being sent when the program died may or may not be on paper."""
    with office.writing() as transaction:
        for job in open_print_jobs(transaction, machine):
            if job.state is PrintState.SENDING:
                store_outcome(transaction, job, PrintState.UNCONFIRMED, "interrupted")


def next_paper(office: OfficeDatabase, machine: str) -> PaperToPrint | None:
    """The oldest paper that this machine owes somebody who still waits for it."""
    with office.reading() as transaction:
        queued = _queued(transaction, machine)
        latest = transaction.now - timedelta(seconds=LATEST_PAPER_SECONDS)
        job = next((job for job in queued if job.created_at >= latest), None)
        paper = None if job is None else _paper(transaction, job)
        has_late = any(job.created_at < latest for job in queued)
    if has_late:
        _cancel_late_papers(office, machine)
    return paper


def begin_sending(office: OfficeDatabase, job_id: PrintJobId, document: bytes) -> bool:
    """Keep the bytes before they are sent; False where the job is no longer queued."""
    with office.writing() as transaction:
        job = find_print_job(transaction, job_id)
        if job is None or job.state is not PrintState.QUEUED:
            return False
        store_document(transaction, job, document)
        return True


def record_outcome(
    office: OfficeDatabase, job_id: PrintJobId, state: PrintState, reason: str | None
) -> None:
    """What the printer made of it."""
    with office.writing() as transaction:
        job = find_print_job(transaction, job_id)
        if job is not None:
            store_outcome(transaction, job, state, reason)


def _queued(transaction: Reading, machine: str) -> list[PrintJob]:
    jobs = open_print_jobs(transaction, machine)
    return [job for job in jobs if job.state is PrintState.QUEUED]


def _cancel_late_papers(office: OfficeDatabase, machine: str) -> None:
    with office.writing() as transaction:
        latest = transaction.now - timedelta(seconds=LATEST_PAPER_SECONDS)
        for job in _queued(transaction, machine):
            if job.created_at < latest:
                store_outcome(transaction, job, PrintState.CANCELLED, "too_late")


def _paper(transaction: Reading, job: PrintJob) -> PaperToPrint:
    office = read_office(transaction)
    ticket = ticket_with(transaction, job.ticket_id)
    if job.case_id is not None:
        case = case_with(transaction, job.case_id)
        name = f"{case.number}-{job.id.hex[-8:]}"
        return PaperToPrint(job.id, job.printer, name, _slip(office, case))
    visit = visit_with(transaction, ticket.visit_id)
    service = service_with(transaction, ticket.service_id)
    facts = TicketFacts(
        language=visit.language,
        office_name=office.name,
        unit_name=office.unit_name,
        service_name=service.name.in_language(visit.language),
        label=ticket.label,
        code=ticket.code,
        issued_at=ticket.issued_at.astimezone(ZoneInfo(office.time_zone)),
        zone_abbreviation=zone_abbreviation(ticket.issued_at, office.time_zone),
        people_ahead=job.people_ahead,
        telephone=office.telephone,
        complaints=office.complaints,
        portal_url=office.portal,
        working_days_limit=service.working_days_limit,
    )
    return PaperToPrint(job.id, job.printer, f"{ticket.label}-{job.id.hex[-8:]}", facts)


def _slip(office: Office, case: Case) -> CaseSlipFacts:
    return CaseSlipFacts(
        language=case.language,
        office_name=office.name,
        unit_name=office.unit_name,
        number=case.number,
        opened_at=case.opened_at.astimezone(ZoneInfo(office.time_zone)),
        telephone=office.telephone,
    )
