"""The list of messages beside the chosen one; beneath each other where there is no room."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.messages.message_list import MessageListView
from officer_app.cases.messages.message_panel import MessagePanel
from officer_app.cases.messages.messages_presenter import MessagesPresenter
from officer_app.frames import Stack, scrolling
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, Note, breakable, lines_wide
from officer_app.problem_words import problem_sentence
from shared.domain.problem import Problem
from shared.use_cases.outbox import OutboxEntry

_BESIDE_LINES = 38
"""Heights of a line: narrower, the message stands beneath the list."""


class MessageBoard(QWidget):
    """What is refused is told above; nothing stands in the way."""

    def __init__(
        self,
        messages: MessagesPresenter,
        drafts: KeptDrafts,
        look: Look,
        open_address: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__()
        self._messages = messages
        self._now: datetime | None = None
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("messages_told")
        self._note.hide()
        self.list = MessageListView(look)
        self.panel = MessagePanel(messages, drafts, look, open_address)
        self.empty = EmptyPlace(look.theme, "mail")
        self._body = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.list, 2)
        self._row.addWidget(scrolling(self.panel), 3)
        self._pages = Stack()
        self._pages.addWidget(self._body)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._note)
        column.addWidget(self._pages, 1)
        self.list.message_chosen.connect(self._chosen)
        messages.refused.connect(self._tell)
        messages.done.connect(lambda _id: self._note.tell(""))

    def show_entries(
        self, tasks: Iterable[OutboxEntry], others: Iterable[OutboxEntry], now: datetime
    ) -> None:
        self._now = now
        first, rest = tuple(tasks), tuple(others)
        self.list.show_entries(first, rest, now)
        self._pages.setCurrentWidget(self._body if first or rest else self.empty)

    def be_quiet(self) -> None:
        self._note.tell("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= lines_wide(self, _BESIDE_LINES)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _chosen(self) -> None:
        self.panel.show_entry(self.list.entry, self._now)

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")
