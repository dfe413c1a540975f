"""One watch over the database for two who wait: the screen's feed, and the print worker."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shared.database.change_source import ChangeSource


class Wakening:
    """A change source that is told of changes instead of looking for them."""

    def __init__(self) -> None:
        self._changed = threading.Event()
        self._is_closed = False

    def wake(self) -> None:
        """Something changed; from any thread."""
        self._changed.set()

    def wait(self, timeout_seconds: float) -> bool:
        """Whether something changed since the last call; after `close` at once."""
        if self._is_closed:
            return False
        has_changed = self._changed.wait(timeout_seconds)
        self._changed.clear()
        return has_changed

    def close(self) -> None:
        """End a wait at once; from any thread."""
        self._is_closed = True
        self._changed.set()


class SharedChanges:
    """The source that is looked at; whoever waits here wakes the other one, on the same thread."""

    def __init__(self, source: "ChangeSource", wakening: Wakening) -> None:
        self._source = source
        self._wakening = wakening

    def wait(self, timeout_seconds: float) -> bool:
        """As the source's own; a Problem when cut off."""
        has_changed = self._source.wait(timeout_seconds)
        if has_changed:
            self._wakening.wake()
        return has_changed

    def close(self) -> None:
        self._source.close()
