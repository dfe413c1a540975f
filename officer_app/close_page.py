"""The end of the queue for today: no new numbers, and another day for those who still wait."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QHBoxLayout

from officer_app.pause_presenter import PausePresenter
from officer_app.pieces import KeyButton, breakable, named, text_label, wrapped_label
from officer_app.problem_words import press_sentence
from officer_app.queue_presenter import QueuePresenter
from officer_app.queue_words import status_name
from officer_app.remaining_guests import RemainingGuests
from officer_app.side_page import SidePage
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.problem import Problem
from shared.domain.ticket_life import Move, TicketStatus
from shared.use_cases.watch_queue import QueueBoard, QueueRow

_LAST_WEEKDAY = 4
"""Friday: a guest is not offered a weekend unless the officer chooses it."""
_REMAIN = (TicketStatus.WAITING, TicketStatus.ON_HOLD)
"""Whose service has not come to its end, and who sits at no counter."""


class ClosePage(SidePage):
    """Closing and offering are two presses, since most guests of today are still served."""

    def __init__(
        self,
        pause: PausePresenter,
        queue: QueuePresenter,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__(theme)
        self.setObjectName("close_page")
        self._pause = pause
        self._queue = queue
        self._translations = translations
        self._switch = KeyButton(theme, "lock", role="primary")
        self._switch.setObjectName("close_switch")
        self._rest_heading = text_label("heading")
        self._rest_lead = wrapped_label("quiet")
        self._guests = RemainingGuests()
        self._day_name = text_label("quiet")
        self.day = named(QDateEdit(), "close_day")
        self.day.setCalendarPopup(True)
        self._day_name.setBuddy(self.day)
        self._offer = KeyButton(theme, "calendar-plus")
        self._offer.setObjectName("close_offer")
        self._build()
        self._switch.clicked.connect(self._switch_queue)
        self._offer.clicked.connect(self._offer_day)
        self._guests.chosen_changed.connect(self._enable)
        queue.changed.connect(self._show)
        pause.refused.connect(self._refused)
        pause.jobs.acting_changed.connect(lambda _: self._enable())
        self.say()

    def open(self) -> None:
        self.note.tell("")
        board = self._queue.state.board
        if board is not None:
            first = _next_weekday(board.business_day)
            tomorrow = board.business_day + timedelta(days=1)
            self.day.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
            self.day.setDate(QDate(first.year, first.month, first.day))
        self._show()
        self._switch.setFocus()

    def say(self) -> None:
        super().say()
        self.heading.setText(self.tr("Tutup antrean"))
        self._rest_heading.setText(self.tr("Tamu yang masih menunggu atau dijeda"))
        self._day_name.setText(self.tr("Tanggal yang ditawarkan"))
        self.day.setDisplayFormat("dddd, d MMMM yyyy")
        self.day.setLocale(QLocale())
        self._show()

    def _build(self) -> None:
        switch = QHBoxLayout()
        switch.addWidget(self._switch)
        switch.addStretch()
        day = QHBoxLayout()
        day.addWidget(self.day)
        day.addStretch()
        offer = QHBoxLayout()
        offer.addWidget(self._offer)
        offer.addStretch()
        self.column.addLayout(switch)
        self.column.addSpacing(12)
        for widget in (self._rest_heading, self._rest_lead, self._guests, self._day_name):
            self.column.addWidget(widget)
        self.column.addLayout(day)
        self.column.addSpacing(4)
        self.column.addLayout(offer)
        self.column.addStretch()

    def _show(self) -> None:
        board = self._queue.state.board
        if board is None:
            return
        if board.queue_is_open:
            self.lead.setText(
                self.tr(
                    "Kiosk tidak lagi memberi nomor. Tamu yang sudah punya nomor tetap dapat "
                    "dilayani hari ini."
                )
            )
            self._switch.set_icon_name("lock")
            self._switch.say(self.tr("Tutup antrean sekarang"))
        else:
            self.lead.setText(self.tr("Antrean sedang ditutup: kiosk tidak memberi nomor."))
            self._switch.set_icon_name("lock-open")
            self._switch.say(self.tr("Buka antrean kembali"))
        self._show_rest(_remaining(board))
        self._enable()

    def _show_rest(self, rows: tuple[QueueRow, ...]) -> None:
        self._rest_lead.setText(
            self.tr("Pilih tamu yang menerima hari lain. Nomornya hari ini lalu dibatalkan.")
            if rows
            else self.tr("Tidak ada tamu yang menunggu atau dijeda.")
        )
        self._guests.show_rows(rows, {row.ticket.id: self._words(row) for row in rows})
        has_rest = bool(rows)
        for widget in (self._day_name, self.day, self._offer):
            widget.setVisible(has_rest)

    def _words(self, row: QueueRow) -> str:
        service = row.service.name.in_language(self._translations.language)
        told = [row.guest_name or self.tr("nama belum diisi"), service]
        if row.ticket.status is not TicketStatus.WAITING:
            told.append(status_name(row.ticket.status))
        return breakable(" · ".join(told))

    def _enable(self) -> None:
        is_idle = not self._pause.jobs.is_acting
        count = len(self._guests.chosen())
        self._switch.setEnabled(is_idle)
        self._offer.setEnabled(is_idle and count > 0)
        self._offer.say(self.tr("Alihkan ke tanggal ini ({count} tamu)").format(count=count))

    def _switch_queue(self) -> None:
        board = self._queue.state.board
        if board is not None and board.queue_is_open:
            self._pause.close_queue()
        else:
            self._pause.open_queue()

    def _offer_day(self) -> None:
        day = self.day.date()
        self._pause.offer_another_day(
            [row.ticket for row in self._guests.chosen()], date(day.year(), day.month(), day.day())
        )

    def _refused(self, problem: Problem) -> None:
        if self.isVisible():
            self.tell(press_sentence(problem), "trouble")


def _remaining(board: QueueBoard) -> tuple[QueueRow, ...]:
    return tuple(
        row for row in board.rows if row.ticket.status in _REMAIN and Move.CANCEL in row.allowed
    )


def _next_weekday(day: date) -> date:
    following = day + timedelta(days=1)
    while following.weekday() > _LAST_WEEKDAY:
        following += timedelta(days=1)
    return following
