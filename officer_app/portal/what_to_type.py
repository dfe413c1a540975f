"""What to type into the portal: the answers beside their questions, the chosen one whole."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from officer_app.look import Look
from officer_app.pieces import (
    EmptyPlace,
    KeyButton,
    breakable,
    lines_wide,
    named,
    text_label,
    wrapped_label,
)
from officer_app.portal.typing_table import LinesModel, LinesTable
from officer_app.portal.what_to_type_presenter import WhatToTypePresenter

_ANSWER_LINES = 4
GROWING_BUTTONS = "QPushButton { min-height: 1.45em; }"
"""Where room is short, a layout presses a button down to the height that its style gives."""


class WhatToType(QWidget):
    """The lines, and the chosen one whole."""

    def __init__(self, typing: WhatToTypePresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("what_to_type")
        self.setStyleSheet(GROWING_BUTTONS)
        self._typing = typing
        self._look = look
        self._heading = text_label("heading")
        self._count = named(text_label("quiet"), "typing_count")
        self._lead = wrapped_label("quiet")
        self._model = LinesModel(look)
        self.table = LinesTable(self._model, look)
        self._empty = EmptyPlace(look.theme, "clipboard-list")
        self._chosen = named(wrapped_label("heading"), "typing_question")
        self._answer = named(QPlainTextEdit(), "typing_answer")
        self._answer.setReadOnly(True)
        self._answer.setTabChangesFocus(True)
        self._answer.setFixedHeight(lines_wide(self._answer, _ANSWER_LINES))
        self._copy = KeyButton(look.theme, "copy", role="primary")
        self._copy.setObjectName("typing_copy")
        self._build()
        typing.changed.connect(self.show_state)
        look.theme.changed.connect(self._model.redraw)
        self.table.copy_wanted.connect(typing.copy)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self._copy.clicked.connect(lambda: typing.copy(self.table.currentIndex().row()))
        self._say()

    def show_state(self) -> None:
        state = self._typing.state
        place = self.table.currentIndex().row()
        self._model.show_state(state)
        is_empty = not state.lines
        self._empty.setVisible(is_empty)
        for widget in (self.table, self._chosen, self._answer, self._copy, self._lead):
            widget.setVisible(not is_empty)
        self._count.setText(
            ""
            if is_empty
            else self.tr("{copied} dari {answered} jawaban tersalin").format(
                copied=state.copied_count, answered=state.answered
            )
        )
        if not is_empty and not self.table.currentIndex().isValid():
            self.table.selectRow(min(max(place, 0), len(state.lines) - 1))
        self.table.resizeRowsToContents()
        self._show_chosen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._count)
        below = QHBoxLayout()
        below.addWidget(self._copy)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._lead)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addWidget(self._chosen)
        column.addWidget(self._answer)
        column.addLayout(below)

    def _say(self) -> None:
        self._heading.setText(self.tr("Yang diketik di portal"))
        self._lead.setText(
            self.tr("Pilih dengan panah, tekan C atau Enter untuk menyalin, lalu tempel di portal.")
        )
        self._empty.heading.setText(self.tr("Belum ada jawaban formulir"))
        self._empty.words.setText(
            self.tr("Impor formulir yang sudah diisi; jawabannya lalu siap disalin di sini.")
        )
        self._answer.setAccessibleName(self.tr("Jawaban"))
        self._model.redraw()
        self.show_state()

    def _show_chosen(self) -> None:
        line = self._model.line_at(self.table.currentIndex())
        language = self._look.translations.language
        self._chosen.setText(
            "" if line is None else breakable(f"{line.number}  {line.asked(language)}")
        )
        answer = "" if line is None else line.answer or self.tr("belum dijawab")
        if self._answer.toPlainText() != answer:
            self._answer.setPlainText(answer)
        is_copied = line is not None and line in self._typing.state.copied
        self._copy.setEnabled(line is not None and bool(line.answer))
        self._copy.set_icon_name("check" if is_copied else "copy")
        self._copy.say(self.tr("Tersalin – salin lagi (C)") if is_copied else self.tr("Salin (C)"))
