"""The question before leaving, as a line above the page that stands in nobody's way."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.departure import Departure, Goal, Question, Unsaved
from officer_app.pieces import KeyButton, Note
from officer_app.queue_words import status_name
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.ticket_life import Move


class DepartureQuestion(QWidget):
    """Says what would be left behind, and leads on or back."""

    def __init__(self, departure: Departure, theme: WidgetTheme) -> None:
        super().__init__()
        self.setObjectName("departure_question")
        self._departure = departure
        self._note = Note(theme, "attention")
        self._put_aside = KeyButton(theme, "pause", role="primary")
        self._go = KeyButton(theme, "log-out")
        self._stay = KeyButton(theme, "arrow-left", role="quiet")
        self._put_aside.setObjectName("departure_put_aside")
        self._go.setObjectName("departure_go")
        self._stay.setObjectName("departure_stay")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._put_aside, self._go, self._stay):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(8)
        column.addWidget(self._note)
        column.addLayout(buttons)
        self._put_aside.clicked.connect(departure.put_aside_first)
        self._go.clicked.connect(departure.go_anyway)
        self._stay.clicked.connect(departure.stay)
        departure.changed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        question = self._departure.question
        was_hidden = self.isHidden()
        self.setVisible(question is not None)
        if question is None:
            return
        self._note.tell(self._words(question))
        is_held = question.puts_aside is Move.HOLD
        self._put_aside.setVisible(question.puts_aside is not None)
        self._put_aside.set_icon_name("pause" if is_held else "rotate-ccw")
        self._put_aside.say(
            self.tr("Jeda dahulu") if is_held else self.tr("Kembalikan ke antrean dahulu")
        )
        self._go.say(self._go_words(question))
        self._stay.say(self.tr("Batal"))
        if was_hidden:
            self._stay.setFocus()

    def _go_words(self, question: Question) -> str:
        if question.goal is Goal.LEAVE_COUNTER:
            return self.tr("Tinggalkan loket begitu saja")
        if question.goal is Goal.SIGN_OUT:
            return self.tr("Keluar begitu saja")
        return self.tr("Tutup tanpa menyimpan") if question.unsaved else self.tr("Tutup program")

    def _words(self, question: Question) -> str:
        told = []
        if question.guest is not None:
            ticket = question.guest.ticket
            told.append(
                self.tr("Nomor {label} masih {status} di loket Anda.").format(
                    label=ticket.label, status=status_name(ticket.status)
                )
            )
        if question.unsaved:
            told.append(self._unsaved_words(question.unsaved))
            told.append(
                self.tr("Isian itu hilang bila program ditutup.")
                if question.goal is Goal.CLOSE
                else self.tr("Isian itu menunggu Anda di komputer ini sampai program ditutup.")
            )
        return " ".join(told)

    def _unsaved_words(self, unsaved: Unsaved) -> str:
        where = list(unsaved.labels)
        if unsaved.has_visitor:
            where.append(self.tr("tamu tanpa kiosk"))
        if unsaved.of_others:
            where.append(self.tr("{count} isian petugas lain").format(count=unsaved.of_others))
        return self.tr("Buku tamu belum disimpan: {where}.").format(where=", ".join(where))
