"""A ticket as it leaves the database: a frozen value, never a row."""

from dataclasses import dataclass
from datetime import date, datetime

from shared.domain.identifiers import CounterId, OfficerId, ServiceId, TicketId, VisitId
from shared.domain.ticket_life import TicketStatus


@dataclass(frozen=True, slots=True)
class Ticket:
    """One number of one day. Times are aware UTC."""

    id: TicketId
    visit_id: VisitId
    service_id: ServiceId
    """The service that issued it; its letter stays on the label all day."""
    current_service_id: ServiceId
    wanted_counter_id: CounterId | None
    """The only counter that may call it, after a transfer to that counter."""
    business_day: date
    series: str
    number: int
    label: str
    code: str
    status: TicketStatus
    is_priority: bool
    issued_at: datetime
    issued_revision: int
    queued_at: datetime
    """Its place: the time of issue, or after a return that of the ticket it stands behind."""
    queued_revision: int
    """Breaks ties of `queued_at`."""
    called_at: datetime | None
    """The last call or recall."""
    first_called_at: datetime | None
    """The first call of the newest turn; kept when the guest is put back or given up."""
    call_count: int
    """Calls and recalls since it last waited."""
    called_revision: int | None
    """Of the call that took it out of the queue; orders a service's calls."""
    serving_since: datetime | None
    """The start of the service; a hold in between does not reset it."""
    held_since: datetime | None
    held_seconds: int
    """Time on hold so far, which is no service time."""
    finished_at: datetime | None
    counter_id: CounterId | None
    """The counter that called it last and still has it."""
    officer_id: OfficerId | None
    revision: int
    """Of its last event. A press that saw an older one is stale."""
