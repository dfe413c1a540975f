"""Which call stands on the display now and which wait for their turn to be shown."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from types import MappingProxyType

from shared.domain.identifiers import TicketId
from shared.use_cases.display_board import DisplayCall

SHORTEST_SHOWING_MS = 3_000
"""Never less, however many wait: a number must be read and its chime heard to the end."""
_PERCENT_BY_WAITING = MappingProxyType({0: 100, 1: 100, 2: 80, 3: 65})
"""Of the calm time; half of it where still more wait."""


@dataclass(frozen=True, slots=True)
class CallQueue:
    """The calls of one display. Times are milliseconds of a clock that is never set."""

    seen_revision: int
    """The newest revision that was ever queued; what is not newer never returns."""
    calm_showing_ms: int = 8_000
    """How long a call has the display to itself when few others wait."""
    waiting: tuple[DisplayCall, ...] = ()
    showing: DisplayCall | None = None
    shown_at_ms: int = 0

    def arrived(self, calls: Iterable[DisplayCall], now_ms: int) -> "CallQueue":
        """The queue after `calls` came in; the first is shown at once where none is showing."""
        new = sorted(
            {call.revision: call for call in calls if call.revision > self.seen_revision}.values(),
            key=lambda call: call.revision,
        )
        if not new:
            return self
        queue = replace(self, seen_revision=new[-1].revision, waiting=(*self.waiting, *new))
        return queue.advanced(now_ms)

    def caught_up(
        self, calls: Iterable[DisplayCall], current: Iterable[TicketId], now_ms: int
    ) -> "CallQueue":
        """The queue after `calls` came in from a time when the display was out of touch.

        What nobody can follow any more is left out: calls of tickets that are no longer
        called or being served, and all but the last call of one ticket. So at most one
        call for each counter is shown, instead of a morning's calls one by one.
        """
        arrived = sorted(calls, key=lambda call: call.revision)
        last_of_ticket = {call.ticket_id: call.revision for call in arrived}
        open_tickets = frozenset(current)
        queue = self.arrived(
            (
                call
                for call in arrived
                if call.ticket_id in open_tickets
                and call.revision == last_of_ticket[call.ticket_id]
            ),
            now_ms,
        )
        newest = arrived[-1].revision if arrived else 0
        return replace(queue, seen_revision=max(queue.seen_revision, newest))

    def advanced(self, now_ms: int) -> "CallQueue":
        """The queue at `now_ms`: at most one call further."""
        if not self.waiting or not self.is_shown_long_enough(now_ms):
            return self
        return replace(self, waiting=self.waiting[1:], showing=self.waiting[0], shown_at_ms=now_ms)

    def is_shown_long_enough(self, now_ms: int) -> bool:
        """Whether the call that is showing may give way."""
        return self.showing is None or now_ms - self.shown_at_ms >= self.showing_ms

    @property
    def showing_ms(self) -> int:
        """How long the call that is showing stays at least, given how many wait."""
        percent = _PERCENT_BY_WAITING.get(len(self.waiting), 50)
        return max(SHORTEST_SHOWING_MS, self.calm_showing_ms * percent // 100)

    def remaining_ms(self, now_ms: int) -> int:
        """How long until `advanced` or `is_shown_long_enough` says something new; never negative."""
        if self.showing is None:
            return 0
        return max(0, self.shown_at_ms + self.showing_ms - now_ms)
