"""The queue's rules on real data: who is next, who may do what with a ticket now."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from shared.configuration.office_settings import OfficeSettings
from shared.database.counters import all_counters
from shared.database.office_profile import read_settings
from shared.database.ticket_events import TicketEvent
from shared.database.tickets import (
    HeadOfQueue,
    calls_of_today,
    heads_of_queue,
    ticket_with,
)
from shared.database.transactions import Reading
from shared.domain.identifiers import CounterId, ServiceId
from shared.domain.office import Counter
from shared.domain.queue_order import first_of_service, is_priority_turn, who_is_next
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import UNDOABLE
from shared.domain.ticket_moves import NoShowRule


def settings_of(transaction: Reading) -> OfficeSettings:
    return OfficeSettings.from_mapping(read_settings(transaction))


def no_show_rule(settings: OfficeSettings) -> NoShowRule:
    return NoShowRule(settings.no_show_calls, settings.no_show_minutes)


def next_ticket(transaction: Reading, counter_id: CounterId) -> Ticket | None:
    """The guest whom this counter would call now."""
    waiting: defaultdict[ServiceId, dict[bool, HeadOfQueue]] = defaultdict(dict)
    for head in heads_of_queue(transaction, counter_id):
        waiting[head.service_id][head.is_priority] = head
    regular = who_is_next(kinds[False] for kinds in waiting.values() if False in kinds)
    has_choice = regular is not None and any(True in kinds for kinds in waiting.values())
    calls = calls_of_today(transaction) if has_choice else ()
    chosen = who_is_next(
        first for kinds in waiting.values() if (first := _first_of(kinds, calls)) is not None
    )
    if chosen is None:
        return None
    if chosen.is_priority and regular is not None:
        # Nor may the priority guests of several services pass the others' regular ones for ever.
        of_all = [was_priority for _, was_priority in calls]
        chosen = chosen if is_priority_turn(of_all, chosen.most_in_a_row) else regular
    return ticket_with(transaction, chosen.ticket_id)


def _first_of(
    kinds: dict[bool, HeadOfQueue], calls: Sequence[tuple[ServiceId, bool]]
) -> HeadOfQueue | None:
    priority, regular = kinds.get(True), kinds.get(False)
    if priority is None or regular is None:
        return priority or regular
    own = [was_priority for service_id, was_priority in calls if service_id == priority.service_id]
    return first_of_service(priority, regular, is_priority_turn(own, priority.most_in_a_row))


def counter_waited_for(
    transaction: Reading, ticket: Ticket, counter_id: CounterId
) -> Counter | None:
    """The other counter, with somebody at it, that alone may call this guest."""
    if ticket.wanted_counter_id in (None, counter_id):
        return None
    return next(
        (
            counter
            for counter in all_counters(transaction)
            if counter.id == ticket.wanted_counter_id and counter.officer_id is not None
        ),
        None,
    )


def undo_until(event: TicketEvent, officer: str, settings: OfficeSettings) -> datetime | None:
    """Until when this officer may undo a ticket's last move; None where they may not."""
    if event.move not in UNDOABLE or event.actor != officer:
        return None
    return event.at + timedelta(seconds=settings.undo_seconds)
