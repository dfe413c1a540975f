"""What the forms of the administration share: named fields, one save button, what came of it."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.frames import scrolling
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, lines_wide, wrapped_label
from officer_app.problem_words import problem_sentence
from shared.domain.problem import Problem
from shared.use_cases.administration import OfficeSetup

_WIDTH_LINES = 42
_NAME_SHARE, _FIELD_SHARE = 2, 3


class SetupForm(QWidget):
    """Fills itself when the set-up is read, but never over what is being typed."""

    def __init__(self, administration: AdministrationPresenter, look: Look) -> None:
        super().__init__()
        self.administration = administration
        self.look = look
        self._problem: Problem | None = None
        self._filled: tuple[str | bool, ...] | None = None
        """What the fields held when they were filled; None: they are to be filled anew."""
        self.note = Note(look.theme, "trouble")
        self.note.hide()
        self.save = KeyButton(look.theme, "save", "Ctrl+S", "primary")
        self.save.clicked.connect(self.send)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(0, _NAME_SHARE)
        self.grid.setColumnStretch(1, _FIELD_SHARE)
        self._frame()
        self.build_form()
        administration.changed.connect(self._read)
        administration.saved.connect(self._saved)
        administration.refused.connect(self._refused)
        administration.jobs.acting_changed.connect(lambda acting: self.setEnabled(not acting))
        self.say()

    @abstractmethod
    def build_form(self) -> None:
        """Add the fields."""

    @abstractmethod
    def fill(self, setup: OfficeSetup) -> None:
        """Show what is stored."""

    @abstractmethod
    def send(self) -> None:
        """Save what the form holds."""

    def add_row(self, field: QWidget) -> QLabel:
        """A name at the left, the field at the right; returns the name's label."""
        row = self.grid.rowCount()
        name = wrapped_label()
        name.setBuddy(field)
        self.grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(field, QSpinBox):
            self.grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self.grid.addWidget(field, row, 1)
        return name

    def add_heading(self) -> QLabel:
        row = self.grid.rowCount()
        heading = wrapped_label("heading")
        heading.setContentsMargins(0, 12 if row > 1 else 0, 0, 0)
        self.grid.addWidget(heading, row, 0, 1, 2)
        return heading

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
        self.save.say(self.tr("Simpan"))
        if self._problem is not None:
            self.note.tell(problem_sentence(self._problem), "trouble")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()

    def _frame(self) -> None:
        content = QWidget()
        content.setMaximumWidth(lines_wide(content, _WIDTH_LINES))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 12, 8, 16)
        column.setSpacing(8)
        column.addLayout(self.grid)
        column.addSpacing(8)
        column.addWidget(self.note)
        save = QHBoxLayout()
        save.addWidget(self.save)
        save.addStretch()
        column.addLayout(save)
        column.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolling(content))

    def _read(self) -> None:
        setup = self.administration.setup
        if setup is None:
            self._filled = None
        elif self._filled is None or self._filled == self._contents():
            self.fill(setup)
            self._filled = self._contents()

    def _contents(self) -> tuple[str | bool, ...]:
        # A spin box keeps its number in a line of text.
        lines, checks = self.findChildren(QLineEdit), self.findChildren(QCheckBox)
        choices = (str(box.currentData()) for box in self.findChildren(QComboBox))
        return (
            *(line.text() for line in lines),
            *(check.isChecked() for check in checks),
            *choices,
        )

    def _saved(self) -> None:
        if self.isVisible():
            self._problem = None
            self._filled = None
            self.note.tell(self.tr("Tersimpan."), "done")

    def _refused(self, problem: Problem) -> None:
        if self.isVisible():
            self._problem = problem
            self.note.tell(problem_sentence(problem), "trouble")
