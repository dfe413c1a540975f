"""The lower edge: what the counter stands on, in a few quiet words."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStatusBar

from officer_app.language_switch import LanguageSwitch
from officer_app.pieces import Picture, text_label
from officer_app.queue_presenter import QueuePresenter
from officer_app.quiet_jobs import QuietJobs
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.print_job import PrintState


class StatusLine(QStatusBar):
    """Database, printer and whether something is under way."""

    def __init__(
        self,
        queue: QueuePresenter,
        busy: tuple[QuietJobs, ...],
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._queue = queue
        self._busy_parts: set[QuietJobs] = set()
        self._is_stale = False
        self._database_icon = Picture(theme, "database", size=16)
        self._database = text_label("quiet")
        self._printer_icon = Picture(theme, "printer", size=16)
        self._printer = text_label("quiet")
        self._busy = text_label("quiet")
        self._busy.setObjectName("busy")
        for widget in (self._database_icon, self._database, self._printer_icon, self._printer):
            self.addWidget(widget)
        self.addWidget(self._busy)
        self.addPermanentWidget(LanguageSwitch(translations))
        queue.changed.connect(self._show)
        for part in busy:
            part.busy_changed.connect(lambda is_busy, part=part: self._set_busy(part, is_busy))
        self._show()

    def set_stale(self, is_stale: bool) -> None:
        """The live feed lost the database, or has it again."""
        self._is_stale = is_stale
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _set_busy(self, part: QuietJobs, is_busy: bool) -> None:
        if is_busy:
            self._busy_parts.add(part)
        else:
            self._busy_parts.discard(part)
        self._show()

    def _show(self) -> None:
        is_away = self._is_stale or self._queue.state.is_database_away
        self._database.setText(
            self.tr("Basis data: menyambung kembali…") if is_away else self.tr("Basis data: baik")
        )
        self._database_icon.set_icon_name(
            "wifi-off" if is_away else "database", "attention" if is_away else "quiet_ink"
        )
        board = self._queue.state.board
        trouble = None if board is None else board.printer_trouble
        self._printer.setText(self._printer_words(trouble))
        is_well = trouble is None
        self._printer_icon.set_icon_name(
            "printer" if is_well else "triangle-alert", "quiet_ink" if is_well else "attention"
        )
        self._busy.setText(self.tr("Sebentar…") if self._busy_parts else "")

    def _printer_words(self, trouble: PrintState | None) -> str:
        match trouble:
            case None:
                return self.tr("Printer: baik")
            case PrintState.QUEUED | PrintState.SENDING:
                return self.tr("Printer: tiket terakhir belum dicetak")
            case PrintState.REFUSED:
                return self.tr("Printer: tiket terakhir tidak tercetak")
            case _:
                return self.tr("Printer: tiket terakhir dilewati, tidak tercetak")
