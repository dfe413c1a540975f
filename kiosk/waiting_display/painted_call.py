"""Tells which call has really been painted: what a person in the hall sees, not what we meant."""

from collections import deque

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.waiting_display.waiting_display_view_model import WaitingDisplayViewModel

_FRAMES_ON_THE_WAY = 3
"""More than any render loop of Qt has; older ones were never swapped."""


class PaintedCall(QObject):
    """Follows a window's frames from the state they were made of to the screen.

    `afterAnimating` comes on the UI thread right before a frame takes over the state,
    `frameSwapped` when it was painted, perhaps from Qt's own render thread.
    """

    shownRevisionChanged = Signal(int)

    def __init__(
        self,
        window: QQuickWindow,
        view_model: WaitingDisplayViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._on_the_way: deque[int] = deque(maxlen=_FRAMES_ON_THE_WAY)
        self._shown_revision = 0
        window.afterAnimating.connect(self._frame_begins)
        window.frameSwapped.connect(self._frame_is_there, Qt.ConnectionType.QueuedConnection)

    @property
    def shown_revision(self) -> int:
        """Of the call whose number stands large in the last painted frame; 0 without one."""
        return self._shown_revision

    @Slot()
    def _frame_begins(self) -> None:
        face = self._view_model.frame.call
        self._on_the_way.append(face.call.revision if face else 0)

    @Slot()
    def _frame_is_there(self) -> None:
        if not self._on_the_way:
            return
        revision = self._on_the_way.popleft()
        if revision != self._shown_revision:
            self._shown_revision = revision
            self.shownRevisionChanged.emit(revision)
