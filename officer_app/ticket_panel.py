"""The guest that the officer serves or looks at: who, since when, and what may be done."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from officer_app.cases.advice_box import AdviceBox
from officer_app.cases.counter_tabs import CounterTabs
from officer_app.guest_presenter import GuestPresenter
from officer_app.move_buttons import MoveButtons
from officer_app.pieces import (
    KeyButton,
    Note,
    NumberLabel,
    Picture,
    breakable,
    text_label,
    with_role,
    wrapped_label,
)
from officer_app.queue_presenter import QueuePresenter
from officer_app.queue_words import (
    STATUS_ICONS,
    clock_since,
    source_name,
    status_name,
    wish_names,
)
from officer_app.refused_moves import allowed_now, reasons, suggested_move
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.date_words import clock_words
from shared.domain.identifiers import TicketId
from shared.domain.phone_number import readable_phone
from shared.domain.ticket_life import Move, TicketStatus
from shared.use_cases.watch_queue import QueueRow

_S = TicketStatus
_COPIED_MS = 2000


class TicketPanel(QWidget):
    """Shows one row of the board; a press goes to the presenter, a transfer to its page."""

    transfer_wanted = Signal()

    def __init__(
        self,
        queue: QueuePresenter,
        guest: GuestPresenter,
        tabs: CounterTabs,
        advice: AdviceBox,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self.setObjectName("ticket_panel")
        self._queue = queue
        self._guest = guest
        self._tabs = tabs
        self._advice = advice
        self._led: tuple[TicketId, bool] | None = None
        self._translations = translations
        self._elsewhere = Note(theme, "info", has_button=True)
        self._number = NumberLabel("number")
        self._status_icon = Picture(theme, "clock")
        self._status = text_label("heading")
        self._timer = NumberLabel("heading")
        self._timer.setObjectName("ticket_timer")
        self._counter = text_label("quiet")
        self._who = wrapped_label("heading")
        self._what = wrapped_label("quiet")
        self._phone, self._copy_phone = text_label(), with_role(QPushButton(), "quiet")
        self._email, self._copy_email = text_label(), with_role(QPushButton(), "quiet")
        self._copied = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._wishes = Note(theme, "attention", icon_name="heart-handshake")
        self.moves = MoveButtons(theme)
        self._reason = wrapped_label("quiet")
        self._back_key = KeyButton(theme, "arrow-left", "Esc", "quiet")
        self._number.setObjectName("ticket_number")
        self._copy_phone.setObjectName("copy_phone")
        self._copy_email.setObjectName("copy_email")
        self._build()
        self.moves.wanted.connect(self._move)
        advice.finish_wanted.connect(lambda: queue.move(Move.FINISH))
        self._elsewhere.button.hide()
        self._back_key.clicked.connect(lambda: queue.view(None))
        self._copy_phone.clicked.connect(lambda: self._copy(self._phone, self._copy_phone))
        self._copy_email.clicked.connect(lambda: self._copy(self._email, self._copy_email))
        self._copied.timeout.connect(self._say_copy)
        queue.changed.connect(self.show_state)
        queue.jobs.acting_changed.connect(self.show_state)
        guest.changed.connect(self._show_contact)
        self._say()

    def tick(self) -> None:
        """Let the clock of the shown ticket run; nothing else changes."""
        row = self._queue.state.shown
        if row is not None:
            self._timer.setText(self._running_time(row))
            self._show_moves(row)
        self._show_elsewhere()

    def show_state(self) -> None:
        row = self._queue.state.shown
        if row is None:
            return
        ticket = row.ticket
        self._lead_to_work(row)
        self._number.setText(ticket.label)
        self._status.setText(status_name(ticket.status))
        self._status_icon.set_icon_name(STATUS_ICONS[ticket.status])
        self._counter.setText(
            ""
            if row.counter_number is None
            else self.tr("Loket {number}").format(number=row.counter_number)
        )
        self._who.setText(self._who_words(row))
        self._what.setText(self._what_words(row))
        self._wishes.tell(self._wish_words(row))
        self._timer.setText(self._running_time(row))
        self._show_moves(row)
        self._show_elsewhere()
        self._show_contact()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number)
        head.addSpacing(8)
        for widget in (self._status_icon, self._status, self._timer):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self._counter)
        contact = QGridLayout()
        contact.setHorizontalSpacing(8)
        contact.setVerticalSpacing(0)
        contact.setColumnStretch(2, 1)
        for place, (words, copy) in enumerate(
            ((self._phone, self._copy_phone), (self._email, self._copy_email))
        ):
            contact.addWidget(words, place, 0)
            contact.addWidget(copy, place, 1)
        back = QHBoxLayout()
        back.addWidget(self._elsewhere, 1)
        back.addWidget(self._back_key)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 16, 24)
        column.setSpacing(8)
        column.addLayout(back)
        column.addLayout(head)
        column.addWidget(self._who)
        column.addWidget(self._what)
        column.addLayout(contact)
        column.addWidget(self._wishes)
        column.addSpacing(4)
        column.addWidget(self.moves)
        column.addWidget(self._reason)
        column.addWidget(self._advice)
        column.addSpacing(4)
        column.addWidget(self._tabs)
        column.addStretch()

    def _say(self) -> None:
        self._back_key.say(self.tr("Kembali ke tamu Anda"))
        self._say_copy()
        self._copy_phone.setAccessibleName(self.tr("Salin nomor HP"))
        self._copy_email.setAccessibleName(self.tr("Salin e-mail"))
        self.show_state()

    def _show_moves(self, row: QueueRow) -> None:
        now = self._queue.office_time()
        allowed = allowed_now(row, now)
        acting = self._queue.jobs.is_acting
        is_served = row.ticket.status in (_S.SERVING, _S.ON_HOLD)
        self.moves.offer(allowed if is_served else None)
        self.moves.allow(frozenset() if acting else allowed, suggested_move(row))
        why = reasons(row, self._queue.state.board, now)
        self.moves.explain(why)
        shown = why.get(Move.NO_SHOW, "") if row.ticket.status is _S.CALLED else ""
        if self._reason.text() != shown:
            self._reason.setText(shown)
        self._reason.setVisible(bool(shown))

    def _lead_to_work(self, row: QueueRow) -> None:
        """The guestbook while a guest arrives, the guide once the service has begun."""
        is_served = row.ticket.status in (_S.SERVING, _S.ON_HOLD)
        if self._led == (row.ticket.id, is_served):
            return
        self._led = (row.ticket.id, is_served)
        if not is_served:
            self._tabs.show_guestbook()
        elif not self._guest.state.is_typed_over:
            self._tabs.show_guide()

    def _show_elsewhere(self) -> None:
        state = self._queue.state
        mine, shown = state.mine, state.shown
        is_elsewhere = state.is_viewing_another and mine is not None and shown is not None
        self._back_key.setVisible(is_elsewhere)
        self._back_key.setEnabled(is_elsewhere)
        words = ""
        if is_elsewhere and mine is not None and shown is not None:
            words = self.tr(
                "Anda sedang melihat {shown}. {mine} tetap di loket Anda ({time})."
            ).format(
                shown=shown.ticket.label, mine=mine.ticket.label, time=self._running_time(mine)
            )
        self._elsewhere.tell(words)

    def _show_contact(self) -> None:
        file = self._guest.state.file
        details = None if file is None else file.guest
        phone = readable_phone(details.phone) if details and details.phone else ""
        email = details.email or "" if details else ""
        for label, button, text in (
            (self._phone, self._copy_phone, phone),
            (self._email, self._copy_email, email),
        ):
            label.setText(breakable(text))
            label.setVisible(bool(text))
            button.setVisible(bool(text))

    def _move(self, move: Move) -> None:
        if move is Move.TRANSFER:
            self.transfer_wanted.emit()
        elif move is Move.FINISH:
            self._advice.finish()
        else:
            self._queue.move(move)

    def _say_copy(self) -> None:
        for button in (self._copy_phone, self._copy_email):
            button.setText(self.tr("Salin"))

    def _copy(self, label: QLabel, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(label.text().replace("\u200b", ""))
        button.setText(self.tr("Tersalin"))
        self._copied.start()

    def _who_words(self, row: QueueRow) -> str:
        known = [text for text in (row.guest_name, row.institution_name) if text]
        return breakable(" · ".join(known)) or self.tr("Buku tamu belum diisi")

    def _what_words(self, row: QueueRow) -> str:
        zone = self._queue.time_zone
        taken = self.tr("diambil pukul {time}").format(time=clock_words(row.ticket.issued_at, zone))
        language = self.tr("berbahasa Inggris") if row.language.value == "en" else None
        service = row.service.name.in_language(self._translations.language)
        told = (service, taken, source_name(row.source), language)
        return " · ".join(text for text in told if text)

    def _wish_words(self, row: QueueRow) -> str:
        if not row.ticket.is_priority:
            return ""
        wishes = wish_names(row.wishes)
        if not wishes:
            return self.tr("Tamu prioritas: didahulukan.")
        return self.tr("Tamu prioritas. {wishes}.").format(wishes=". ".join(wishes))

    def _running_time(self, row: QueueRow) -> str:
        ticket = row.ticket
        since = {
            _S.WAITING: ticket.issued_at,
            _S.CALLED: ticket.first_called_at,
            _S.SERVING: ticket.serving_since,
            _S.ON_HOLD: ticket.held_since,
        }.get(ticket.status)
        return "" if since is None else clock_since(since, self._queue.office_time())
