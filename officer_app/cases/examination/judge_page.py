"""The officer's judgement: the questions at the left, the chosen one at the right."""

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from officer_app.cases.examination.examination_presenter import ExaminationPresenter, has_ended
from officer_app.cases.examination.question_lines import (
    QuestionLine,
    WhichQuestions,
    shown_lines,
)
from officer_app.cases.examination.question_list import QuestionList
from officer_app.cases.examination.question_work import QuestionWork
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.frames import TurningRow, scrolling
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, Note, named
from shared.domain.date_words import date_words
from shared.domain.examination.judgement import Judgement, Round


class JudgePage(QWidget):
    """Which questions are listed is the officer's choice; a judged one leads to the next."""

    def __init__(self, exams: ExaminationPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self.setObjectName("judge_page")
        self._exams = exams
        self._look = look
        self._round = named(QComboBox(), "examined_round")
        self._which = named(QComboBox(), "examined_which")
        self._state = Note(look.theme, "info")
        self._state.words.setObjectName("round_state")
        self.questions = QuestionList(look)
        self.work = QuestionWork(exams, drafts, look)
        self._empty = EmptyPlace(look.theme, "search")
        self._body = QWidget()
        self._build()
        exams.changed.connect(self._show)
        look.theme.changed.connect(self._show)
        self._round.activated.connect(lambda _row: exams.choose_round(self._round.currentData()))
        self._which.activated.connect(lambda _row: self._show())
        self.questions.question_chosen.connect(exams.choose_question)
        self.work.next_wanted.connect(self._next)
        self._say()

    def focus_first(self) -> None:
        self.questions.setFocus()

    def go_to(self, key: str) -> None:
        """Lead to a question, whichever are listed."""
        self._exams.choose_question(key)
        if not self.questions.choose(key):
            self._which.setCurrentIndex(self._which.findData(WhichQuestions.ALL))
            self._show()
        self.questions.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        for box in (self._round, self._which):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(22)
        choices = TurningRow(8)
        choices.add(self._round, 1)
        choices.add(self._which, 1)
        row = TurningRow(12)
        row.add(self.questions)
        row.add(scrolling(self.work), 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(choices)
        body.addWidget(self._state)
        body.addWidget(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)

    def _say(self) -> None:
        self._round.setAccessibleName(self.tr("Putaran pemeriksaan"))
        self._which.setAccessibleName(self.tr("Pertanyaan yang ditampilkan"))
        self._empty.heading.setText(self.tr("Belum ada putaran pemeriksaan"))
        self._empty.words.setText(
            self.tr("Mulai putaran di halaman Temuan; di sana juga tertulis apa yang kurang.")
        )
        self._offer_which()
        self._show()

    def _offer_which(self) -> None:
        chosen = self._which.currentData() or WhichQuestions.NOTABLE
        with QSignalBlocker(self._which):
            self._which.clear()
            self._which.addItem(self.tr("Yang perlu dilihat"), WhichQuestions.NOTABLE)
            self._which.addItem(self.tr("Yang belum diputuskan"), WhichQuestions.UNDECIDED)
            self._which.addItem(self.tr("Semua pertanyaan"), WhichQuestions.ALL)
            self._which.setCurrentIndex(self._which.findData(chosen))

    def _show(self) -> None:
        examined = self._exams.shown
        self._body.setVisible(examined is not None)
        self._empty.setVisible(examined is None)
        if examined is None:
            self.work.show_question(None, None)
            return
        self._offer_rounds(examined)
        lines = self._exams.lines
        shown = shown_lines(lines, self._which.currentData())
        chosen = self._exams.state.question
        if chosen is not None and all(line.question.key != chosen for line in shown):
            # Judged away from under the officer: it stays until another one is chosen
            shown = tuple(line for line in lines if line in shown or line.question.key == chosen)
        self.questions.show_lines(shown, chosen)
        key = self.questions.key
        self.work.show_question(
            next((line for line in shown if line.question.key == key), None), examined
        )
        self._tell(examined, lines)

    def _offer_rounds(self, chosen: Round) -> None:
        with QSignalBlocker(self._round):
            self._round.clear()
            for each in reversed(self._exams.rounds):
                words = self.tr("Putaran {number} · formulir versi {version} · {state}").format(
                    number=each.number, version=each.form_version, state=self._round_state(each)
                )
                self._round.addItem(words, each.number)
            self._round.setCurrentIndex(self._round.findData(chosen.number))

    def _round_state(self, examined: Round) -> str:
        language = self._look.translations.language
        if examined.returned_on is not None:
            day = date_words(examined.returned_on, language)
            return self.tr("dikembalikan {day}").format(day=day)
        if examined.completed_on is not None:
            day = date_words(examined.completed_on, language)
            return self.tr("selesai {day}").format(day=day)
        return self.tr("sedang diperiksa")

    def _tell(self, examined: Round, lines: tuple[QuestionLine, ...]) -> None:
        if has_ended(examined):
            words = self.tr("Putaran {number} sudah ditutup: {state}.")
            self._state.tell(
                words.format(number=examined.number, state=self._round_state(examined)), "info"
            )
        elif undecided := sum(line.is_undecided for line in lines):
            words = self.tr("{count} pertanyaan belum diputuskan.")
            self._state.tell(words.format(count=undecided), "attention")
        elif Judgement.REPAIR in examined.judgements.values():
            self._state.tell(
                self.tr("Semua sudah diputuskan; formulir akan kembali ke pemohon."), "done"
            )
        else:
            self._state.tell(
                self.tr("Semua sudah diputuskan; tidak ada yang perlu diperbaiki."), "done"
            )

    def _next(self) -> None:
        keys = [str(line.question.key) for line in self._exams.lines if line.is_undecided]
        order = [str(line.question.key) for line in self._exams.lines]
        here = self.questions.key
        if not keys:
            return
        place = order.index(here) if here in order else -1
        after = [key for key in keys if order.index(key) > place]
        self.go_to((after or keys)[0])
