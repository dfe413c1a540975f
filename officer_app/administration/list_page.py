"""What the lists of the administration share: a table, and a form for the chosen entry."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.frames import scrolling
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, text_label
from officer_app.problem_words import problem_sentence
from officer_app.wrapped_cells import WrappedCells, needed_width
from shared.domain.problem import Problem
from shared.use_cases.administration import OfficeSetup

_TABLE_SHARE, _FORM_SHARE = 3, 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: what it stands for, and its cells' words."""

    value: Any
    cells: tuple[str, ...]
    is_active: bool = True


class ListPage(QWidget):
    """Choosing a row fills the form; saving sends it; what is typed stays when it is refused."""

    def __init__(self, administration: AdministrationPresenter, look: Look, columns: int) -> None:
        super().__init__()
        self.administration = administration
        self.look = look
        self.chosen: Any = None
        self._entries: tuple[Entry, ...] = ()
        self.table = QTableWidget(0, columns)
        self.form_heading = text_label("heading")
        self.note = Note(look.theme, "trouble")
        self.note.hide()
        self.add = KeyButton(look.theme, "plus")
        self.save = KeyButton(look.theme, "save", "Ctrl+S", "primary")
        self.form = QVBoxLayout()
        self._has_been_read = False
        self._problem: Problem | None = None
        self._dress_table()
        self._build_frame()
        self.build_form()
        self.add.clicked.connect(self._start_new)
        self.save.clicked.connect(self.send)
        administration.changed.connect(self.show_entries)
        administration.saved.connect(self._saved)
        administration.refused.connect(self._refused)
        administration.jobs.acting_changed.connect(lambda acting: self.setEnabled(not acting))
        self.say()

    @abstractmethod
    def build_form(self) -> None:
        """Add the fields."""

    @abstractmethod
    def headers(self) -> Sequence[str]:
        """The columns' names."""

    @abstractmethod
    def entries(self, setup: OfficeSetup) -> Sequence[Entry]:
        """The rows."""

    @abstractmethod
    def fill(self, value: Any) -> None:
        """Show an entry in the form; None empties it for a new one."""

    @abstractmethod
    def send(self) -> None:
        """Save what the form holds."""

    def add_field(self, field: QWidget, name: QLabel | None = None) -> QLabel:
        """A name above a field."""
        label = name or text_label("quiet")
        label.setBuddy(field)
        self.form.addWidget(label)
        self.form.addWidget(field)
        return label

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
        self.save.say(self.tr("Simpan"))
        self.add.say(self.tr("Tambah"))
        self.table.setHorizontalHeaderLabels(list(self.headers()))
        self.note.tell(problem_sentence(self._problem) if self._problem else "")
        self.show_entries()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()

    def tell_done(self, words: str) -> None:
        self.note.tell(words, "done")

    def _dress_table(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.setItemDelegateForColumn(table.columnCount() - 1, WrappedCells(table))
        table.itemSelectionChanged.connect(self._choose)

    def _build_frame(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch()
        left.addLayout(buttons)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(16, 0, 4, 0)
        right.setSpacing(8)
        right.addWidget(self.form_heading)
        right.addWidget(self.note)
        self.form.setSpacing(4)
        right.addLayout(self.form)
        save = QHBoxLayout()
        save.addWidget(self.save)
        save.addStretch()
        right.addSpacing(4)
        right.addLayout(save)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.addLayout(left, _TABLE_SHARE)
        row.addWidget(scrolling(side), _FORM_SHARE)

    def show_entries(self) -> None:
        """Show the set-up as it was read last."""
        setup = self.administration.setup
        is_first = setup is not None and not self._has_been_read
        self._has_been_read = setup is not None
        self._entries = () if setup is None else tuple(self.entries(setup))
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._entries))
        for row, entry in enumerate(self._entries):
            for column, words in enumerate(entry.cells):
                self.table.setItem(row, column, QTableWidgetItem(words))
        place = self._place_of_chosen()
        if place is None:
            self.table.clearSelection()
        else:
            self.table.selectRow(place)
            self._show_afresh(self._entries[place].value)
        self.table.blockSignals(False)
        if is_first:
            self.chosen = None
            self.fill(None)
        self.table.setMinimumWidth(needed_width(self.table, self.table.columnCount() - 1))
        self._say_heading()

    def _show_afresh(self, value: Any) -> None:
        """What was saved, by this person or another, is what the form goes on with."""
        if value != self.chosen:
            self.chosen = value
            self.fill(value)

    def _place_of_chosen(self) -> int | None:
        chosen = getattr(self.chosen, "id", None)
        for place, entry in enumerate(self._entries):
            if chosen is not None and entry.value.id == chosen:
                return place
        return None

    def _choose(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._entries) and self.table.selectedItems():
            self.chosen = self._entries[row].value
            self._clear_note()
            self.fill(self.chosen)
            self._say_heading()

    def _start_new(self) -> None:
        self.chosen = None
        self.table.clearSelection()
        self._clear_note()
        self.fill(None)
        self._say_heading()

    def _say_heading(self) -> None:
        self.form_heading.setText(
            self.tr("Entri baru") if self.chosen is None else self.tr("Ubah entri")
        )

    def _saved(self) -> None:
        if self.isVisible():
            self._problem = None
            self.tell_done(self.tr("Tersimpan."))
            if self.chosen is None:
                self.fill(None)

    def _refused(self, problem: Problem) -> None:
        if self.isVisible():
            self._problem = problem
            self.note.tell(problem_sentence(problem), "trouble")

    def _clear_note(self) -> None:
        self._problem = None
        self.note.tell("")
