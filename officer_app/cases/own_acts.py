"""The acts of one section on the shown case: what is refused of them is told by that section."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.cases.case_presenter import CaseAct, CasePresenter
from shared.domain.problem import Problem

T = TypeVar("T")


class OwnActs(QObject):
    """Sections share one presenter, whose refusals say not whose act it was."""

    refused = Signal(object)
    """A Problem of an act that was begun here."""
    begun = Signal()
    """What was told of the act before no longer matters."""

    def __init__(self, cases: CasePresenter, parent: QObject) -> None:
        super().__init__(parent)
        self.cases = cases
        self._is_own = False
        cases.refused.connect(self._refused)

    def act(self, work: CaseAct[T], done: Callable[[T], None] | None = None) -> bool:
        """Whether it was begun: one act at a time, and only where a case is shown."""

        def ended(value: T) -> None:
            self._is_own = False
            if done is not None:
                done(value)

        was_own, self._is_own = self._is_own, True
        has_begun = self.cases.act(work, ended)
        if has_begun:
            self.begun.emit()
        else:
            self._is_own = was_own
        return has_begun

    def _refused(self, problem: Problem) -> None:
        if self._is_own:
            self._is_own = False
            self.refused.emit(problem)
