"""Notices that a visitor has gone: asks whether somebody is still here, then tells."""

from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.countdown import Countdown

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ACTIVITY = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)
"""TouchBegin counts by itself: not every touch becomes a mouse event."""


@QmlElement
class IdleWatch(QObject):
    """Watches one visitor at a time; installed as an event filter on the window."""

    changed = Signal()
    expired = Signal()
    """Nobody is here any more: everything typed must go."""

    def __init__(self, monotonic_seconds: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._idle_seconds = 0
        self._countdown_seconds = 0
        self._quiet = Countdown(monotonic_seconds, self)
        self._quiet.ended.connect(self._ask)
        self._asking = Countdown(monotonic_seconds, self)
        self._asking.ticked.connect(self.changed)
        self._asking.ended.connect(self._expire)

    @Property(bool, notify=changed)
    def isAsking(self) -> bool:
        return self._asking.is_running

    @Property(int, notify=changed)
    def remainingSeconds(self) -> int:
        return self._asking.remaining_seconds

    def watch(self, idle_seconds: int, countdown_seconds: int) -> None:
        """From now on; without a countdown nobody is asked."""
        self._idle_seconds = idle_seconds
        self._countdown_seconds = countdown_seconds
        self.stay()

    def rest(self) -> None:
        """Nobody needs to be watched."""
        self._idle_seconds = 0
        self._quiet.stop()
        self._asking.stop()
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """The visitor is here."""
        self._asking.stop()
        if self._idle_seconds:
            self._quiet.start(self._idle_seconds)
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """See what the clock says now."""
        self._quiet.look()
        self._asking.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While asking, only the answer counts: the touch must not fall through to what lies below.
        if event.type() in _ACTIVITY and self._quiet.is_running:
            self._quiet.start(self._idle_seconds)
        return super().eventFilter(watched, event)

    @Slot()
    def _ask(self) -> None:
        if not self._countdown_seconds:
            self._expire()
            return
        self._asking.start(self._countdown_seconds)
        self.changed.emit()

    @Slot()
    def _expire(self) -> None:
        self.rest()
        self.expired.emit()
