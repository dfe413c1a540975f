"""What concerns the whole counter, in lines above the page: clock, database, break, queue."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.pause_presenter import PausePresenter
from officer_app.pieces import Note
from officer_app.queue_presenter import QueuePresenter
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.date_words import clock_words, date_words


class Banners(QWidget):
    """Each line says what is so and offers the way out."""

    def __init__(
        self,
        queue: QueuePresenter,
        pause: PausePresenter,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self._queue = queue
        self._pause = pause
        self._translations = translations
        self._clock = Note(theme, "attention", has_button=True)
        self._away = Note(theme, "attention")
        self._break = Note(theme, "info", has_button=True)
        self._closed = Note(theme, "info", has_button=True)
        self._clock.button.setObjectName("confirm_clock")
        self._break.button.setObjectName("end_break")
        self._closed.button.setObjectName("open_queue")
        self._away.setObjectName("note")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(6)
        for note in (self._clock, self._away, self._break, self._closed):
            column.addWidget(note)
        self._clock.pressed.connect(pause.confirm_clock)
        self._break.pressed.connect(pause.end_break)
        self._closed.pressed.connect(pause.open_queue)
        queue.changed.connect(self._show)
        pause.jobs.acting_changed.connect(self._set_acting)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._clock.button.setText(self.tr("Tanggal dan jam sudah benar"))
        self._break.button.setText(self.tr("Akhiri istirahat"))
        self._closed.button.setText(self.tr("Buka antrean"))
        self._show()

    def _show(self) -> None:
        state = self._queue.state
        board = state.board
        self._clock.tell(self._clock_words())
        self._away.tell(
            self.tr(
                "Basis data sedang tidak terjangkau. Isian Anda tetap di layar; program "
                "menyambung sendiri begitu bisa."
            )
            if state.is_database_away
            else ""
        )
        counter = self._pause.counter
        until = None if counter is None else counter.break_until
        self._break.tell(
            ""
            if until is None
            else self.tr("Loket Anda istirahat sampai pukul {time}.").format(
                time=clock_words(until, self._queue.time_zone)
            )
        )
        is_closed = board is not None and not board.queue_is_open
        self._closed.tell(
            self.tr("Antrean ditutup: kiosk tidak memberi nomor.") if is_closed else ""
        )
        notes = (self._clock, self._away, self._break, self._closed)
        is_needed = any(not note.isHidden() for note in notes)
        self.setVisible(is_needed)
        self._column.setContentsMargins(16, 10 if is_needed else 0, 16, 0)

    def _clock_words(self) -> str:
        board = self._queue.state.board
        if board is None or not board.clock_must_be_confirmed:
            return ""
        now = self._queue.office_time().astimezone(board.local_now.tzinfo)
        return self.tr(
            "Jam komputer berubah jauh: {date}, pukul {time}. Nomor baru diberikan setelah Anda "
            "memastikannya."
        ).format(date=date_words(now.date(), self._translations.language), time=f"{now:%H.%M}")

    def _set_acting(self, is_acting: bool) -> None:
        for note in (self._clock, self._break, self._closed):
            note.button.setEnabled(not is_acting)
