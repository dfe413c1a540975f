"""The references of the shown case: searched, chosen, handed over; and the end of step 9."""

import shutil
import tempfile
import weakref
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from officer_app.cases.case_presenter import CaseAct, CasePresenter
from officer_app.cases.references.handing_over_references import (
    HandedList,
    ListWish,
    hand_over_list,
)
from officer_app.references.reference_search import ReferenceSearch
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.case_guide import FIRST_STEP_AT_COUNTER, GuideStep
from shared.domain.case_life import Progress
from shared.domain.identifiers import CaseId, ReferenceId
from shared.domain.problem import Problem
from shared.domain.reference import Reference
from shared.use_cases.case_references import choose_reference, drop_reference, read_chosen
from shared.use_cases.case_steps import mark_step_done
from shared.use_cases.references import register_size

T = TypeVar("T")
STEP = 9


@dataclass(frozen=True, slots=True)
class CaseReferencesState:
    """What the section shows; the case itself stands in the CasePresenter."""

    case_id: CaseId | None = None
    revision: int = 0
    chosen: tuple[Reference, ...] = ()
    """In the order in which they were chosen."""
    handed: HandedList | None = None
    is_register_empty: bool = False

    @property
    def chosen_ids(self) -> frozenset[ReferenceId]:
        return frozenset(each.id for each in self.chosen)


class CaseReferencesPresenter(QObject):
    """State in `state`; what the search finds, in `search`."""

    changed = Signal()
    refused = Signal(object)
    """A Problem of what was done in this section."""
    quiet = Signal()
    """Something was done: what was told before is over."""
    case_changed = Signal()
    """Another case, or another title of it."""

    def __init__(self, cases: CasePresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cases = cases
        self.state = CaseReferencesState()
        self.search = ReferenceSearch(
            cases.office, cases.jobs, lambda: cases.state.officer_id, self
        )
        self._title = ""
        self._is_own_act = False
        self._print_folder: weakref.finalize[..., CaseReferencesPresenter] | None = None
        cases.changed.connect(self._follow)
        cases.refused.connect(self._refused)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._throw_away_prints)
        self._follow()

    @property
    def planned_title(self) -> str:
        return self._title

    @property
    def step(self) -> GuideStep | None:
        view = self.cases.state.view
        return None if view is None else view.guide[STEP - 1]

    @property
    def may_change(self) -> bool:
        view = self.cases.state.view
        return view is not None and view.case.progress is not Progress.CLOSED

    @property
    def reason_steps(self) -> tuple[int, ...]:
        """The steps that come first and are not done: then the officer is asked why."""
        view = self.cases.state.view
        if view is None:
            return ()
        before = view.guide[FIRST_STEP_AT_COUNTER - 1 : STEP - 1]
        return tuple(entry.step for entry in before if entry.done is None)

    def draft_key(self, form: str) -> str | None:
        """Under which name a form of this case is kept; nothing personal is in it."""
        officer_id, case_id = self.cases.state.officer_id, self.state.case_id
        if officer_id is None or case_id is None:
            return None
        return f"{officer_id.hex}-{case_id.hex}-{form}"

    def refresh(self) -> None:
        """Read the chosen ones anew, and whether there is a register at all."""
        office, officer_id = self.cases.office, self.cases.state.officer_id
        case_id = self.state.case_id
        if officer_id is None or case_id is None:
            return
        self.cases.jobs.ask(
            f"chosen_{id(self)}",
            lambda: (
                read_chosen(office, officer_id, case_id),
                register_size(office, officer_id),
            ),
            self._read,
        )

    def toggle(self, reference_id: ReferenceId) -> None:
        """Choose it, or not any more."""
        act = drop_reference if reference_id in self.state.chosen_ids else choose_reference
        self._act(
            lambda office, officer_id, case_id, _seen: act(
                office, officer_id, case_id, reference_id
            ),
            lambda _nothing: None,
        )

    def hand_over(self, wish: ListWish) -> None:
        folder = self._folder_for_printing()
        self._act(
            lambda office, officer_id, case_id, _seen: hand_over_list(
                office, officer_id, case_id, wish, folder
            ),
            lambda handed: self._set(replace(self.state, handed=handed)),
        )

    def finish_step(self, proof: str, reason: str | None, done: Callable[[], None]) -> None:
        """Step 9 is done."""
        self._act(
            lambda office, officer_id, case_id, seen: mark_step_done(
                office, officer_id, case_id, seen, STEP, proof, reason
            ),
            lambda _case: done(),
        )

    def _act(self, work: CaseAct[T], done: Callable[[T], None]) -> None:
        def own(value: T) -> None:
            self._is_own_act = False
            self.quiet.emit()
            done(value)

        if self.cases.act(work, own):
            self._is_own_act = True
            self._set(replace(self.state, handed=None))

    def _refused(self, problem: Problem) -> None:
        if self._is_own_act:
            self._is_own_act = False
            self.refused.emit(problem)

    def _follow(self) -> None:
        view = self.cases.state.view
        case_id = None if view is None else view.case.id
        title = "" if view is None else view.case.request.title
        revision = 0 if view is None else view.case.revision
        is_other_case = case_id != self.state.case_id
        if is_other_case:
            self._throw_away_prints()
            self.cases.jobs.forget(f"chosen_{id(self)}")
            self.state = CaseReferencesState(case_id=case_id)
            self.search.forget()
        if is_other_case or title != self._title:
            self._title = title
            self.case_changed.emit()
        if revision != self.state.revision:
            self.state = replace(self.state, revision=revision)
            self.refresh()
        self.changed.emit()

    def _read(self, outcome: Outcome[tuple[tuple[Reference, ...], int]]) -> None:
        match outcome:
            case Ok((chosen, size)):
                self._set(replace(self.state, chosen=chosen, is_register_empty=not size))
            case Err(problem):
                self.refused.emit(problem)

    def _folder_for_printing(self) -> Path:
        """Only this officer can read it, and it goes with the case."""
        self._throw_away_prints()
        folder = tempfile.mkdtemp(prefix="serambi-cetak-")
        self._print_folder = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return Path(folder)

    def _throw_away_prints(self) -> None:
        if self._print_folder is not None:
            self._print_folder()
            self._print_folder = None

    def _set(self, state: CaseReferencesState) -> None:
        self.state = state
        self.changed.emit()
