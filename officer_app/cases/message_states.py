"""How the messages about one event stand, and the way to where they are dealt with."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.messages.message_words import (
    channel_name,
    kind_name,
    moment_words,
    reason_words,
    state_of,
)
from officer_app.look import Look
from officer_app.pieces import KeyButton, Picture, breakable, named, wrapped_label
from shared.domain.message import MessageKind
from shared.use_cases.case_view import CaseView
from shared.use_cases.outbox import OutboxEntry

_MOOD_COLOURS = {"info": "quiet_ink"}


class MessageStates(QWidget):
    """One line for each channel; hidden while there is no such message."""

    messages_wanted = Signal()

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._lead = named(KeyButton(look.theme, "mail", role="quiet"), f"{name}_lead")
        self._lead.clicked.connect(self.messages_wanted)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self._lead)
        row.addStretch()
        self._column.addLayout(row)
        self.hide()
        self._say()

    def show_messages(
        self, entries: Iterable[OutboxEntry], kinds: tuple[MessageKind, ...], view: CaseView
    ) -> None:
        """Those of the newest event of one of the kinds."""
        of_kind = [entry for entry in entries if entry.message.kind in kinds]
        newest = of_kind[-1].message.cause if of_kind else None
        told = [entry for entry in of_kind if entry.message.cause == newest]
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(entry, view) for entry in told]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)
        self.setVisible(bool(told))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._lead.say(self.tr("Lihat di Pesan"))

    def _line(self, entry: OutboxEntry, view: CaseView) -> QWidget:
        message, state = entry.message, state_of(entry)
        moment = moment_words(message.ended_at or message.created_at, view.local_now)
        words = f"{kind_name(message.kind)} · {channel_name(message.channel)}: {state.words}"
        told = [f"{words} ({moment})."]
        if reason := reason_words(message):
            told.append(reason)
        label = named(wrapped_label(), "message_state")
        label.setText(breakable(" ".join(told)))
        colour = _MOOD_COLOURS.get(state.mood, state.mood)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Picture(self._look.theme, state.icon_name, colour))
        row.addWidget(label, 1)
        return line
