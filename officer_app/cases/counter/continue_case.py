"""Continues a case: found by number, title or name, then the officer says who came."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.case_words import progress_name
from officer_app.cases.counter.who_came import WhoCame
from officer_app.cases.two_line_cells import TwoLineCells, row_height
from officer_app.look import Look
from officer_app.pieces import named, wrapped_label
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.case import Case
from shared.domain.identifiers import CaseId, ContactId
from shared.use_cases.case_desk import continue_case
from shared.use_cases.case_view import CaseView, find_cases, read_case

_LONGEST_SEARCH = 120
_SHOWN_ROWS = 5
_SHORTEST = 2


class ContinueCase(QWidget):
    """Nothing is tied to the visit before the officer has confirmed it."""

    def __init__(self, cases: CasePresenter, look: Look) -> None:
        super().__init__()
        self._cases = cases
        self._found: tuple[Case, ...] = ()
        self._candidate: CaseView | None = None
        self.find_field = named(QLineEdit(), "continue_find")
        self.find_field.setClearButtonEnabled(True)
        self.find_field.setMaxLength(_LONGEST_SEARCH)
        self._list = named(QListWidget(), "continue_found")
        self._cells = TwoLineCells(look.theme)
        self._list.setItemDelegate(self._cells)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._told = wrapped_label("quiet")
        self.who = WhoCame(look, has_refusal=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.find_field, self._told, self._list, self.who):
            column.addWidget(widget)
        self.find_field.textChanged.connect(self._search)
        self.find_field.returnPressed.connect(self._take_first)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self.who.confirmed.connect(self._continue)
        self._show()

    def clear(self) -> None:
        """Another guest: nothing of the last search stays."""
        self._cases.jobs.forget("candidate")
        self._cases.jobs.forget("continued")
        self._found, self._candidate = (), None
        self.find_field.clear()
        self._show()

    def say(self) -> None:
        words = self.tr("Nomor permohonan, judul, atau nama")
        self.find_field.setPlaceholderText(words)
        self.find_field.setAccessibleName(words)
        self._list.setAccessibleName(self.tr("Permohonan yang ditemukan"))
        self.who.say()
        self._show()

    def _search(self, words: str) -> None:
        self._candidate = None
        office, officer_id = self._cases.office, self._cases.state.officer_id
        if officer_id is None or len(words.strip()) < _SHORTEST:
            self._cases.jobs.forget("continued")
            self._found = ()
            self._show()
            return
        self._cases.jobs.ask(
            "continued", lambda: find_cases(office, officer_id, words), self._were_found
        )

    def _were_found(self, outcome: Outcome[tuple[Case, ...]]) -> None:
        match outcome:
            case Ok(found):
                self._found = found
                self._show()
            case Err(problem):
                self._cases.not_read.emit(problem)

    def _take_first(self) -> None:
        if self._found:
            self._read(self._found[0].id)

    def _choose(self, item: QListWidgetItem) -> None:
        place = self._list.row(item)
        if 0 <= place < len(self._found):
            self._read(self._found[place].id)

    def _read(self, case_id: CaseId) -> None:
        office, officer_id = self._cases.office, self._cases.state.officer_id
        if officer_id is not None:
            self._cases.jobs.ask(
                "candidate", lambda: read_case(office, officer_id, case_id), self._was_read
            )

    def _was_read(self, outcome: Outcome[CaseView]) -> None:
        match outcome:
            case Ok(view):
                self._candidate = view
                self._show()
                self.who.confirm.setFocus()
            case Err(problem):
                self._cases.not_read.emit(problem)

    def _continue(self, came: ContactId | None) -> None:
        if self._candidate is None:
            return
        case_id = self._candidate.case.id
        self._cases.act_at_counter(
            lambda office, desk, visit: continue_case(office, desk, case_id, visit, came),
            lambda _case: self.clear(),
        )

    def _show(self) -> None:
        self._list.clear()
        for case in self._found:
            head = f"{case.number} · {progress_name(case.progress)}"
            item = QListWidgetItem(f"{head}\n{case.request.title}")
            item.setToolTip(f"{case.request.title}\n{case.request.organiser}")
            self._list.addItem(item)
        rows = min(len(self._found), _SHOWN_ROWS)
        self._list.setFixedHeight(rows * row_height(self._list.fontMetrics()) + 4)
        self._list.setVisible(bool(self._found) and self._candidate is None)
        is_searching = len(self.find_field.text().strip()) >= _SHORTEST
        nothing = is_searching and not self._found
        self._told.setText(self.tr("Tidak ada yang cocok. Periksa nomor pada slip tamu."))
        self._told.setVisible(nothing)
        self.who.setVisible(self._candidate is not None)
        if self._candidate is not None:
            at_counter = self._cases.state.at_counter
            self.who.show_case(self._candidate, None if at_counter is None else at_counter.guest)
