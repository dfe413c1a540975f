"""Notices new tickets for an officer who sits elsewhere, and reminds until someone is called."""

from PySide6.QtCore import QObject, QTimer, Signal

from officer_app.queue_presenter import QueuePresenter
from shared.domain.identifiers import TicketId
from shared.domain.ticket_life import AT_COUNTER, TicketStatus
from shared.use_cases.watch_queue import QueueBoard


class NewTicketAlarm(QObject):
    """Signals only; how it sounds and shows is the window's."""

    rang = Signal(str, int)
    """The label that arrived last, and how many wait."""

    def __init__(self, queue: QueuePresenter) -> None:
        super().__init__(queue)
        self._queue = queue
        self._known: frozenset[TicketId] | None = None
        self._last_label = ""
        self._reminder = QTimer(self)
        self._reminder.timeout.connect(self._ring)
        queue.changed.connect(self._look)

    @property
    def is_reminding(self) -> bool:
        return self._reminder.isActive()

    def _look(self) -> None:
        board = self._queue.state.board
        if board is None:
            self._known = None
            self._reminder.stop()
            return
        waiting = _waiting_labels(board)
        arrived = waiting.keys() - (self._known if self._known is not None else waiting.keys())
        self._known = (self._known or frozenset()) | waiting.keys()
        if arrived:
            self._last_label = waiting[next(key for key in reversed(waiting) if key in arrived)]
            self._ring()
        is_forgotten = bool(waiting) and not _is_somebody_called(board)
        self._remind_every(board.settings.new_ticket_reminder_seconds if is_forgotten else 0)

    def _remind_every(self, seconds: int) -> None:
        if not seconds:
            self._reminder.stop()
        elif not self._reminder.isActive() or self._reminder.interval() != seconds * 1000:
            self._reminder.start(seconds * 1000)

    def _ring(self) -> None:
        board = self._queue.state.board
        waiting = {} if board is None else _waiting_labels(board)
        if waiting:
            self.rang.emit(self._last_label or next(iter(waiting.values())), len(waiting))


def _waiting_labels(board: QueueBoard) -> dict[TicketId, str]:
    return {
        row.ticket.id: row.ticket.label
        for row in board.rows
        if row.ticket.status is TicketStatus.WAITING
    }


def _is_somebody_called(board: QueueBoard) -> bool:
    return any(row.ticket.status in AT_COUNTER for row in board.rows)
