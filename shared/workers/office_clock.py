"""The program's clock, which notices when somebody or something sets it."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from shared.domain.business_day import CLOCK_TOLERANCE


def seconds_since_boot() -> float:
    """Time that nobody can set and that goes on while the machine sleeps."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    if boot_time is not None:
        return time.clock_gettime(boot_time)
    # On Windows the monotonic clock counts sleep as well.
    return time.monotonic()


class OfficeClock:
    """Tells the time, and when it last jumped by more than the tolerance.

    Safe to ask from any thread: the worst that two at once can do is to note one jump twice.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        steady_seconds: Callable[[], float] = seconds_since_boot,
    ) -> None:
        self._wall = wall
        self._steady_seconds = steady_seconds
        self._last = (wall(), steady_seconds())
        self._jumped_at: datetime | None = None

    def now(self) -> datetime:
        """What the clock shows (aware UTC)."""
        shown, steady = self._wall(), self._steady_seconds()
        last_shown, last_steady = self._last
        expected = last_shown + timedelta(seconds=steady - last_steady)
        if abs(shown - expected) > CLOCK_TOLERANCE:
            # On the new scale, the last moment before which it cannot have jumped: whoever
            # confirms the clock between the jump and this look has seen what is shown now.
            self._jumped_at = shown - timedelta(seconds=steady - last_steady)
        self._last = (shown, steady)
        return shown

    def jumped_at(self) -> datetime | None:
        """The earliest time, as shown after it, of its last jump; None while it never jumped."""
        return self._jumped_at
