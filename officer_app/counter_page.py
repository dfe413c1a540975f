"""The choice of a counter after signing in."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from officer_app.frames import centred
from officer_app.pieces import KeyButton, Note, lines_wide, text_label, with_role, wrapped_label
from officer_app.problem_words import problem_sentence
from officer_app.session_presenter import SessionPresenter
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.office import Counter
from shared.domain.problem import Problem

_WIDTH_LINES = 26


class CounterPage(QWidget):
    """Each counter with whoever sits there; a free one is taken with one press."""

    def __init__(self, session: SessionPresenter, theme: WidgetTheme) -> None:
        super().__init__()
        self.setObjectName("counter_page")
        self._session = session
        self._theme = theme
        self._problem: Problem | None = None
        self._heading = text_label("heading")
        self._lead = wrapped_label("quiet")
        self._note = Note(theme, "trouble")
        self._note.hide()
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._build()
        session.counters_changed.connect(self._show)
        session.changed.connect(self._session_changed)
        session.refused.connect(self._refused)
        session.jobs.acting_changed.connect(lambda acting: self._list.setEnabled(not acting))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def focus_first(self) -> None:
        """Enter takes the first free counter."""
        for button in self._list.findChildren(QPushButton):
            if button.isEnabled() and button.property("takes"):
                button.setFocus()
                return

    def _build(self) -> None:
        form = QWidget()
        form.setFixedWidth(lines_wide(form, _WIDTH_LINES))
        column = QVBoxLayout(form)
        column.setSpacing(6)
        for widget in (self._heading, self._lead, self._note, self._list):
            column.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(centred(form))

    def _say(self) -> None:
        self._heading.setText(self.tr("Pilih loket"))
        self._note.tell(problem_sentence(self._problem) if self._problem else "")
        self._show()

    def _show(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        counters = self._session.session.counters
        self._lead.setText(
            self.tr("Satu loket dipegang satu petugas. Loket yang terisi tidak dapat dipilih.")
            if counters
            else self.tr("Belum ada loket. Administrator menambahkannya di Pengaturan.")
        )
        for place, counter in enumerate(counters):
            self._add(place, counter)
        if self.isVisible():
            self.focus_first()

    def _add(self, place: int, counter: Counter) -> None:
        officer = self._session.session.officer
        is_mine = officer is not None and counter.officer_id == officer.id
        is_free = counter.officer_id is None or is_mine
        button = KeyButton(self._theme, "armchair" if is_free else "user")
        button.setObjectName(f"counter_{counter.number}")
        button.setProperty("takes", True)
        button.setEnabled(is_free)
        button.say(self._words(counter, is_mine))
        button.clicked.connect(lambda: self._session.take_counter(counter.id))
        self._grid.addWidget(button, place, 0)
        if not is_free and self._session.session.may_free_counters:
            free = with_role(QPushButton(self.tr("Kosongkan")), "quiet")
            free.setObjectName(f"free_{counter.number}")
            free.setToolTip(self.tr("Bila petugasnya pergi tanpa meninggalkan loket."))
            free.clicked.connect(lambda: self._session.free_counter(counter.id))
            self._grid.addWidget(free, place, 1)

    def _words(self, counter: Counter, is_mine: bool) -> str:
        number = self.tr("Loket {number}").format(number=counter.number)
        if is_mine:
            return self.tr("{counter} (Anda)").format(counter=number)
        if counter.officer_name is not None:
            return f"{number} · {counter.officer_name}"
        return self.tr("{counter} · kosong").format(counter=number)

    def _session_changed(self) -> None:
        if self._session.session.desk is not None or self._session.session.officer is None:
            self._problem = None
            self._note.tell("")
        self._show()

    def _refused(self, problem: Problem) -> None:
        session = self._session.session
        if session.officer is not None and session.desk is None:
            self._problem = problem
            self._note.tell(problem_sentence(problem))
