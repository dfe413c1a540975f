"""Where a guest is sent on to: another service, or one counter."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from officer_app.pieces import KeyButton, text_label
from officer_app.queue_presenter import QueuePresenter
from officer_app.side_page import SidePage
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.ticket_life import Move
from shared.use_cases.watch_queue import QueueBoard, QueueRow


class TransferPage(SidePage):
    """Choose, then one press; the number and its time of issue stay."""

    def __init__(
        self, queue: QueuePresenter, theme: WidgetTheme, translations: Translations
    ) -> None:
        super().__init__(theme)
        self.setObjectName("transfer_page")
        self._queue = queue
        self._translations = translations
        self._service_name, self.service = text_label("quiet"), QComboBox()
        self._counter_name, self.counter = text_label("quiet"), QComboBox()
        self.service.setObjectName("transfer_service")
        self.counter.setObjectName("transfer_counter")
        self._go = KeyButton(theme, "arrow-right", "Ctrl+Return", "primary")
        self._go.setObjectName("transfer_go")
        self._service_name.setBuddy(self.service)
        self._counter_name.setBuddy(self.counter)
        buttons = QHBoxLayout()
        buttons.addWidget(self._go)
        buttons.addStretch()
        for widget in (self._service_name, self.service, self._counter_name, self.counter):
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        self.column.addLayout(buttons)
        self.column.addStretch()
        self._go.clicked.connect(self._send)
        queue.changed.connect(self._follow)
        queue.moved.connect(lambda _ticket: self.closed.emit())
        self.say()

    def open(self) -> None:
        """Offer what can be chosen now."""
        row, board = self._queue.state.shown, self._queue.state.board
        if row is not None and board is not None:
            self._offer(row, board)
            self.service.setFocus()

    def say(self) -> None:
        super().say()
        self._service_name.setText(self.tr("Layanan"))
        self._counter_name.setText(self.tr("Loket"))
        self._go.say(self.tr("Alihkan"))
        self._follow()

    def _offer(self, row: QueueRow, board: QueueBoard) -> None:
        language = self._translations.language
        self.service.clear()
        for service in board.services:
            if service.is_active:
                self.service.addItem(service.name.in_language(language), service.id)
        self.service.setCurrentIndex(max(0, self.service.findData(row.service.id)))
        self.counter.clear()
        self.counter.addItem(self.tr("Loket mana saja"), None)
        for counter in board.counters:
            if counter.is_active:
                who = counter.officer_name or self.tr("belum ada petugas")
                words = self.tr("Loket {number} ({who})")
                self.counter.addItem(words.format(number=counter.number, who=who), counter.id)

    def _follow(self) -> None:
        row = self._queue.state.shown
        self._go.setEnabled(row is not None and Move.TRANSFER in row.allowed)
        if row is not None:
            self.heading.setText(self.tr("Alihkan {label}").format(label=row.ticket.label))
            self.lead.setText(
                self.tr("Nomor tetap {label} dan urutannya mengikuti waktu pengambilan.").format(
                    label=row.ticket.label
                )
            )

    def _send(self) -> None:
        service_id = self.service.currentData()
        if service_id is not None:
            self._queue.transfer(service_id, self.counter.currentData())
