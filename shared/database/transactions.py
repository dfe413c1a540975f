"""What a use case holds while it reads or writes; never a row, never a session."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from shared.database.office_state import OfficeState, store_state
from shared.domain.business_day import business_day, has_clock_jumped, never_backwards
from shared.domain.identifiers import OfficeId


@dataclass(slots=True)
class Reading:
    """One consistent view of the office. `now` is aware UTC."""

    connection: Connection
    office_id: OfficeId
    state: OfficeState
    now: datetime
    clock_in_doubt: bool

    @property
    def today(self) -> date:
        """The business day that it is now, whether or not a write has opened it yet."""
        if self.clock_in_doubt:
            return self.state.business_day
        return business_day(self.now, self.state.time_zone, self.state.business_day)

    @property
    def today_began_at(self) -> datetime:
        """Midnight at the office, before which nothing is of today (aware)."""
        return datetime.combine(self.today, time(), ZoneInfo(self.state.time_zone))

    @property
    def queue_is_open(self) -> bool:
        """Whether the kiosk gives numbers: a new day is open, also before its first write."""
        return self.state.queue_is_open or self.today > self.state.business_day

    @property
    def acting_at(self) -> datetime:
        """The time from which a write that came now would go on; limits are held against it."""
        last = self.state.last_event_at
        return last if self.clock_in_doubt else max(self.now, last)


@dataclass(slots=True)
class Writing(Reading):
    """One transaction that holds the office's lock. `now` never runs backwards."""

    changes_state: bool = False

    def next_revision(self) -> int:
        """Number one more event of this office."""
        self.state = replace(self.state, revision=self.state.revision + 1, last_event_at=self.now)
        self.changes_state = True
        return self.state.revision

    def change_state(self, state: OfficeState) -> None:
        """Keep another state of the office, to be stored with the events."""
        self.state = state
        self.changes_state = True

    def store(self) -> None:
        """Write the office's row, if anything of it changed."""
        if self.changes_state:
            store_state(self.connection, self.office_id, self.state)


def believed_now(now: datetime, jumped_at: datetime | None, state: OfficeState) -> datetime | None:
    """The time to write with, or None while staff must look at the clock first.

    `jumped_at` is the time that the program's clock showed after a jump it saw happen.
    """
    if jumped_at is not None and state.clock_confirmed_at < jumped_at:
        return None
    if has_clock_jumped(now, max(state.last_event_at, state.clock_confirmed_at)):
        return None
    return never_backwards(now, state.last_event_at)
