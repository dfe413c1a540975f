"""A visible countdown, told by a clock that a test can hold."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_LOOK_EVERY_MS = 200


class Countdown(QObject):
    """Counts whole seconds down and says when none is left."""

    ticked = Signal()
    ended = Signal()

    def __init__(self, monotonic_seconds: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._monotonic_seconds = monotonic_seconds
        self._ends_at: float | None = None
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        return self._ends_at is not None

    @property
    def remaining_seconds(self) -> int:
        return self._shown

    def start(self, seconds: float) -> None:
        """Count from `seconds` on; a countdown that runs begins anew."""
        self._ends_at = self._monotonic_seconds() + seconds
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._ends_at = None
        self._timer.stop()
        self._show(0)

    @Slot()
    def look(self) -> None:
        """See what the clock says now."""
        if self._ends_at is None:
            return
        left = self._ends_at - self._monotonic_seconds()
        if left > 0:
            self._show(ceil(left))
            return
        self.stop()
        self.ended.emit()

    def _show(self, seconds: int) -> None:
        if seconds != self._shown:
            self._shown = seconds
            self.ticked.emit()
