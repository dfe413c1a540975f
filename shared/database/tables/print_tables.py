"""Print jobs, with the very bytes that were sent."""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    Named,
    String,
    Table,
    Uuid,
    text,
)

from shared.database.tables.columns import (
    OfEvent,
    OfOffice,
    StoredEnum,
    UtcTime,
    metadata,
    one_of,
)
from shared.domain.identifiers import CaseId, PrintJobId, TicketId
from shared.domain.print_job import PrintState


class _PrintJobColumns(OfOffice):
    id: Named[PrintJobId] = Column(Uuid, primary_key=True)
    ticket_id: Named[TicketId] = Column(Uuid, ForeignKey("ticket.id"))
    case_id: Named[CaseId | None] = Column(Uuid, ForeignKey("case_file.id"))
    """Set where the paper is the slip with a case's number, for the guest of the ticket."""
    printer: Named[str] = Column(String(200))
    """The printer's URL, as the machine that took the number knows it."""
    machine: Named[str] = Column(String(80))
    """The machine whose worker prints it: a USB printer hangs on one machine."""
    people_ahead: Named[int]
    state: Named[PrintState] = Column(StoredEnum(PrintState))
    document: Named[bytes | None] = Column(LargeBinary)
    created_at: Named[datetime] = Column(UtcTime)
    reason: Named[str | None] = Column(String(80))


print_job = Table(
    "print_job",
    metadata,
    _PrintJobColumns,
    one_of("state", PrintState),
    CheckConstraint(
        "state IN ('queued', 'cancelled', 'refused') OR document IS NOT NULL",
        name="bytes_before_sending",
    ),
    Index(
        "ix_print_job_open",
        "machine",
        "created_at",
        sqlite_where=text("state IN ('queued', 'sending')"),
        postgresql_where=text("state IN ('queued', 'sending')"),
    ),
    Index(None, "ticket_id"),
    Index(None, "office_id", "created_at"),
)


class _PrintJobEventColumns(OfEvent):
    print_job_id: Named[PrintJobId] = Column(Uuid, ForeignKey("print_job.id"))
    reason: Named[str | None] = Column(String(80))


print_job_event = Table("print_job_event", metadata, _PrintJobEventColumns)
