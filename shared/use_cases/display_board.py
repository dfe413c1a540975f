"""What the hall sees: whose turn it is and where to go. No names."""

from dataclasses import dataclass
from datetime import datetime

from shared.configuration.office_settings import OfficeSettings
from shared.database.calls import CallMade, calls_after, current_calls, last_calls
from shared.database.counters import all_counters
from shared.database.office_database import OfficeDatabase
from shared.database.office_profile import read_office
from shared.database.tickets import waiting_count
from shared.domain.identifiers import TicketId
from shared.domain.office import Bilingual
from shared.domain.ticket_life import Move
from shared.use_cases.queue_rules import settings_of

_MOST_CALLS = 8


@dataclass(frozen=True, slots=True)
class DisplayCall:
    """A number that was called to a counter. `called_at` is aware UTC."""

    revision: int
    ticket_id: TicketId
    label: str
    counter_number: int
    is_recall: bool
    called_at: datetime


@dataclass(frozen=True, slots=True)
class CounterBreak:
    """A counter that is away. `until` is aware UTC."""

    counter_number: int
    until: datetime


@dataclass(frozen=True, slots=True)
class DisplayBoard:
    """One consistent picture of the hall."""

    office_name: str
    time_zone: str
    revision: int
    calls: tuple[DisplayCall, ...]
    """Calls and recalls after the revision that was seen last, oldest first."""
    current: tuple[DisplayCall, ...]
    """Those called or being served now, by their newest call, newest first."""
    last_calls: tuple[DisplayCall, ...]
    waiting: int
    breaks: tuple[CounterBreak, ...]
    information: Bilingual
    queue_is_open: bool
    settings: OfficeSettings


def read_display_board(office: OfficeDatabase, after_revision: int | None) -> DisplayBoard:
    """The hall now, with the calls since `after_revision`; none of them without one."""
    with office.reading() as transaction:
        profile = read_office(transaction)
        settings = settings_of(transaction)
        latest = [_display_call(call) for call in last_calls(transaction, _MOST_CALLS)]
        calls = () if after_revision is None else calls_after(transaction, after_revision)
        return DisplayBoard(
            office_name=profile.name,
            time_zone=profile.time_zone,
            revision=transaction.state.revision,
            calls=tuple(_display_call(call) for call in calls),
            current=tuple(_display_call(call) for call in current_calls(transaction)),
            last_calls=tuple(latest),
            waiting=waiting_count(transaction),
            breaks=tuple(
                CounterBreak(counter.number, counter.break_until)
                for counter in all_counters(transaction)
                if counter.break_until is not None
                and counter.break_until >= transaction.today_began_at
            ),
            information=settings.information_line,
            queue_is_open=transaction.queue_is_open,
            settings=settings,
        )


def _display_call(call: CallMade) -> DisplayCall:
    return DisplayCall(
        call.revision,
        call.ticket_id,
        call.label,
        call.counter_number,
        call.move is Move.RECALL,
        call.at,
    )
