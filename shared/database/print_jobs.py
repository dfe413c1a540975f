"""Stores print jobs and what became of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, literal_column, select, update

from shared.database.tables import print_job, print_job_event
from shared.database.transactions import Reading, Writing
from shared.domain.identifiers import CaseId, PrintJobId, TicketId
from shared.domain.print_job import PrintState


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One paper that was asked for."""

    id: PrintJobId
    ticket_id: TicketId
    case_id: CaseId | None
    """Set where the paper is the slip with a case's number."""
    printer: str
    machine: str
    people_ahead: int
    state: PrintState
    created_at: datetime
    reason: str | None


_JOB = select(
    print_job.c.id,
    print_job.c.ticket_id,
    print_job.c.case_id,
    print_job.c.printer,
    print_job.c.machine,
    print_job.c.people_ahead,
    print_job.c.state,
    print_job.c.created_at,
    print_job.c.reason,
)
# The partial index is used only where its own predicate stands in the statement.
_OPEN = print_job.c.state.in_([literal_column("'queued'"), literal_column("'sending'")])
_INSERT = insert(print_job)
_INSERT_EVENT = insert(print_job_event)


_OF_MACHINE = _JOB.where(
    print_job.c.machine == bindparam("of_machine"),
    print_job.c.office_id == bindparam("office"),
    _OPEN,
).order_by(print_job.c.created_at)
_BY_ID = _JOB.where(print_job.c.id == bindparam("job"))


def insert_print_job(transaction: Writing, new: PrintJob) -> None:
    """Ask for a paper; its bytes are made and stored before anything is sent."""
    transaction.connection.execute(
        _INSERT,
        {
            "id": new.id,
            "office_id": transaction.office_id,
            "ticket_id": new.ticket_id,
            "case_id": new.case_id,
            "printer": new.printer,
            "machine": new.machine,
            "people_ahead": new.people_ahead,
            "state": new.state,
            "created_at": new.created_at,
            "document": None,
            "reason": None,
        },
    )
    _record(transaction, new.id, new.state, new.machine, None)


def open_print_jobs(transaction: Reading, machine: str) -> tuple[PrintJob, ...]:
    """What this machine has still to print, oldest first."""
    rows = transaction.connection.execute(
        _OF_MACHINE, {"of_machine": machine, "office": transaction.office_id}
    )
    return tuple(PrintJob(*row) for row in rows)


def find_print_job(transaction: Reading, job_id: PrintJobId) -> PrintJob | None:
    row = transaction.connection.execute(_BY_ID, {"job": job_id}).one_or_none()
    return None if row is None else PrintJob(*row)


def print_job_of_ticket(transaction: Reading, ticket_id: TicketId) -> PrintJob | None:
    """The newest paper of a ticket itself, which a slip about its case is not."""
    row = transaction.connection.execute(
        _JOB.where(print_job.c.ticket_id == ticket_id, print_job.c.case_id.is_(None))
        .order_by(print_job.c.created_at.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else PrintJob(*row)


def last_print_job(transaction: Reading, overdue_before: datetime) -> PrintJob | None:
    """The newest job of today whose outcome is known, or that waits longer than it should."""
    row = transaction.connection.execute(
        _JOB.where(
            print_job.c.office_id == transaction.office_id,
            print_job.c.created_at >= transaction.today_began_at,
            print_job.c.state.not_in([PrintState.QUEUED, PrintState.SENDING])
            | (print_job.c.created_at < overdue_before),
        )
        .order_by(print_job.c.created_at.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else PrintJob(*row)


def store_document(transaction: Writing, job: PrintJob, document: bytes) -> None:
    """Keep the very bytes that are about to be sent, and say that they are."""
    transaction.connection.execute(
        update(print_job)
        .where(print_job.c.id == bindparam("of_job"))
        .values(document=bindparam("bytes"), state=bindparam("to_state")),
        {"of_job": job.id, "bytes": document, "to_state": PrintState.SENDING},
    )
    _record(transaction, job.id, PrintState.SENDING, job.machine, None)


def store_outcome(
    transaction: Writing, job: PrintJob, state: PrintState, reason: str | None
) -> None:
    """What is known of the paper now."""
    transaction.connection.execute(
        update(print_job)
        .where(print_job.c.id == bindparam("of_job"))
        .values(state=bindparam("to_state"), reason=bindparam("why")),
        {"of_job": job.id, "to_state": state, "why": reason},
    )
    _record(transaction, job.id, state, job.machine, reason)


def _record(
    transaction: Writing, job_id: PrintJobId, state: PrintState, actor: str, reason: str | None
) -> None:
    transaction.connection.execute(
        _INSERT_EVENT,
        {
            "office_id": transaction.office_id,
            "revision": transaction.next_revision(),
            "move": state.value,
            "at": transaction.now,
            "actor": actor,
            "print_job_id": job_id,
            "reason": reason,
        },
    )
