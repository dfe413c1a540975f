"""What the kiosk needs to receive a guest, and how a ticket's paper is doing."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from shared.configuration.office_settings import OfficeSettings
from shared.database.calls import current_calls
from shared.database.lists import all_categories, all_institutions
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.database.print_jobs import find_print_job
from shared.database.services import all_services
from shared.database.tickets import waiting_count
from shared.domain.identifiers import PrintJobId
from shared.domain.office import Category, Institution, Office, Service
from shared.domain.print_job import PrintState
from shared.use_cases.queue_rules import settings_of

_MOST_SERVING = 4


@dataclass(frozen=True, slots=True)
class NowServing:
    """A number at its counter."""

    label: str
    counter_number: int


@dataclass(frozen=True, slots=True)
class KioskFront:
    """The office as the kiosk shows it; nothing of any guest."""

    office: Office
    services: tuple[Service, ...]
    categories: tuple[Category, ...]
    institutions: tuple[Institution, ...]
    settings: OfficeSettings
    now_serving: tuple[NowServing, ...]
    waiting: int
    queue_is_open: bool
    local_now: datetime
    clock_must_be_confirmed: bool
    revision: int


def read_kiosk_front(office: OfficeDatabase) -> KioskFront:
    """What the kiosk offers and says now; only what is still offered."""
    with office.reading() as transaction:
        return KioskFront(
            office=read_office(transaction),
            services=tuple(s for s in all_services(transaction) if s.is_active),
            categories=tuple(c for c in all_categories(transaction) if c.is_active),
            institutions=tuple(i for i in all_institutions(transaction) if i.is_active),
            settings=settings_of(transaction),
            now_serving=tuple(
                NowServing(call.label, call.counter_number)
                for call in current_calls(transaction)[:_MOST_SERVING]
            ),
            waiting=waiting_count(transaction),
            queue_is_open=transaction.queue_is_open,
            local_now=transaction.now.astimezone(ZoneInfo(transaction.state.time_zone)),
            clock_must_be_confirmed=transaction.clock_in_doubt,
            revision=transaction.state.revision,
        )


def read_print_state(office: OfficeDatabase, print_job_id: PrintJobId) -> PrintState:
    """How far a ticket's paper is; a job that is gone counts as cancelled."""
    with office.reading() as transaction:
        job = find_print_job(transaction, print_job_id)
        return PrintState.CANCELLED if job is None else job.state
