"""One question before the examiner: the answer, what the rules say, the judgement, the notes."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from officer_app.cases.examination.examination_presenter import ExaminationPresenter
from officer_app.cases.examination.finding_html import finding_role, finding_text, in_order
from officer_app.cases.examination.judgement_words import JUDGEMENT_ICONS, judgement_name
from officer_app.cases.examination.note_card import NoteCard
from officer_app.cases.examination.note_writer import NoteWriter
from officer_app.cases.examination.question_lines import QuestionLine
from officer_app.cases.form.form_html import block_html, changes_html
from officer_app.cases.form.form_paper import FormPaper
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import KeyButton, breakable, lines_wide, named, wrapped_label
from shared.desktop.widget_colours import WidgetColours
from shared.domain.examination.finding import Outcome
from shared.domain.examination.judgement import Judgement, Note, Round
from shared.domain.identifiers import NoteId

_CLOSING_NOTE = "closing_note"
_MOST_ANSWER_LINES = 11
_KEYS = {Judgement.FINE: "1", Judgement.NOTE: "2", Judgement.REPAIR: "3"}


class AnswerPaper(FormPaper):
    """As high as the answer, up to a few lines; a long answer is scrolled."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most = lines_wide(self, _MOST_ANSWER_LINES)
        frame = self.height() - self.viewport().height()
        wanted = min(most, int(self.document().size().height()) + frame + 2)
        if wanted != self.height():
            self.setFixedHeight(wanted)


class QuestionWork(QWidget):
    """Keys 1, 2 and 3 judge; nothing else is needed for a question that is fine."""

    next_wanted = Signal()

    def __init__(self, exams: ExaminationPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self._exams = exams
        self._drafts = drafts
        self._look = look
        self._line: QuestionLine | None = None
        self._answer = named(AnswerPaper(look), "examined_answer")
        self._closing = named(wrapped_label("quiet"), "closing_note")
        self._findings: list[QLabel] = []
        self._finding_column = QVBoxLayout()
        self._finding_column.setSpacing(4)
        self._buttons = {
            judgement: named(
                KeyButton(look.theme, JUDGEMENT_ICONS[judgement], key), f"judge_{judgement.value}"
            )
            for judgement, key in _KEYS.items()
        }
        self._next = named(KeyButton(look.theme, "skip-forward", "Ctrl+N", "quiet"), "judge_next")
        self._cards: dict[NoteId, NoteCard] = {}
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(6)
        self.writer = NoteWriter(exams, drafts, look)
        self._build()
        exams.cases.jobs.acting_changed.connect(self._enable)
        self._next.clicked.connect(self.next_wanted)
        self._say()

    def show_question(self, line: QuestionLine | None, examined: Round | None) -> None:
        self._line = line
        self.setVisible(line is not None)
        if line is None or examined is None:
            self.writer.forget()
            return
        self._show_answer(line, examined)
        self._show_findings(line)
        for judgement, button in self._buttons.items():
            button.setCheckable(True)
            button.setChecked(line.judgement is judgement)
        self._show_notes(line, examined)
        may_judge = self._exams.may_judge
        self.writer.setVisible(may_judge)
        if may_judge:
            self.writer.show_question(line)
        self._enable()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        row = TurningRow(8)
        for judgement, button in self._buttons.items():
            button.clicked.connect(lambda _=False, judgement=judgement: self._judge(judgement))
            row.add(button)
        row.add_stretch()
        row.add(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self._answer)
        column.addWidget(self._closing)
        column.addLayout(self._finding_column)
        column.addWidget(row)
        column.addLayout(self._card_column)
        column.addWidget(self.writer)
        column.addStretch()

    def _say(self) -> None:
        for judgement, button in self._buttons.items():
            button.say(judgement_name(judgement))
        self._next.say(self.tr("Berikutnya"))

    def _show_answer(self, line: QuestionLine, examined: Round) -> None:
        form, language = self._exams.form, self._look.translations.language
        key = line.question.key
        change = next((each for each in self._exams.changes if each.question == key), None)
        answers = self._exams.answers_of(examined.form_version)
        block = replace(form.block_of(key), questions=(line.question,))

        def write(colours: WidgetColours) -> str:
            if change is not None:
                return changes_html((change,), form, language, colours)
            return block_html(form, block, answers, (), language, colours)

        self._answer.show_text(write)
        closing = answers.text(_CLOSING_NOTE) if line.notes and key != _CLOSING_NOTE else ""
        self._closing.setText(
            breakable(self.tr("Catatan pemohon di akhir formulir: {text}").format(text=closing))
        )
        self._closing.setVisible(bool(closing))

    def _show_findings(self, line: QuestionLine) -> None:
        language = self._look.translations.language
        told = [
            (finding_role(each), finding_text(each, self._exams.form, language))
            for each in in_order(line.findings)
            if each.outcome is not Outcome.PASS
        ]
        passes = len(line.findings) - len(told)
        if passes:
            words = self.tr("✔ {count} aturan tentang pertanyaan ini terpenuhi.")
            told.append(("done", words.format(count=passes)))
        for label in self._findings:
            label.hide()
            label.deleteLater()
        self._findings = []
        for role, words in told:
            label = named(wrapped_label(role), "finding")
            label.setText(breakable(words))
            self._findings.append(label)
            self._finding_column.addWidget(label)

    def _show_notes(self, line: QuestionLine, examined: Round) -> None:
        """Cards stay where they are, since somebody may be typing in one."""
        wanted = {note.id: note for note in line.notes}
        for note_id in [known for known in self._cards if known not in wanted]:
            card = self._cards.pop(note_id)
            card.leave()
            card.hide()
            card.deleteLater()
        for note in line.notes:
            if note.id not in self._cards:
                card = NoteCard(self._exams, self._drafts, self._look)
                card.wants_rewriting.connect(self._rewrite)
                self._cards[note.id] = card
                self._card_column.addWidget(card)
            self._cards[note.id].show_note(note, examined)

    def _rewrite(self, note: Note) -> None:
        self.writer.rewrite(note)

    def _judge(self, judgement: Judgement) -> None:
        if self._line is None:
            return
        for each, button in self._buttons.items():
            button.setChecked(each is self._line.judgement)
        self._exams.judge(self._line.question.key, judgement)
        if judgement is not Judgement.FINE:
            self.writer.text.setFocus()

    def _enable(self) -> None:
        may = self._exams.may_judge and not self._exams.cases.jobs.is_acting
        for button in self._buttons.values():
            button.setVisible(self._exams.may_judge)
            button.setEnabled(may)
        self._next.setVisible(self._exams.may_judge)
