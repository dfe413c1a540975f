"""The guestbook's questions as a form; it shows and reports a draft and checks nothing."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.guest_draft import Answer, GuestDraft
from officer_app.pieces import named, text_label, wrapped_label
from officer_app.problem_words import problem_sentence
from officer_app.queue_words import wish_names
from shared.desktop.translations import Translations
from shared.domain.office import Category, CategoryKind, Institution
from shared.domain.problem import Problem
from shared.domain.visit import Wishes

_LISTS = {
    Answer.INSTITUTION_CATEGORY: CategoryKind.INSTITUTION,
    Answer.OCCUPATION: CategoryKind.OCCUPATION,
    Answer.EDUCATION: CategoryKind.EDUCATION,
    Answer.AGE_BAND: CategoryKind.AGE_BAND,
}
_TEXTS = (Answer.NAME, Answer.PHONE, Answer.EMAIL, Answer.INSTITUTION_NAME)
_PLACES = (
    (Answer.NAME,),
    (Answer.PHONE, Answer.EMAIL),
    (Answer.INSTITUTION_NAME,),
    (Answer.INSTITUTION_CATEGORY, Answer.OCCUPATION),
    (Answer.EDUCATION, Answer.AGE_BAND),
)
_ROWS_PER_FIELD = 3
_COLUMNS = 2
_WISH_INDENT = 26
_WISHES = (
    Wishes(come_to_me=True),
    Wishes(call_in_writing=True),
    Wishes(help_fill_in=True),
)


class GuestForm(QWidget):
    """Two columns of questions, then priority and today's wishes."""

    typed = Signal()

    def __init__(self, translations: Translations) -> None:
        super().__init__()
        self._translations = translations
        self._categories: tuple[Category, ...] = ()
        self._problems: Mapping[Answer, Problem] = {}
        self._names = {answer: text_label("quiet") for answer in Answer}
        self._faults = {answer: wrapped_label("fault") for answer in Answer}
        self._lines = {answer: QLineEdit() for answer in _TEXTS}
        self._choices = {answer: QComboBox() for answer in _LISTS}
        self._priority = named(QCheckBox(), "guest_priority")
        self._wishes = tuple(QCheckBox() for _ in _WISHES)
        self._institutions = QStringListModel(self)
        self._build()
        self._connect()
        self._say()

    def field(self, answer: Answer) -> QLineEdit | QComboBox:
        return self._lines[answer] if answer in self._lines else self._choices[answer]

    def offer(
        self, categories: tuple[Category, ...], institutions: tuple[Institution, ...]
    ) -> None:
        """The office's own lists, without losing what is chosen."""
        draft = self.draft()
        self._categories = categories
        self._institutions.setStringList([institution.name for institution in institutions])
        self._fill_choices()
        self.show_draft(draft)

    def draft(self) -> GuestDraft:
        """What stands in the form."""
        texts = {answer: line.text() for answer, line in self._lines.items()}
        texts |= {answer: box.currentData() or "" for answer, box in self._choices.items()}
        come, write, help_in = (box.isChecked() for box in self._wishes)
        is_priority = self._priority.isChecked()
        wishes = Wishes(come, write, help_in) if is_priority else Wishes()
        return GuestDraft({key: text for key, text in texts.items() if text}, is_priority, wishes)

    def show_draft(self, draft: GuestDraft) -> None:
        """Show the draft; a field that shows it already keeps its cursor."""
        for answer, line in self._lines.items():
            if line.text() != draft.text(answer):
                with QSignalBlocker(line):
                    line.setText(draft.text(answer))
                    line.setCursorPosition(0)
        for answer, box in self._choices.items():
            with QSignalBlocker(box):
                _choose(box, draft.text(answer))
        wished = (
            draft.wishes.come_to_me,
            draft.wishes.call_in_writing,
            draft.wishes.help_fill_in,
        )
        for check, is_on in zip(
            (self._priority, *self._wishes), (draft.is_priority, *wished), strict=True
        ):
            with QSignalBlocker(check):
                check.setChecked(is_on)
        self._enable_wishes()

    def mark(self, problems: Mapping[Answer, Problem]) -> None:
        """Say what is to be mended, beneath each field."""
        moves_focus = bool(problems) and not self._problems
        self._problems = problems
        for answer, fault in self._faults.items():
            problem = problems.get(answer)
            fault.setText(problem_sentence(problem) if problem else "")
            fault.setVisible(problem is not None)
            field = self.field(answer)
            field.setProperty("state", "trouble" if problem else "")
            field.style().unpolish(field)
            field.style().polish(field)
        if moves_focus:
            self.field(next(answer for answer in Answer if answer in problems)).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            draft = self.draft()
            self._fill_choices()
            self.show_draft(draft)
            self._say()
            self.mark(self._problems)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, answers in enumerate(_PLACES):
            for column, answer in enumerate(answers):
                width = _COLUMNS // len(answers)
                self._place(grid, row * (_ROWS_PER_FIELD + 1), column, width, answer)
            grid.setRowMinimumHeight(row * (_ROWS_PER_FIELD + 1) + _ROWS_PER_FIELD, 6)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(4)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self._priority)
        wishes = QVBoxLayout()
        wishes.setContentsMargins(_WISH_INDENT, 0, 0, 0)
        wishes.setSpacing(2)
        for box in self._wishes:
            wishes.addWidget(box)
        column_of_all.addLayout(wishes)

    def _place(self, grid: QGridLayout, row: int, column: int, width: int, answer: Answer) -> None:
        field = self.field(answer)
        field.setObjectName(f"guest_{answer.value}")
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(16)
        self._names[answer].setBuddy(field)
        self._faults[answer].hide()
        grid.addWidget(self._names[answer], row, column, 1, width)
        grid.addWidget(field, row + 1, column, 1, width)
        grid.addWidget(self._faults[answer], row + 2, column, 1, width)

    def _connect(self) -> None:
        completer = QCompleter(self._institutions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._lines[Answer.INSTITUTION_NAME].setCompleter(completer)
        for line in self._lines.values():
            line.textChanged.connect(self.typed)
        for box in self._choices.values():
            box.currentIndexChanged.connect(self.typed)
        self._priority.toggled.connect(self._enable_wishes)
        for check in (self._priority, *self._wishes):
            check.toggled.connect(self.typed)

    def _enable_wishes(self) -> None:
        for box in self._wishes:
            box.setEnabled(self._priority.isChecked())

    def _fill_choices(self) -> None:
        for answer, box in self._choices.items():
            with QSignalBlocker(box):
                box.clear()
                box.addItem(self.tr("Belum dijawab"), "")
                for category in self._categories:
                    if category.kind is _LISTS[answer]:
                        name = category.name.in_language(self._translations.language)
                        box.addItem(name, category.code)

    def _say(self) -> None:
        names = {
            Answer.NAME: self.tr("Nama lengkap"),
            Answer.PHONE: self.tr("Nomor HP (WhatsApp)"),
            Answer.EMAIL: self.tr("E-mail"),
            Answer.INSTITUTION_NAME: self.tr("Nama instansi"),
            Answer.INSTITUTION_CATEGORY: self.tr("Kategori instansi"),
            Answer.OCCUPATION: self.tr("Pekerjaan"),
            Answer.EDUCATION: self.tr("Pendidikan"),
            Answer.AGE_BAND: self.tr("Umur"),
        }
        for answer, name in names.items():
            self._names[answer].setText(name)
            self.field(answer).setAccessibleName(name)
        if not self._choices[Answer.OCCUPATION].count():
            self._fill_choices()
        self._priority.setText(self.tr("Tamu prioritas (didahulukan)"))
        for box, wish in zip(self._wishes, _WISHES, strict=True):
            box.setText(wish_names(wish)[0])


def _choose(box: QComboBox, code: str) -> None:
    """Choose by code; one that is no longer offered is kept as it is."""
    place = box.findData(code)
    if place < 0:
        box.addItem(code, code)
        place = box.count() - 1
    box.setCurrentIndex(place)
