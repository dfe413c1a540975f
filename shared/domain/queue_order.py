"""Who is next: priority guests first, but never too many in a row; then by time of issue."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar


class InQueue(Protocol):
    """A ticket, or as much of it as the order of the queue asks for."""

    @property
    def is_priority(self) -> bool: ...

    @property
    def queued_at(self) -> datetime: ...

    @property
    def queued_revision(self) -> int: ...


Q = TypeVar("Q", bound=InQueue)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a waiting ticket stands: earlier sorts first."""

    queued_at: datetime
    queued_revision: int


def place_of(ticket: InQueue) -> Place:
    return Place(ticket.queued_at, ticket.queued_revision)


def is_priority_turn(last_calls_were_priority: Sequence[bool], most_in_a_row: int) -> bool:
    """Whether a priority guest may go before a regular one who waits.

    `last_calls_were_priority` holds the day's calls, of one service or of all, newest first; only the
    first `most_in_a_row` of them matter.
    """
    newest = last_calls_were_priority[:most_in_a_row]
    return len(newest) < most_in_a_row or not all(newest)


def first_of_service(priority: Q | None, regular: Q | None, priority_turn: bool) -> Q | None:
    """The one of a service who would be called now."""
    if priority is None or regular is None:
        return priority or regular
    return priority if priority_turn else regular


def who_is_next(first_of_each_service: Iterable[Q]) -> Q | None:
    """Among the services that a counter serves: priority guests, then the longest waiting."""
    return min(
        first_of_each_service,
        key=lambda ticket: (not ticket.is_priority, ticket.queued_at, ticket.queued_revision),
        default=None,
    )


def place_after(first_waiting: Place | None, own: Place, revision: int) -> Place:
    """The place of a guest who returns after a no-show: behind the first one of their kind.

    The old place is kept where that one stands before it anyhow, or nobody of the kind waits.
    """
    if first_waiting is None or first_waiting < own:
        return own
    return Place(first_waiting.queued_at, revision)
