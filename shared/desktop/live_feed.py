"""The live feed as a signal: something changed, look again."""

import logging
import threading
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from shared.domain.problem import Problem

_log = logging.getLogger(__name__)

_WAIT_SECONDS = 0.5
"""How long one wait may last: the longest that stopping takes."""
_RETRY_SECONDS = 1.0


class ChangeSource(Protocol):
    """Wakes whoever looks; used by one thread alone, from first wait to close."""

    def wait(self, timeout_seconds: float) -> bool:
        """Return True as soon as something changed, False when the time is over.

        Raises Problem when the source is out of reach; a later wait reconnects.
        """

    def close(self) -> None:
        """Let go of what the source holds."""


class LiveFeed(QObject):
    """Watches a source on a thread of its own; its signals come on the UI thread.

    Changes that come faster than the UI thread looks arrive as one `changed`.
    """

    changed = Signal()
    stale = Signal(bool)
    """True: what is shown may be old; False: the source is back, and `changed` follows."""

    _noticed = Signal()
    _reach_changed = Signal(bool)

    def __init__(self, source: ChangeSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._stopping = threading.Event()
        self._is_pending = threading.Event()
        self._noticed.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._reach_changed.connect(self._tell_reach, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="live-feed", daemon=True)

    def start(self) -> None:
        """Begin to watch. What changed before this call is not told."""
        self._thread.start()

    def stop(self, timeout_seconds: float = 1.0) -> bool:
        """End the thread, tell nothing more; whether it ended in time."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def _watch(self) -> None:
        is_stale = False
        while not self._stopping.is_set():
            try:
                has_changed = self._source.wait(_WAIT_SECONDS)
            except Exception as failure:
                if not is_stale:
                    self._log_failure(failure)
                    is_stale = True
                    self._tell(True)
                self._stopping.wait(_RETRY_SECONDS)
                continue
            if is_stale:
                is_stale = False
                has_changed = True
                self._tell(False)
            if has_changed:
                self._notice()
        self._source.close()

    def _log_failure(self, failure: Exception) -> None:
        if isinstance(failure, Problem):
            _log.warning("The live feed lost its source: %r", failure)
        else:
            _log.error("The live feed failed unexpectedly", exc_info=failure)

    def _tell(self, is_stale: bool) -> None:
        if not self._stopping.is_set():
            self._reach_changed.emit(is_stale)

    def _notice(self) -> None:
        if not self._is_pending.is_set() and not self._stopping.is_set():
            self._is_pending.set()
            self._noticed.emit()

    @Slot()
    def _pass_on(self) -> None:
        # Cleared before telling: a change during the look must be told again.
        self._is_pending.clear()
        if not self._stopping.is_set():
            self.changed.emit()

    @Slot(bool)
    def _tell_reach(self, is_stale: bool) -> None:
        if not self._stopping.is_set():
            self.stale.emit(is_stale)
