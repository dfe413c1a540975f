"""The guestbook of the shown ticket: its form, the notice, and the ticket's history."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.guest_form import GuestForm
from officer_app.guest_presenter import GuestPresenter
from officer_app.notice_text import notice_text
from officer_app.office_lists import OfficeLists
from officer_app.pieces import KeyButton, text_label, wrapped_label
from officer_app.queue_words import move_name
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.date_words import clock_words
from shared.use_cases.watch_queue import TicketHistoryLine


class GuestbookSection(QWidget):
    """What was typed stays until it is saved or dropped, whatever arrives meanwhile."""

    def __init__(
        self,
        guest: GuestPresenter,
        lists: OfficeLists,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self._guest = guest
        self._lists = lists
        self._heading = text_label("heading")
        self._state = text_label("quiet")
        self.form = GuestForm(translations)
        self._save = KeyButton(theme, "save", "Ctrl+S", "primary")
        self._save.setObjectName("guestbook_save")
        self._drop = KeyButton(theme, "undo-2")
        self._notice_state = wrapped_label("quiet")
        self._notice = KeyButton(theme, "book-open")
        self._notice_text = wrapped_label("quiet")
        self._notice.setObjectName("notice_read")
        self._history_heading = text_label("heading")
        self._history = wrapped_label("quiet")
        self._build()
        self.form.typed.connect(lambda: guest.typed(self.form.draft()))
        self._save.clicked.connect(guest.save)
        self._drop.clicked.connect(guest.drop_draft)
        self._notice.clicked.connect(guest.accept_notice)
        guest.changed.connect(self._show)
        guest.problems_changed.connect(self._show_typing)
        guest.jobs.acting_changed.connect(self._show_typing)
        lists.changed.connect(self._offer)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._state)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._save)
        buttons.addWidget(self._drop)
        buttons.addStretch()
        notice = QHBoxLayout()
        notice.addWidget(self._notice_state, 1)
        notice.addWidget(self._notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addLayout(notice)
        column.addWidget(self._notice_text)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(self._history_heading)
        column.addWidget(self._history)

    def _say(self) -> None:
        self._heading.setText(self.tr("Buku tamu"))
        self._save.say(self.tr("Simpan"))
        self._drop.say(self.tr("Batalkan perubahan"))
        self._notice.say(self.tr("Sudah dibacakan dan disetujui"))
        self._history_heading.setText(self.tr("Riwayat nomor"))
        self._show()

    def _offer(self) -> None:
        front = self._lists.front
        if front is not None:
            self.form.offer(front.categories, front.institutions)
            self._show_notice()

    def _show(self) -> None:
        state = self._guest.state
        self.form.setEnabled(state.file is not None)
        self.form.show_draft(state.draft)
        self._show_typing()
        self._show_notice()
        lines = () if state.file is None else state.file.history
        self._history.setText("\n".join(self._line(line) for line in lines))

    def _show_typing(self) -> None:
        state = self._guest.state
        self.form.mark(state.problems)
        may_save = state.is_typed_over and not self._guest.jobs.is_acting
        self._save.setEnabled(may_save)
        self._drop.setVisible(state.is_typed_over)
        self._state.setText(self.tr("Belum disimpan") if state.is_typed_over else "")

    def _show_notice(self) -> None:
        file = self._guest.state.file
        is_missing = file is not None and file.visit.notice is None
        self._notice.setVisible(is_missing)
        self._notice_text.setVisible(is_missing)
        notice = self._lists.notice
        if file is not None and notice is not None:
            self._notice_text.setText(notice_text(notice, file.visit.language))
        if file is None:
            words = ""
        elif file.visit.notice is None:
            words = self.tr(
                "Pemberitahuan data pribadi belum disetujui. Bacakan dahulu, lalu catat di sini."
            )
        else:
            words = self.tr("Pemberitahuan data pribadi (versi {version}) sudah disetujui.").format(
                version=file.visit.notice.version
            )
        self._notice_state.setText(words)

    def _line(self, line: TicketHistoryLine) -> str:
        front = self._lists.front
        zone = "UTC" if front is None else front.office.time_zone
        where = (
            ""
            if line.counter_number is None
            else " · " + self.tr("Loket {number}").format(number=line.counter_number)
        )
        move = move_name(line.move).rstrip("…")
        return f"{clock_words(line.at, zone)}   {move} · {line.actor_name}{where}"
