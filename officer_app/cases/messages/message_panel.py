"""One message: to whom, by which way, how far it came, its words, and what can be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.messages.message_deeds import MessageDeeds
from officer_app.cases.messages.message_words import (
    channel_name,
    kind_name,
    masked,
    moment_words,
    reason_words,
    state_of,
    task_words,
)
from officer_app.cases.messages.messages_presenter import MessagesPresenter
from officer_app.look import Look
from officer_app.pieces import (
    KeyButton,
    Note,
    Picture,
    breakable,
    lines_wide,
    named,
    text_label,
    wrapped_label,
)
from shared.domain.identifiers import MessageId
from shared.domain.message import Channel, Message
from shared.domain.message_life import MessageStatus
from shared.use_cases.message_tasks import Recipient
from shared.use_cases.outbox import OutboxEntry

_WIDTH_LINES = 18
_TEXT_LINES = 7
_MOOD_COLOURS = {
    "info": "quiet_ink",
    "done": "done",
    "attention": "attention",
    "trouble": "trouble",
}


class MessagePanel(QWidget):
    """The recipient stands in full only once somebody asked for it."""

    def __init__(
        self,
        messages: MessagesPresenter,
        drafts: KeptDrafts,
        look: Look,
        open_address: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__()
        self._messages = messages
        self._entry: OutboxEntry | None = None
        self._now: datetime | None = None
        self._revealed: str | None = None
        self._heading = wrapped_label("heading")
        self._state_icon = Picture(look.theme, "clock")
        self._state = named(wrapped_label(), "message_state")
        self._task = Note(look.theme, "attention", icon_name="hand")
        self._task.words.setObjectName("message_task")
        self._to_name = text_label("quiet")
        self._to = named(wrapped_label(), "message_recipient_shown")
        self._reveal = named(KeyButton(look.theme, "lock-open", "Alt+P", "quiet"), "message_reveal")
        self._times_name = text_label("quiet")
        self._times = wrapped_label()
        self.deeds = MessageDeeds(messages, drafts, look, open_address)
        self.text = named(QPlainTextEdit(), "message_text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._build()
        self._reveal.clicked.connect(self._ask_for_recipient)
        messages.done.connect(self.deeds.carried_out)
        self._say()

    def show_entry(self, entry: OutboxEntry | None, now: datetime | None) -> None:
        before = None if self._entry is None else self._entry.message
        self._entry, self._now = entry, now
        after = None if entry is None else entry.message
        if _address_of(before) != _address_of(after):
            self._revealed = None
        self.setVisible(entry is not None)
        self._show()
        self.deeds.show_entry(entry)

    def minimumSizeHint(self) -> QSize:
        return QSize(lines_wide(self, _WIDTH_LINES), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._state_icon)
        state.addWidget(self._state, 1)
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        facts.addWidget(self._to_name, 0, 0)
        facts.addWidget(self._to, 0, 1)
        facts.addWidget(self._reveal, 1, 1, Qt.AlignmentFlag.AlignLeft)
        facts.addWidget(self._times_name, 2, 0)
        facts.addWidget(self._times, 2, 1)
        self.text.setMinimumHeight(lines_wide(self.text, _TEXT_LINES))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 8, 4)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(state)
        column.addWidget(self._task)
        column.addLayout(facts)
        column.addWidget(self.deeds)
        column.addWidget(self.text, 1)

    def _say(self) -> None:
        self._to_name.setText(self.tr("Kepada"))
        self._times_name.setText(self.tr("Waktu"))
        self._reveal.say(self.tr("Tampilkan tujuan"))
        self.text.setAccessibleName(self.tr("Isi pesan"))
        self._show()

    def _show(self) -> None:
        entry, now = self._entry, self._now
        if entry is None or now is None:
            return
        message = entry.message
        about = [kind_name(message.kind), channel_name(message.channel), entry.case_number or ""]
        self._heading.setText(" · ".join(part for part in about if part))
        state = state_of(entry)
        self._state_icon.set_icon_name(state.icon_name, _MOOD_COLOURS[state.mood])
        reason = reason_words(message)
        self._state.setText(breakable(f"{state.words}. {reason}" if reason else state.words))
        self._task.tell("" if entry.task is None else task_words(entry.task, message.channel))
        self._show_recipient(message)
        self._times.setText(self._times_words(message, now))
        shown = f"{message.subject}\n\n{message.text}" if message.channel is Channel.EMAIL else ""
        words = shown or message.text
        if self.text.toPlainText() != words:
            self.text.setPlainText(words)

    def _show_recipient(self, message: Message) -> None:
        address = self._revealed or masked(message.channel, message.recipient)
        shown = address or self.tr("tanpa alamat")
        self._to.setText(breakable(f"{message.recipient_name} · {shown}"))
        self._reveal.setVisible(bool(message.recipient) and self._revealed is None)

    def _times_words(self, message: Message, now: datetime) -> str:
        times = [self.tr("ditulis {at}").format(at=moment_words(message.created_at, now))]
        if message.ended_at is not None:
            times.append(self._end_words(message).format(at=moment_words(message.ended_at, now)))
        elif message.status is MessageStatus.QUEUED and message.attempts:
            at = moment_words(message.not_before, now)
            times.append(self.tr("dicoba lagi mulai {at}").format(at=at))
        if message.attempts:
            times.append(self.tr("percobaan {count}").format(count=message.attempts))
        return " · ".join(times)

    def _end_words(self, message: Message) -> str:
        match message.status:
            case MessageStatus.SENT:
                return self.tr("terkirim {at}")
            case MessageStatus.CANCELLED:
                return self.tr("dibatalkan {at}")
            case MessageStatus.DONE_BY_HAND:
                return self.tr("disampaikan {at}")
            case _:
                return self.tr("berakhir {at}")

    def _ask_for_recipient(self) -> None:
        if self._entry is not None:
            message_id = self._entry.message.id
            self._messages.reveal(
                message_id, lambda recipient: self._recipient_read(message_id, recipient)
            )

    def _recipient_read(self, message_id: MessageId, recipient: Recipient) -> None:
        if self._entry is not None and self._entry.message.id == message_id:
            self._revealed = recipient.address
            self._show_recipient(self._entry.message)


def _address_of(message: Message | None) -> tuple[MessageId, str] | None:
    return None if message is None else (message.id, message.recipient)
