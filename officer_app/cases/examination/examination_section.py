"""The section "Pemeriksaan" of an opened case: findings, judgement, changes, result, evaluation."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.chosen_files import ask_for_folder
from officer_app.cases.examination.changes_page import ChangesPage
from officer_app.cases.examination.evaluation_page import EvaluationPage
from officer_app.cases.examination.examination_presenter import ExaminationPresenter, has_ended
from officer_app.cases.examination.findings_page import FindingsPage
from officer_app.cases.examination.judge_page import JudgePage
from officer_app.cases.examination.result_page import ResultPage
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.frames import Pages
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named
from officer_app.problem_words import problem_sentence
from shared.domain.case_life import Progress
from shared.domain.problem import Problem


class ExaminationPart(StrEnum):
    """The pages, in the order of the work."""

    FINDINGS = "findings"
    JUDGE = "judge"
    CHANGES = "changes"
    RESULT = "result"
    EVALUATION = "evaluation"


_ICONS = {
    ExaminationPart.FINDINGS: "search",
    ExaminationPart.JUDGE: "square-check",
    ExaminationPart.CHANGES: "refresh-cw",
    ExaminationPart.RESULT: "file-text",
    ExaminationPart.EVALUATION: "users",
}


class ExaminationSection(QWidget):
    """A case that is opened begins on the page that its progress asks for."""

    section_wanted = Signal(str)
    """The key of another section."""

    def __init__(
        self,
        cases: CasePresenter,
        drafts: KeptDrafts,
        look: Look,
        *,
        choose_folder: Callable[[QWidget], Path | None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("examination_section")
        self.exams = ExaminationPresenter(cases, self)
        self.choose_folder = choose_folder or ask_for_folder
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("examination_told")
        self._note.hide()
        self.findings = FindingsPage(self.exams, look)
        self.judge = JudgePage(self.exams, drafts, look)
        self.changes = ChangesPage(self.exams, look)
        self.result = ResultPage(self.exams, drafts, look, lambda: self.choose_folder(self))
        self.evaluation = EvaluationPage(self.exams, drafts, look, lambda: self.choose_folder(self))
        self._pages: dict[
            ExaminationPart, FindingsPage | JudgePage | ChangesPage | ResultPage | EvaluationPage
        ] = {
            ExaminationPart.FINDINGS: self.findings,
            ExaminationPart.JUDGE: self.judge,
            ExaminationPart.CHANGES: self.changes,
            ExaminationPart.RESULT: self.result,
            ExaminationPart.EVALUATION: self.evaluation,
        }
        self._stack = Pages()
        self._buttons = {
            part: named(
                KeyButton(look.theme, _ICONS[part], f"Alt+{place}"), f"examination_{part.value}"
            )
            for place, part in enumerate(ExaminationPart, start=1)
        }
        self._begun_with: object = None
        self._build()
        self._connect()
        self._say()

    def show_part(self, part: ExaminationPart) -> None:
        self._turn_to(part)
        self._pages[part].focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        group = QButtonGroup(self)
        for part, button in self._buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            self._stack.add(self._pages[part])
            button.clicked.connect(lambda _=False, part=part: self.show_part(part))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.exams.refused.connect(self._tell)
        self.exams.acts.begun.connect(lambda: self._note.tell(""))
        self.exams.changed.connect(self._follow)
        self.findings.question_wanted.connect(self._go_to_question)
        self.result.question_wanted.connect(self._go_to_question)
        for page in (self.findings, self.result, self.evaluation):
            page.section_wanted.connect(self.section_wanted)

    def _say(self) -> None:
        names = {
            ExaminationPart.FINDINGS: self.tr("Temuan"),
            ExaminationPart.JUDGE: self.tr("Penilaian"),
            ExaminationPart.CHANGES: self.tr("Perubahan"),
            ExaminationPart.RESULT: self.tr("Hasil"),
            ExaminationPart.EVALUATION: self.tr("Evaluasi"),
        }
        for part, button in self._buttons.items():
            button.say(names[part])
        self._note.tell("")
        self._follow()

    def _follow(self) -> None:
        """Another case, or another round, begins where its work is."""
        state = self.exams.state
        known = state.examination
        if known is None:
            if self._begun_with != (state.case_id,):
                self._begun_with = (state.case_id,)
                self._note.tell("")
                self._turn_to(ExaminationPart.FINDINGS)
            return
        began = (state.case_id, len(known.rounds))
        if began != self._begun_with:
            self._begun_with = began
            self._turn_to(self._first_part())

    def _first_part(self) -> ExaminationPart:
        view, newest = self.exams.view, self.exams.newest
        if view is None or newest is None or view.case.progress is Progress.COMPLETE:
            return ExaminationPart.FINDINGS
        if newest.returned_on is not None:
            return ExaminationPart.RESULT
        return ExaminationPart.EVALUATION if has_ended(newest) else ExaminationPart.JUDGE

    def _turn_to(self, part: ExaminationPart) -> None:
        self._buttons[part].setChecked(True)
        self._stack.show_page(self._pages[part])

    def _go_to_question(self, key: str) -> None:
        if self.exams.shown is not None:
            self._turn_to(ExaminationPart.JUDGE)
            self.judge.go_to(key)
        else:
            self.section_wanted.emit("form")

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")
