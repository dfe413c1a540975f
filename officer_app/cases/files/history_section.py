"""The section "Riwayat" of an opened case: everything that happened, the newest first."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.files.history_words import event_words, note_words
from officer_app.look import Look
from officer_app.pieces import breakable, named, wrapped_label
from shared.domain.date_words import clock_words, date_words
from shared.use_cases.case_view import CaseHistoryLine, CaseView


class HistorySection(QWidget):
    """Shows; there is nothing to do here."""

    def __init__(self, cases: CasePresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("history_section")
        self._cases = cases
        self._look = look
        self._lead = wrapped_label("quiet")
        self.list = named(QListWidget(), "history_list")
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._lead)
        column.addWidget(self.list, 1)
        cases.changed.connect(self._show)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._lead.setText(self.tr("Yang terbaru di atas. Riwayat tidak dapat diubah."))
        self.list.setAccessibleName(self.tr("Riwayat permohonan"))
        self._show()

    def _show(self) -> None:
        view = self._cases.state.view
        self.list.clear()
        if view is not None:
            for line in reversed(view.history):
                self.list.addItem(self._words(line, view))

    def _words(self, line: CaseHistoryLine, view: CaseView) -> str:
        event, language = line.event, self._look.translations.language
        zone = view.local_now.tzinfo
        day = date_words(event.at.astimezone(zone).date(), language)
        head = f"{day} {clock_words(event.at, str(zone))} · {line.actor_name}"
        told = [event_words(line, language)]
        if event.on_day is not None and event.on_day != event.at.astimezone(zone).date():
            told.append(date_words(event.on_day, language))
        if event.note:
            told.append(breakable(note_words(line)))
        return f"{' · '.join(told)}\n{head}"
