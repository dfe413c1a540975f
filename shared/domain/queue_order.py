"""Who is next: priority guests first, but never too many in a row; then by time of issue."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.domain.identifiers import ServiceId, TicketId


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a waiting ticket stands: earlier sorts first."""

    queued_at: datetime
    queued_revision: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """The first of a service's waiting tickets of one kind (priority or regular)."""

    ticket_id: TicketId
    service_id: ServiceId
    is_priority: bool
    place: Place


def is_priority_turn(last_calls_were_priority: Sequence[bool], most_in_a_row: int) -> bool:
    """Whether a priority guest may go before a regular one who waits.

    `last_calls_were_priority` holds the day's first calls of one service, newest first; only
    the first `most_in_a_row` of them matter.
    """
    newest = list(last_calls_were_priority[:most_in_a_row])
    return len(newest) < most_in_a_row or not all(newest)


def first_of_service(
    priority: Candidate | None, regular: Candidate | None, priority_turn: bool
) -> Candidate | None:
    """The one of a service who would be called now."""
    if priority is None or regular is None:
        return priority or regular
    return priority if priority_turn else regular


def who_is_next(first_of_each_service: Iterable[Candidate]) -> Candidate | None:
    """Among the services that a counter serves: priority guests, then the longest waiting."""
    return min(
        first_of_each_service,
        key=lambda candidate: (not candidate.is_priority, candidate.place),
        default=None,
    )


def place_after(first_waiting: Place | None, own: Place, revision: int) -> Place:
    """The place of a guest who returns after a no-show: behind the first one of their kind.

    Their old place is kept where nobody of their kind waits before it any more than them.
    """
    if first_waiting is None or first_waiting < own:
        return own
    return Place(first_waiting.queued_at, revision)
