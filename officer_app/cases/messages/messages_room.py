"""The room "Pesan": what waits for an officer first, then the latest messages of the office."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.messages.message_board import MessageBoard
from officer_app.cases.messages.message_filter import MessageFilter, Standing
from officer_app.cases.messages.message_words import channel_name
from officer_app.cases.messages.messages_presenter import MessagesPresenter
from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import Note, keys_text, named, text_label
from shared.domain.message import Channel

_FIND_KEYS = ("F3", "Ctrl+F")
_LONGEST_SEARCH = 120


class MessagesRoom(QWidget):
    """Looking changes nothing."""

    def __init__(
        self,
        messages: MessagesPresenter,
        drafts: KeptDrafts,
        look: Look,
        *,
        open_address: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("messages_room")
        self._messages = messages
        self._heading = text_label("heading")
        self._count = text_label("quiet")
        self._find = named(QLineEdit(), "messages_find")
        self._find.setClearButtonEnabled(True)
        self._find.setMaxLength(_LONGEST_SEARCH)
        self._channel = named(QComboBox(), "messages_channel")
        self._standing = named(QComboBox(), "messages_standing")
        self._away = Note(look.theme, "attention")
        self._away.hide()
        self.board = MessageBoard(messages, drafts, look, open_address)
        self._build()
        self._connect()
        self._say()

    def open(self) -> None:
        """Shown anew, with the keyboard on what waits."""
        self.board.be_quiet()
        self._messages.refresh()
        self.board.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._messages.is_watched = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._messages.is_watched = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch()
        choices = TurningRow(8)
        for box in (self._standing, self._channel):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(10)
            choices.add(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._find)
        column.addWidget(choices)
        column.addWidget(self._away)
        column.addWidget(self.board, 1)

    def _connect(self) -> None:
        self._messages.changed.connect(self._show)
        self._find.textChanged.connect(self._show)
        self._channel.currentIndexChanged.connect(self._show)
        self._standing.currentIndexChanged.connect(self._show)
        for key in _FIND_KEYS:
            QShortcut(QKeySequence(key), self).activated.connect(self._focus_find)

    def _say(self) -> None:
        self._heading.setText(self.tr("Pesan"))
        self._find.setPlaceholderText(
            self.tr("Cari nomor atau nama ({key})").format(key=keys_text(_FIND_KEYS[0]))
        )
        self._find.setAccessibleName(self.tr("Cari pesan"))
        self._channel.setAccessibleName(self.tr("Saring menurut saluran"))
        self._standing.setAccessibleName(self.tr("Saring menurut keadaan"))
        self._offer()
        self._show()

    def _offer(self) -> None:
        channels = {self.tr("Semua saluran"): None} | {channel_name(one): one for one in Channel}
        standings = {
            self.tr("Semua pesan"): Standing.ALL,
            self.tr("Perlu dikerjakan"): Standing.TASKS,
            self.tr("Menunggu dikirim"): Standing.WAITING,
            self.tr("Sudah sampai"): Standing.SENT,
            self.tr("Tidak sampai"): Standing.NOT_SENT,
        }
        for box, offered in ((self._channel, channels), (self._standing, standings)):
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                for words, value in offered.items():
                    box.addItem(words, value)
                box.setCurrentIndex(max(0, box.findData(chosen)))

    def _show(self) -> None:
        state = self._messages.state
        self._away.tell(
            self.tr("Database sedang tidak dapat dihubungi. Daftar ini mungkin belum yang terbaru.")
            if state.is_database_away
            else ""
        )
        if state.listed is None:
            return
        wanted = self._wanted()
        tasks, others = wanted.passed(state.listed.tasks), wanted.passed(state.listed.others)
        self._say_empty(is_filtered=wanted != MessageFilter())
        self.board.show_entries(tasks, others, state.listed.local_now)
        self._count.setText(self._counted(len(state.listed.tasks)))

    def _wanted(self) -> MessageFilter:
        # Qt hands a text back where an enumeration's member was given.
        channel = self._channel.currentData()
        return MessageFilter(
            channel=None if channel is None else Channel(channel),
            standing=Standing(self._standing.currentData()),
            words=self._find.text(),
        )

    def _counted(self, tasks: int) -> str:
        if not tasks:
            return self.tr("tidak ada yang menunggu Anda")
        return self.tr("{count} menunggu Anda").format(count=tasks)

    def _say_empty(self, is_filtered: bool) -> None:
        empty = self.board.empty
        if is_filtered:
            empty.heading.setText(self.tr("Tidak ada pesan dengan saringan ini"))
            empty.words.setText(self.tr("Longgarkan saringannya, atau hapus kata pencariannya."))
        else:
            empty.heading.setText(self.tr("Belum ada pesan"))
            empty.words.setText(
                self.tr("Pesan ditulis sendiri oleh langkah-langkah permohonan dan kunjungan.")
            )

    def _focus_find(self) -> None:
        self._find.setFocus()
        self._find.selectAll()
