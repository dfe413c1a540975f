"""One step, large: who does it and where, what to do and to say, what is lacking, and its work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.guide.script_card import ScriptCard
from officer_app.cases.guide.step_finish import StepFinish
from officer_app.cases.guide.step_words import STEP_SECTIONS, missing_words, section_words
from officer_app.cases.guide.step_work import StepWork
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.frames import Pages, bring_into_view
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, named, text_label, wrapped_label
from officer_app.problem_words import press_sentence
from shared.configuration.case_steps import case_steps
from shared.domain.case_guide import LAST_STEP, GuideStep, StepState
from shared.domain.identifiers import CaseId
from shared.domain.problem import Problem, ProblemCode


class StepPanel(QWidget):
    """Follows the guide's presenter."""

    section_wanted = Signal(str)
    """The key of the part of the case where the step's work is done."""

    def __init__(
        self,
        guide: GuidePresenter,
        works: dict[int, StepWork],
        drafts: KeptDrafts,
        look: Look,
    ) -> None:
        super().__init__()
        self._guide = guide
        self._works = works
        self._look = look
        self._place = named(text_label("quiet"), "guide_step_number")
        self._name = named(wrapped_label("heading"), "guide_step_name")
        self._name.setStyleSheet("font-size: 15pt;")
        self._who = wrapped_label("quiet")
        self._do = wrapped_label()
        self.script = ScriptCard(look)
        self._told = Note(look.theme, "trouble")
        self._told.words.setObjectName("guide_told")
        self._told.hide()
        self._missing = Note(look.theme, "attention", icon_name="square")
        self._missing.words.setObjectName("guide_missing")
        self._pages = Pages()
        self._nothing = QWidget()
        self._jump = named(KeyButton(look.theme, "arrow-right"), "guide_jump")
        self.finish = StepFinish(guide, drafts, look)
        self._problem: Problem | None = None
        self._shown: tuple[CaseId, int] | None = None
        self._build()
        guide.changed.connect(self.show_state)
        guide.told.connect(self._tell)
        guide.quiet.connect(self._be_quiet)
        self.script.switch.clicked.connect(guide.switch_script)
        self._jump.clicked.connect(self._lead)

    def show_state(self) -> None:
        view, step = self._guide.view, self._guide.step
        if view is None or step is None:
            for work in self._works.values():
                work.leave()
            self.finish.leave()
            self._be_quiet()
            self._shown = None
            return
        self._look_up(view.case.id, step.step)
        words, language = case_steps()[step.step - 1], self._look.translations.language
        self._place.setText(
            self.tr("Langkah {number} dari {last}").format(number=step.step, last=LAST_STEP)
        )
        self._name.setText(words.name.in_language(language))
        who, place = words.who.in_language(language), words.place.in_language(language)
        self._who.setText(f"{who} · {place}")
        self._do.setText(words.do.in_language(language))
        self.script.show_words(words.say, self._guide.script_language)
        self._show_missing(step)
        self._show_work(step)
        self.finish.show_step(view, step)

    def say(self) -> None:
        self.script.say()
        self.finish.say()
        for work in self._works.values():
            work.say()
        if self._problem is not None:
            self._told.tell(press_sentence(self._problem))
        self.show_state()

    def _build(self) -> None:
        self._pages.add(self._nothing)
        for work in self._works.values():
            self._pages.add(work)
        jump = QHBoxLayout()
        jump.addWidget(self._jump)
        jump.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._place)
        column.addWidget(self._name)
        column.addWidget(self._who)
        column.addWidget(self._do)
        column.addWidget(self.script)
        column.addWidget(self._told)
        column.addWidget(self._missing)
        column.addLayout(jump)
        column.addWidget(self._pages)
        column.addSpacing(2)
        column.addWidget(self.finish)
        column.addStretch()

    def _look_up(self, case_id: CaseId, step: int) -> None:
        """Another step of the same case is read from its beginning."""
        if self._shown is not None and self._shown != (case_id, step):
            self._be_quiet()
            bring_into_view(self._place)
        self._shown = (case_id, step)

    def _show_missing(self, step: GuideStep) -> None:
        match step.state:
            case StepState.WAITS:
                words = self.tr("Menunggu pemohon memperbaiki formulirnya; lalu diperiksa lagi.")
            case StepState.FALLS_AWAY:
                words = self.tr("Tidak diperlukan: permohonan ini ditolak, tidak ada surat.")
            case _ if step.missing and self._guide.may_change:
                lacks = "\n".join(missing_words(lack) for lack in step.missing)
                words = self.tr("Masih kurang:") + f"\n{lacks}"
            case _:
                words = ""
        self._missing.tell(words)

    def _show_work(self, step: GuideStep) -> None:
        view, work = self._guide.view, self._works.get(step.step)
        if work is not None and view is not None:
            work.show_view(view)
            self._pages.show_page(work)
        else:
            self._pages.show_page(self._nothing)
        leads_on = step.step in STEP_SECTIONS
        self._jump.setVisible(leads_on)
        if leads_on:
            self._jump.say(section_words(step.step))

    def _lead(self) -> None:
        step = self._guide.step
        if step is not None and step.step in STEP_SECTIONS:
            self.section_wanted.emit(STEP_SECTIONS[step.step])

    def _tell(self, problem: Problem) -> None:
        self._problem = problem
        self._told.tell(press_sentence(problem))
        if problem.code in (ProblemCode.STEP_OUT_OF_ORDER, ProblemCode.REASON_MISSING):
            self.finish.ask_reason()
        else:
            bring_into_view(self._told)

    def _be_quiet(self) -> None:
        self._problem = None
        self._told.tell("")
