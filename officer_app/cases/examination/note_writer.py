"""Where a note is written: from a sentence that stands ready, or freely."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.examination.examination_presenter import ExaminationPresenter
from officer_app.cases.examination.question_lines import QuestionLine
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import KeyButton, lines_wide, named, text_label
from shared.configuration.examination_words import examination_words
from shared.domain.examination.finding_words import words_to_applicant
from shared.domain.examination.judgement import Judgement, Note
from shared.domain.language import Language

_TEXT_LINES, _BLOCK_LINES = 4, 6


class BlockList(QListWidget):
    """Sentences to start from; Return takes the marked one."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note_blocks")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFixedHeight(lines_wide(self, _BLOCK_LINES))
        self.itemClicked.connect(self._take)

    def offer(self, texts: list[str]) -> None:
        if texts == [self.item(row).text() for row in range(self.count())]:
            return
        self.clear()
        for text in texts:
            self.addItem(QListWidgetItem(text))
        if texts:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        item: QListWidgetItem | None = self.currentItem()
        if item is not None:
            self.taken.emit(item.text())


class NoteWriter(QWidget):
    """What is typed belongs to its question and is kept until it is stored or dropped."""

    def __init__(self, exams: ExaminationPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self._exams = exams
        self._line: QuestionLine | None = None
        self._rewritten: Note | None = None
        self._name = text_label("quiet")
        self.text = named(QPlainTextEdit(), "note_text_field")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(lines_wide(self.text, _TEXT_LINES))
        self._typed = TypedFields(drafts, {"note": self.text}, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._blocks_button = named(
            KeyButton(look.theme, "clipboard-list", "Ctrl+T"), "note_blocks_show"
        )
        self._blocks_button.setCheckable(True)
        self._save = named(KeyButton(look.theme, "save", "Ctrl+Return", "primary"), "note_save")
        self._leave = named(KeyButton(look.theme, "x", role="quiet"), "note_rewrite_leave")
        self._blocks = BlockList()
        self._blocks.hide()
        self._build()
        self._blocks_button.toggled.connect(self._show_blocks)
        self._blocks.taken.connect(self._take)
        self._save.clicked.connect(self._store)
        self._leave.clicked.connect(self._leave_rewriting)
        self._typed.typed.connect(self._enable)
        self._typed.shown.connect(self._enable)
        exams.cases.jobs.acting_changed.connect(self._enable)
        self._say()

    def show_question(self, line: QuestionLine) -> None:
        before = self._line
        if before is None or before.question.key != line.question.key:
            self._rewritten = None
        self._line = line
        rewritten = self._rewritten
        if rewritten is not None and all(note.id != rewritten.id for note in line.notes):
            self._rewritten = rewritten = None
        if rewritten is None:
            self._typed.show(self._exams.draft_key(f"note-{line.question.key}"), {})
        self._offer()
        self._show()

    def forget(self) -> None:
        """No question is shown; what was typed is kept."""
        self._line = self._rewritten = None
        self._typed.show(None, {})

    def rewrite(self, note: Note) -> None:
        """Other words for a note that stands there."""
        self._rewritten = note
        key = self._exams.draft_key(f"rewrite-{note.id.hex}")
        self._typed.show(key, {"note": note.text})
        self._show()
        self.text.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        buttons = TurningRow(8)
        for button in (self._save, self._blocks_button, self._leave):
            buttons.add(button)
        buttons.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._name)
        column.addWidget(self._restored)
        column.addWidget(self.text)
        column.addWidget(buttons)
        column.addWidget(self._blocks)

    def _say(self) -> None:
        self._blocks_button.say(self.tr("Teks siap pakai"))
        self._leave.say(self.tr("Batal mengubah"))
        self.text.setPlaceholderText(self.tr("Apa yang perlu diketahui atau diperbaiki pemohon?"))
        self._blocks.setAccessibleName(self.tr("Teks siap pakai"))
        self._show()

    def _show(self) -> None:
        is_rewriting = self._rewritten is not None
        self._name.setText(self.tr("Ubah catatan") if is_rewriting else self.tr("Catatan baru"))
        self.text.setAccessibleName(self._name.text())
        self._save.say(self.tr("Simpan perubahan") if is_rewriting else self.tr("Simpan catatan"))
        self._leave.setVisible(is_rewriting)
        self._enable()

    def _enable(self) -> None:
        is_ready = bool(self.text.toPlainText().strip()) and self._line is not None
        self._save.setEnabled(is_ready and not self._exams.cases.jobs.is_acting)

    def _offer(self) -> None:
        """In the applicant's language: these words go to the applicant."""
        line, view = self._line, self._exams.view
        if line is None or view is None:
            return
        words, language = examination_words(), view.case.language
        told = [
            words_to_applicant(finding, words, self._exams.form, language)
            for finding in line.violations
        ]
        wanted = Judgement.REPAIR if line.judgement is Judgement.REPAIR else Judgement.NOTE
        other = Judgement.NOTE if wanted is Judgement.REPAIR else Judgement.REPAIR
        told += self._blocks_for(line, wanted, language) + self._blocks_for(line, other, language)
        self._blocks.offer(list(dict.fromkeys(told)))

    def _blocks_for(
        self, line: QuestionLine, judgement: Judgement, language: Language
    ) -> list[str]:
        blocks = examination_words().blocks_for(line.question.key, judgement)
        return [block.text.in_language(language) for block in blocks]

    def _show_blocks(self, is_shown: bool) -> None:
        self._blocks.setVisible(is_shown)
        if is_shown:
            self._blocks.setFocus()

    def _take(self, text: str) -> None:
        """Behind what is typed already."""
        typed = self.text.toPlainText().rstrip()
        self.text.setPlainText(f"{typed}\n{text}" if typed else text)
        self._blocks_button.setChecked(False)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus()

    def _store(self) -> None:
        line, text = self._line, self.text.toPlainText()
        if line is None or not self._save.isEnabled():
            return
        if self._rewritten is None:
            self._exams.write_note(line.question.key, text, self._stored)
        else:
            self._exams.rewrite_note(self._rewritten.id, text, self._leave_rewriting)

    def _stored(self) -> None:
        self._typed.drop()

    def _leave_rewriting(self) -> None:
        self._typed.drop()
        self._rewritten = None
        if self._line is not None:
            self.show_question(self._line)
