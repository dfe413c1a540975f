"""Which step of the shown case the officer looks at, and the acts on it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.cases.case_presenter import CaseAct, CasePresenter
from shared.domain.case_guide import FIRST_STEP_AT_COUNTER, GuideStep
from shared.domain.case_life import Progress
from shared.domain.identifiers import CaseId, OfficerId
from shared.domain.language import Language
from shared.domain.problem import Problem
from shared.use_cases.case_steps import mark_step_done, mark_step_undone
from shared.use_cases.case_view import CaseView

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class GuideState:
    """What the guide shows."""

    case_id: CaseId | None = None
    chosen: int | None = None
    """The step that the officer looks at; None follows the current one."""
    script_language: Language | None = None
    """Another one than the guest's, where the officer chose it."""


class GuidePresenter(QObject):
    """State in `state`, over the case of `cases`."""

    changed = Signal()
    told = Signal(object)
    """A Problem of one of the guide's own acts."""
    quiet = Signal()
    """An act was done: what was told before no longer matters."""

    def __init__(self, cases: CasePresenter, parent: QObject) -> None:
        super().__init__(parent)
        self.cases = cases
        self.state = GuideState()
        self._is_own_act = False
        cases.changed.connect(self._follow)
        cases.refused.connect(self._refused)

    @property
    def view(self) -> CaseView | None:
        return self.cases.state.view

    @property
    def officer_id(self) -> OfficerId | None:
        return self.cases.state.officer_id

    @property
    def step(self) -> GuideStep | None:
        """The step that is shown."""
        view = self.view
        if view is None:
            return None
        number = self.state.chosen or view.case.current_step
        return view.guide[number - 1]

    @property
    def script_language(self) -> Language:
        """In which the officer speaks: the guest's, unless another one was chosen."""
        chosen, view = self.state.script_language, self.view
        if chosen is not None:
            return chosen
        return Language.INDONESIAN if view is None else view.case.language

    @property
    def may_change(self) -> bool:
        view = self.view
        return view is not None and view.case.progress is not Progress.CLOSED

    @property
    def reason_steps(self) -> tuple[int, ...]:
        """The steps that come before the shown one and are not done."""
        view, step = self.view, self.step
        if view is None or step is None:
            return ()
        before = view.guide[FIRST_STEP_AT_COUNTER - 1 : step.step - 1]
        return tuple(entry.step for entry in before if entry.done is None)

    @property
    def needs_reason(self) -> bool:
        step = self.step
        return step is not None and bool(self.reason_steps or step.missing)

    def draft_key(self, form: str) -> str | None:
        """Under which name a form of this case is kept; nothing personal is in it."""
        view, officer_id = self.view, self.officer_id
        if view is None or officer_id is None:
            return None
        return f"{officer_id.hex}-{view.case.id.hex}-{form}"

    def choose(self, step: int) -> None:
        if step != self.state.chosen:
            self._set(replace(self.state, chosen=step))

    def switch_script(self) -> None:
        """Speak the other language."""
        other = (
            Language.ENGLISH if self.script_language is Language.INDONESIAN else Language.INDONESIAN
        )
        self._set(replace(self.state, script_language=other))

    def finish_step(self, proof: str, reason: str | None, done: Callable[[], None]) -> None:
        """The shown step is done."""
        step = self.step
        if step is None:
            return
        number = step.step
        self.act(
            lambda office, officer, case, seen: mark_step_done(
                office, officer, case, seen, number, proof, reason
            ),
            lambda _case: self._finished(done),
        )

    def repeat_step(self, reason: str, done: Callable[[], None]) -> None:
        """The shown step is to be done again."""
        step = self.step
        if step is None:
            return
        number = step.step
        self.act(
            lambda office, officer, case, seen: mark_step_undone(
                office, officer, case, seen, number, reason
            ),
            lambda _case: done(),
        )

    def act(self, work: CaseAct[T], done: Callable[[T], None] | None = None) -> bool:
        """Something done with the case from the guide; a refusal is told by the guide."""

        def ended(value: T) -> None:
            self._is_own_act = False
            self.quiet.emit()
            if done is not None:
                done(value)

        has_begun = self.cases.act(work, ended)
        self._is_own_act = self._is_own_act or has_begun
        return has_begun

    def _finished(self, done: Callable[[], None]) -> None:
        done()
        self._set(replace(self.state, chosen=None))

    def _refused(self, problem: Problem) -> None:
        if self._is_own_act:
            self._is_own_act = False
            self.told.emit(problem)

    def _follow(self) -> None:
        view = self.view
        case_id = None if view is None else view.case.id
        if case_id != self.state.case_id:
            self.state = GuideState(case_id=case_id)
        self.changed.emit()

    def _set(self, state: GuideState) -> None:
        self.state = state
        self.changed.emit()
