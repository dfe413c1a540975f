"""One question to type an answer to, with its explanation and what is wrong beneath."""

from collections.abc import Iterable
from textwrap import fill

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.form.answer_words import yes_no_words
from officer_app.cases.form.row_editor import CalmChoice, RowEditor
from officer_app.cases.form.typed_form import END, START, Fields, field_name
from officer_app.look import Look
from officer_app.pieces import breakable, lines_wide, named, text_label, wrapped_label
from shared.domain.form_definition import NO, YES, Choice, Question, QuestionKind

_TEXT_LINES = 5
_LONGEST_LINE = 500
_LONGEST_DAY = 24
_CHOICE_CHARACTERS = 34
"""In one line of a choice to tick, which Qt does not break by itself."""


class QuestionEditor(QWidget):
    """Shows the fields of its question and reports what a person changes in them."""

    typed = Signal(str, str)
    """A field's name and its text."""
    rows_typed = Signal(str, dict)

    def __init__(self, question: Question, fields: Fields, look: Look) -> None:
        super().__init__()
        self.question = question
        self._look = look
        language = look.translations.language
        self._label = wrapped_label("heading")
        self._label.setText(f"{question.number}  {question.label.in_language(language)}")
        self._explanation = wrapped_label("quiet")
        self._explanation.setText(self._explained())
        self._fault = named(wrapped_label("fault"), f"fault_{question.key}")
        self._fault.hide()
        self._editor = self._made(fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(4)
        for part in (self._label, self._explanation):
            column.addWidget(part)
        column.addWidget(self._editor)
        column.addWidget(self._fault)

    def show_state(self, applies: bool, faults: Iterable[str]) -> None:
        """Whether it is asked at all, and what does not fit."""
        self._editor.setEnabled(applies)
        self._label.setEnabled(applies)
        told = list(faults)
        role = "fault" if told else "quiet"
        words = told
        if not applies and not told:
            words = [self.tr("Tidak ditanyakan menurut jawaban lain.")]
        if self._fault.property("role") != role:
            self._fault.setProperty("role", role)
            self._fault.style().unpolish(self._fault)
            self._fault.style().polish(self._fault)
        self._fault.setText(breakable("\n".join(words)))
        self._fault.setVisible(bool(words))

    def _explained(self) -> str:
        language = self._look.translations.language
        words = self.question.explanation.in_language(language)
        if self.question.is_for_officer:
            words = self.tr("Diisi petugas.") + " " + words
        elif not self.question.is_required:
            words = self.tr("Boleh kosong.") + " " + words
        return words

    def _made(self, fields: Fields) -> QWidget:
        key = self.question.key
        match self.question.kind:
            case QuestionKind.LONG_TEXT:
                return self._long_text(fields)
            case QuestionKind.PERIOD:
                return self._period(fields)
            case QuestionKind.DATE:
                return self._line(key, fields, _LONGEST_DAY, self.tr("31-12-2027"))
            case QuestionKind.YES_NO:
                words = [(str(YES), yes_no_words(True)), (str(NO), yes_no_words(False))]
                return self._choice(fields, words)
            case QuestionKind.ONE_CHOICE:
                return self._choice(fields, self._words_of(self.question.choices))
            case QuestionKind.SEVERAL_CHOICES:
                return self._several(fields)
            case QuestionKind.ROWS:
                return self._rows(fields)
            case _:
                return self._line(key, fields, self.question.max_length or _LONGEST_LINE, "")

    def _line(self, name: str, fields: Fields, longest: int, hint: str) -> QLineEdit:
        field = named(QLineEdit(), f"answer_{name}")
        field.setAcceptDrops(False)
        # Longer than allowed stays typeable: it is told, not cut
        field.setMaxLength(max(2 * longest, _LONGEST_DAY, len(fields.get(name, ""))))
        field.setPlaceholderText(hint)
        field.setText(fields.get(name, ""))
        field.setCursorPosition(0)
        field.setAccessibleName(self._label.text())
        field.textChanged.connect(lambda text: self.typed.emit(name, text))
        return field

    def _long_text(self, fields: Fields) -> QPlainTextEdit:
        name = self.question.key
        field = named(QPlainTextEdit(), f"answer_{name}")
        field.setAcceptDrops(False)
        field.setTabChangesFocus(True)
        field.setFixedHeight(lines_wide(field, _TEXT_LINES))
        field.setPlainText(fields.get(name, ""))
        field.setAccessibleName(self._label.text())
        field.textChanged.connect(lambda: self.typed.emit(name, field.toPlainText()))
        return field

    def _period(self, fields: Fields) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for end, words in ((START, self.tr("Awal")), (END, self.tr("Akhir"))):
            name = text_label("quiet")
            name.setText(words)
            row.addWidget(name)
            field = field_name(self.question.key, end)
            row.addWidget(self._line(field, fields, _LONGEST_DAY, self.tr("31-12-2027")), 1)
        return part

    def _words_of(self, choices: tuple[Choice, ...]) -> list[tuple[str, str]]:
        language = self._look.translations.language
        return [(str(each.key), each.label.in_language(language)) for each in choices]

    def _choice(self, fields: Fields, offered: list[tuple[str, str]]) -> QComboBox:
        name = self.question.key
        box = named(CalmChoice(), f"answer_{name}")
        box.addItem(self.tr("– belum dijawab –"), "")
        for key, words in offered:
            box.addItem(words, key)
        text = fields.get(name, "")
        if text and box.findData(text) < 0:
            box.addItem(text, text)
        box.setCurrentIndex(max(0, box.findData(text)))
        box.setAccessibleName(self._label.text())
        box.currentIndexChanged.connect(
            lambda _index: self.typed.emit(name, str(box.currentData() or ""))
        )
        return box

    def _several(self, fields: Fields) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for key, words in self._words_of(self.question.choices):
            name = field_name(self.question.key, key)
            lines = fill(words, _CHOICE_CHARACTERS)
            box = named(QCheckBox(lines.replace("&", "&&")), f"answer_{name}")
            box.setChecked(bool(fields.get(name)))
            box.toggled.connect(
                lambda is_on, name=name: self.typed.emit(name, str(YES) if is_on else "")
            )
            column.addWidget(box)
        return part

    def _rows(self, fields: Fields) -> RowEditor:
        editor = RowEditor(self.question, self._look)
        editor.show_fields(fields)
        editor.rows_typed.connect(self.rows_typed)
        return editor
