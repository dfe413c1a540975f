"""The guide of one case: the timeline of the standard, and the step that is worked on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.case_words import clock_mood, days_left_words, progress_name
from officer_app.cases.guide.case_end import CaseEnd
from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.guide.portal_steps import (
    AccountStep,
    DeclarationStep,
    PortalAwayStep,
    SubmissionStep,
)
from officer_app.cases.guide.request_step import RequestStep
from officer_app.cases.guide.step_list import StepList
from officer_app.cases.guide.step_panel import StepPanel
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import (
    Note,
    Picture,
    breakable,
    named,
    text_label,
    wrapped_label,
)

_BETWEEN = 16


class GuideSection(QWidget):
    """Used beside the guest, and again in an opened case."""

    section_wanted = Signal(str)
    """The key of another part of the case."""

    def __init__(
        self,
        cases: CasePresenter,
        drafts: KeptDrafts,
        lists: OfficeLists,
        look: Look,
        has_head: bool = True,
    ) -> None:
        """Without `has_head` number and title are shown by whoever holds the guide."""
        super().__init__()
        self.setObjectName("guide")
        self._cases = cases
        self.guide = GuidePresenter(cases, self)
        self.request = RequestStep(self.guide, drafts, lists, look)
        self._head = QWidget()
        self._head.setVisible(has_head)
        self._number = named(text_label("heading"), "guide_case_number")
        self._title = named(wrapped_label(), "guide_case_title")
        self._progress = wrapped_label("quiet")
        self._clock_icon = Picture(look.theme, "clock")
        self._clock = wrapped_label("quiet")
        self._away = Note(look.theme, "attention")
        self._away.hide()
        self.steps = StepList(look)
        self.panel = StepPanel(
            self.guide,
            {
                5: self.request,
                7: PortalAwayStep(self.guide, drafts, look),
                8: AccountStep(self.guide, drafts, look),
                10: SubmissionStep(self.guide, drafts, look),
                11: DeclarationStep(self.guide, drafts, look),
            },
            drafts,
            look,
        )
        self._end = CaseEnd(self.guide, drafts, look)
        self._halves = TurningRow(_BETWEEN, QBoxLayout.Direction.BottomToTop)
        self._build()
        self.guide.changed.connect(self._show)
        self.steps.step_chosen.connect(self.guide.choose)
        self.panel.section_wanted.connect(self.section_wanted)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._number)
        state.addWidget(self._progress, 1)
        state.addWidget(self._clock_icon)
        state.addWidget(self._clock)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addLayout(state)
        head.addWidget(self._title)
        right_side, left_side = QWidget(), QWidget()
        right = QVBoxLayout(right_side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(6)
        right.addWidget(self.panel)
        right.addWidget(self._end)
        right.addStretch()
        left = QVBoxLayout(left_side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.steps)
        left.addStretch()
        self._halves.add(left_side, 2)
        self._halves.add(right_side, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._away)
        column.addWidget(self._head)
        column.addWidget(self._halves)
        column.addStretch()

    def _say(self) -> None:
        self.steps.redraw()
        self.panel.say()
        self._end.say()
        self._show()

    def _show(self) -> None:
        view = self.guide.view
        self._away.tell(
            self.tr(
                "Database sedang tidak dapat dihubungi. Yang Anda ketik tetap tersimpan di "
                "komputer ini."
            )
            if self._cases.state.is_database_away
            else ""
        )
        step = self.guide.step
        self.steps.show_view(view, None if step is None else step.step)
        if view is None:
            self._end.leave()
            return
        case = view.case
        self._number.setText(case.number)
        self._title.setText(breakable(case.request.title))
        self._progress.setText(progress_name(case.progress))
        icon_name, _ = clock_mood(view.clock)
        self._clock_icon.set_icon_name(icon_name)
        self._clock.setText(days_left_words(view.clock))
        self._end.show_view(view)
