"""The counter's page: the queue at the left, the guest at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from officer_app.frames import Stack, scrolling
from officer_app.pieces import EmptyPlace, KeyButton, keys_text, named, wrapped_label
from officer_app.queue_presenter import QueuePresenter
from officer_app.queue_table import QueueTableModel, QueueTableView
from officer_app.queue_words import status_name
from officer_app.side_page import SidePage
from officer_app.ticket_panel import TicketPanel
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.ticket_life import TicketStatus
from shared.use_cases.watch_queue import QueueRow

_TABLE_WIDTH = 440
_LEAST_HEIGHT = 420
"""Of the guest's side, where it stands below the queue."""
_FIELD_PADDING = 30
_SCROLL_BAR = 16
_QUEUE_SHARE, _GUEST_SHARE = 1, 1
_SHARE_OF_GUIDE = 2
"""Beside a guest stands the guide, which needs the room more than the queue does."""
_FIND_KEYS = ("F3", "Ctrl+F")
_COUNTED = (
    TicketStatus.WAITING,
    TicketStatus.ON_HOLD,
    TicketStatus.FINISHED,
    TicketStatus.NO_SHOW,
)


class QueuePage(QWidget):
    """Looking at a row or opening a side page changes nothing of what is being served."""

    def __init__(
        self,
        queue: QueuePresenter,
        panel: TicketPanel,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self.setObjectName("queue_page")
        self._queue = queue
        self._model = QueueTableModel(theme, translations)
        self.table = QueueTableView(self._model)
        self.call_next = KeyButton(theme, "megaphone", "F9", "primary")
        self.call_next.setObjectName("call_next")
        self.call_next.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.find_field = named(QLineEdit(), "find_ticket")
        self.find_field.setClearButtonEnabled(True)
        self._new = KeyButton(theme, "user-plus", "Ctrl+N")
        self._new.setObjectName("new_visitor")
        self._counts = wrapped_label("quiet")
        self._nobody_waits = EmptyPlace(theme, "coffee")
        self._no_guest = EmptyPlace(theme, "user")
        self._panel = panel
        self._pages: dict[SidePage, QScrollArea] = {}
        self.side = Stack()
        self._left = Stack()
        self._panel_area = scrolling(panel)
        self._build()
        self._connect()
        self._say()

    def add_side_page(self, page: SidePage) -> None:
        """A page that can stand where the guest stands."""
        area = scrolling(page)
        self._pages[page] = area
        self.side.addWidget(area)
        page.closed.connect(lambda: self._close(page))

    def open_side_page(self, page: SidePage) -> None:
        """Show it; opening the page that is shown closes it."""
        if self.side.currentWidget() is self._pages[page]:
            self._show_guest()
            return
        self.side.setCurrentWidget(self._pages[page])
        page.open()

    @property
    def new_visitor_button(self) -> KeyButton:
        return self._new

    def tick(self) -> None:
        """Let the times run."""
        self._model.tick(self._queue.office_time())
        self._panel.tick()

    def fit(self, width: int) -> None:
        """Side by side where there is room, else one above the other."""
        needed = self._queue_side.minimumSizeHint().width() + self.side.minimumSizeHint().width()
        fits = needed <= width
        self._halves.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )
        self.side.setMinimumHeight(0 if fits else _LEAST_HEIGHT)
        self._left.setMinimumHeight(0 if fits else _LEAST_HEIGHT // 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        find = QHBoxLayout()
        find.setSpacing(8)
        find.addWidget(self.find_field, 1)
        find.addWidget(self._new)
        self._left.addWidget(self.table)
        self._left.addWidget(self._nobody_waits)
        left = self._queue_side = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 16, 10, 12)
        column.setSpacing(10)
        self.call_next.setStyleSheet("min-height: 32px; font-size: 12pt;")
        column.addWidget(self.call_next)
        column.addLayout(find)
        column.addWidget(self._left, 1)
        column.addWidget(self._counts)
        self.side.addWidget(self._no_guest)
        self.side.addWidget(self._panel_area)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(left, _QUEUE_SHARE)
        self._halves.addWidget(self.side, _GUEST_SHARE)

    def _connect(self) -> None:
        self.call_next.clicked.connect(self._queue.call_next)
        self.find_field.returnPressed.connect(self._find)
        self.table.row_chosen.connect(self._choose)
        for key in _FIND_KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._focus_find)
        self._queue.changed.connect(self._show)
        self._queue.jobs.acting_changed.connect(lambda _: self._show_call_next())
        self.side.currentChanged.connect(self._share_out)
        self._queue.moved.connect(self._after_move)

    def _say(self) -> None:
        self.call_next.say(self.tr("Panggil berikutnya"))
        self.find_field.setPlaceholderText(
            self.tr("Nomor atau kode ({key})").format(key=keys_text("F3"))
        )
        words = self.find_field.fontMetrics().horizontalAdvance(self.find_field.placeholderText())
        self.find_field.setMinimumWidth(words + _FIELD_PADDING)
        self.find_field.setAccessibleName(self.tr("Cari nomor atau kode tiket"))
        self._new.say(self.tr("Tamu tanpa kiosk"))
        self._nobody_waits.heading.setText(self.tr("Belum ada nomor hari ini"))
        self._nobody_waits.words.setText(
            self.tr("Nomor baru muncul di sini begitu tamu mengambilnya di kiosk.")
        )
        self._show()

    def _show(self) -> None:
        state = self._queue.state
        board = state.board
        if board is None:
            return
        self._model.show_rows(board.rows, board.next_ticket_id, board.local_now)
        shown = state.shown
        self.table.select_ticket(None if shown is None else shown.ticket.id)
        self._left.setCurrentWidget(self.table if board.rows else self._nobody_waits)
        self._counts.setText(
            " · ".join(
                f"{status_name(status)} {board.counts.get(status, 0)}" for status in _COUNTED
            )
        )
        self._left.setMinimumWidth(max(_TABLE_WIDTH, self.table.needed_width() + _SCROLL_BAR))
        self._show_call_next()
        if self.side.currentWidget() in (self._no_guest, self._panel_area):
            self._show_guest()

    def _show_call_next(self) -> None:
        board = self._queue.state.board
        if board is None:
            return
        mine, has_next = board.mine, board.next_ticket_id is not None
        self.call_next.setEnabled(mine is None and has_next and not self._queue.jobs.is_acting)
        reason = ""
        if mine is not None:
            reason = self.tr("Nomor {label} masih di loket Anda.").format(label=mine.ticket.label)
        elif not has_next:
            reason = self.tr("Belum ada tamu yang menunggu loket ini.")
        self.call_next.setToolTip(reason)
        self._say_no_guest(has_next)

    def _share_out(self) -> None:
        has_guide = self.side.currentWidget() is self._panel_area
        self._halves.setStretch(1, _SHARE_OF_GUIDE if has_guide else _GUEST_SHARE)

    def _say_no_guest(self, has_next: bool) -> None:
        self._no_guest.heading.setText(self.tr("Belum ada tamu di loket Anda"))
        self._no_guest.words.setText(
            self.tr("Tekan {key} untuk memanggil tamu berikutnya.").format(key=keys_text("F9"))
            if has_next
            else self.tr("Anda diberi tahu dengan bunyi begitu ada nomor baru.")
        )

    def _show_guest(self) -> None:
        is_shown = self._queue.state.shown is not None
        self.side.setCurrentWidget(self._panel_area if is_shown else self._no_guest)

    def _after_move(self) -> None:
        self._show_guest()
        # The pressed button may be disabled by now, and the focus must not wander on.
        if isinstance(QApplication.focusWidget(), QAbstractButton):
            self.table.setFocus()

    def _close(self, page: SidePage) -> None:
        if self.side.currentWidget() is self._pages[page]:
            self._show_guest()

    def _choose(self, row: QueueRow) -> None:
        self._queue.view(row.ticket.id)
        self._show_guest()

    def _find(self) -> None:
        self._queue.find(self.find_field.text())
        self.find_field.selectAll()
        self._show_guest()

    def _focus_find(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()
