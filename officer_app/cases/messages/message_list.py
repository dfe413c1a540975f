"""The messages as a list: what waits for an officer first, then the latest."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from officer_app.cases.messages.message_words import (
    channel_name,
    kind_name,
    moment_words,
    state_of,
)
from officer_app.look import Look
from officer_app.pieces import breakable, lines_wide
from shared.desktop.drawings import icon
from shared.domain.identifiers import MessageId
from shared.use_cases.outbox import OutboxEntry

_WIDTH_LINES, _HEIGHT_LINES = 14, 6
_ICON_SIZE = 18
_MOOD_INKS = {"info": "quiet_ink", "done": "done", "attention": "attention", "trouble": "trouble"}


class MessageListView(QListWidget):
    """One is always chosen where there is any."""

    message_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("message_list")
        self._look = look
        self._entries: dict[MessageId, OutboxEntry] = {}
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(False)
        side = max(_ICON_SIZE, self.fontMetrics().height())
        self.setIconSize(QSize(side, side))
        self.currentItemChanged.connect(lambda *_: self.message_chosen.emit())

    @property
    def entry(self) -> OutboxEntry | None:
        """The chosen one."""
        if self.currentRow() < 0:
            return None
        return self._entries.get(self.currentItem().data(Qt.ItemDataRole.UserRole))

    def show_entries(
        self, tasks: Iterable[OutboxEntry], others: Iterable[OutboxEntry], now: datetime
    ) -> None:
        """The chosen one stays chosen, else the first is."""
        chosen = self.entry
        bar = self.verticalScrollBar()
        place = bar.value()
        first, rest = tuple(tasks), tuple(others)
        self._entries = {entry.message.id: entry for entry in (*first, *rest)}
        with QSignalBlocker(self):
            self.clear()
            if first:
                self._add_heading(self.tr("Perlu Anda kerjakan"))
            self._add(first, now)
            if first and rest:
                self._add_heading(self.tr("Lainnya, terbaru dahulu"))
            self._add(rest, now)
            self._choose(None if chosen is None else chosen.message.id)
        bar.setValue(place)
        self.message_chosen.emit()

    def choose(self, message_id: MessageId) -> None:
        self._choose(message_id)

    def minimumSizeHint(self) -> QSize:
        return QSize(lines_wide(self, _WIDTH_LINES), lines_wide(self, _HEIGHT_LINES))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _choose(self, message_id: MessageId | None) -> None:
        first = None
        for row in range(self.count()):
            item = self.item(row)
            kept = item.data(Qt.ItemDataRole.UserRole)
            if kept is not None and first is None:
                first = item
            if kept == message_id is not None:
                self.setCurrentItem(item)
                return
        if first is not None:
            self.setCurrentItem(first)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        item.setForeground(QColor(self._look.theme.colours.ink))
        self.addItem(item)

    def _add(self, entries: Iterable[OutboxEntry], now: datetime) -> None:
        colours = self._look.theme.colours
        for entry in entries:
            message, state = entry.message, state_of(entry)
            about = " · ".join(
                part
                for part in (
                    channel_name(message.channel),
                    entry.case_number or "",
                    moment_words(message.created_at, now),
                )
                if part
            )
            words = f"{kind_name(message.kind)}\n{state.words}\n{breakable(about)}"
            ink = str(getattr(colours, _MOOD_INKS[state.mood]))
            item = QListWidgetItem(icon(state.icon_name, ink, self.iconSize().width()), words)
            item.setData(Qt.ItemDataRole.UserRole, message.id)
            self.addItem(item)
