"""The form of the shown case: its versions, a file that came back, and what is being typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from officer_app.cases.case_presenter import CaseAct, CasePresenter
from officer_app.cases.form.filled_form import FilledForm, read_filled_form
from officer_app.cases.form.form_typing import Typing, typing_over, typing_restored
from officer_app.cases.form.handing_over import HandedOver, HandOverWish, hand_over
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.private_folder import PrivateFolder
from shared.configuration.recommendation_form import recommendation_form
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.case import FormSource, FormVersion
from shared.domain.form_answers import Answers, answers_from_text
from shared.domain.form_changes import AnswerChange, form_changes
from shared.domain.form_definition import Form
from shared.domain.identifiers import CaseId
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.blank_form import known_answers
from shared.use_cases.case_files import store_form
from shared.use_cases.case_view import CaseView

T = TypeVar("T")
_KEEP_MS = 500
_STORED = "form_stored"


@dataclass(frozen=True, slots=True, repr=False)
class KnownVersion:
    """One stored version, read."""

    version: FormVersion
    answers: Answers
    is_readable: bool
    stored_at: datetime
    """At the office."""
    officer_name: str


@dataclass(frozen=True, slots=True, repr=False)
class FormState:
    """What the section shows; the case itself stands in the CasePresenter."""

    case_id: CaseId | None = None
    versions: tuple[KnownVersion, ...] = ()
    """Oldest first."""
    filled: FilledForm | None = None
    """Read and not stored."""
    handed: HandedOver | None = None
    is_reason_needed: bool = False
    """The steps that come before the sixth are not done."""
    stored: int | None = None
    """The version that was just stored."""
    is_unchanged: bool = False
    """What was to be stored equals the newest version."""
    is_reading: bool = False

    @property
    def newest(self) -> KnownVersion | None:
        return self.versions[-1] if self.versions else None

    @property
    def newest_answers(self) -> Answers:
        return self.versions[-1].answers if self.versions else Answers()

    @property
    def next_number(self) -> int:
        return self.versions[-1].version.version + 1 if self.versions else 1


class FormPresenter(QObject):
    """State in `state`, what is typed in `typing`; nothing is stored without a press."""

    changed = Signal()
    typing_changed = Signal()
    """Other fields stand there: another case, a draft, a version."""
    typed = Signal()
    """A person has typed."""
    refused = Signal(object)
    """A Problem of what was done in this section."""

    def __init__(
        self, cases: CasePresenter, drafts: KeptDrafts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.form: Form = recommendation_form()
        self.cases = cases
        self.state = FormState()
        self.typing: Typing | None = None
        self._drafts = drafts
        self._is_own_act = False
        self._draft_key = ""
        self._print_folder: PrivateFolder | None = None
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keeping.timeout.connect(self.keep_typing)
        cases.changed.connect(self._follow)
        cases.refused.connect(self._refused)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._leave)
        self._follow()

    @property
    def changes(self) -> tuple[AnswerChange, ...]:
        """What a file that was read would change."""
        filled = self.state.filled
        if filled is None:
            return ()
        return form_changes(self.form, self.state.newest_answers, filled.answers)

    def hand_over(self, wish: HandOverWish) -> None:
        """Step 6."""
        folder = self._folder_for_printing()
        self._act(
            lambda office, officer_id, case_id, seen: hand_over(
                office, officer_id, case_id, seen, wish, folder
            ),
            lambda handed: self._set(replace(self.state, handed=handed, is_reason_needed=False)),
        )

    def read_file(self, path: Path) -> None:
        """Look into a file; the newest one that was chosen counts."""
        if self.state.case_id is None:
            return
        form = self.form
        self._set(replace(self._quiet(), filled=None, is_reading=True))
        self.cases.jobs.ask(
            f"form_file_{id(self)}", lambda: read_filled_form(path, form), self._file_read
        )

    def drop_file(self) -> None:
        self._set(replace(self._quiet(), filled=None))

    def store_file(self) -> None:
        """The officer's press: what was read becomes a version."""
        filled = self.state.filled
        if filled is not None:
            self._store(filled.answers, filled.source, filled)

    def begin_typing(self) -> None:
        """Over the newest version, or over what guestbook and request know."""
        newest = self.state.newest
        if newest is not None:
            self._set_typing(typing_over(self.form, newest.version, newest.answers))
            return
        office, officer_id = self.cases.office, self.cases.state.officer_id
        case_id = self.state.case_id
        if officer_id is not None and case_id is not None:
            self.cases.jobs.ask(
                f"form_known_{id(self)}",
                lambda: known_answers(office, officer_id, case_id),
                self._known,
            )

    def type_in(self, name: str, text: str) -> None:
        if self.typing is not None:
            self._typed(self.typing.with_field(name, text))

    def type_rows(self, question: str, rows: dict[str, str]) -> None:
        if self.typing is not None:
            self._typed(self.typing.with_rows(question, rows))

    def store_typing(self) -> None:
        """The officer's press: what was typed becomes a version."""
        if self.typing is None:
            return
        read = self.typing.read(self.form)
        if read.unclear:
            self.refused.emit(Problem(ProblemCode.FORM_TYPING_UNCLEAR))
        else:
            self._store(read.answers, FormSource.TYPED, None)

    def drop_typing(self) -> None:
        self._keeping.stop()
        if self._draft_key:
            self._drafts.drop(self._draft_key)
        self._set_typing(None)

    def keep_typing(self) -> None:
        """Onto the disk, so that it survives the program."""
        self._keeping.stop()
        typing = self.typing
        if self._draft_key and typing is not None and typing.is_changed(self.form):
            self._drafts.keep(self._draft_key, typing.to_keep(self.form))

    def _store(self, answers: Answers, source: FormSource, filled: FilledForm | None) -> None:
        document = None if filled is None else filled.document
        before = self.state.newest
        self._act(
            lambda office, officer_id, case_id, _seen: store_form(
                office, officer_id, case_id, answers, source, document
            ),
            lambda version: self._stored(version, before, filled),
        )

    def _stored(
        self, version: FormVersion, before: KnownVersion | None, filled: FilledForm | None
    ) -> None:
        is_unchanged = before is not None and before.version.id == version.id
        self._set(
            replace(
                self.state,
                filled=None if filled is not None else self.state.filled,
                stored=version.version,
                is_unchanged=is_unchanged,
            )
        )
        if filled is None:
            self.drop_typing()

    def _act(self, work: CaseAct[T], done: Callable[[T], None]) -> None:
        self._set(self._quiet())
        self._is_own_act = True

        def own(value: T) -> None:
            self._is_own_act = False
            done(value)

        if not self.cases.act(work, own):
            self._is_own_act = False

    def _refused(self, problem: Problem) -> None:
        if not self._is_own_act:
            return
        self._is_own_act = False
        if problem.code is ProblemCode.STEP_OUT_OF_ORDER:
            self._set(replace(self.state, is_reason_needed=True))
        self.refused.emit(problem)

    def _file_read(self, outcome: Outcome[FilledForm]) -> None:
        match outcome:
            case Ok(filled):
                self._set(replace(self.state, filled=filled, is_reading=False))
            case Err(problem):
                self._set(replace(self.state, is_reading=False))
                self.refused.emit(problem)

    def _known(self, outcome: Outcome[Answers]) -> None:
        match outcome:
            case Ok(answers):
                self._set_typing(typing_over(self.form, None, answers))
            case Err(problem):
                self.refused.emit(problem)

    def _follow(self) -> None:
        view = self.cases.state.view
        case_id = None if view is None else view.case.id
        if case_id != self.state.case_id:
            self._leave()
            self.state = FormState(case_id=case_id)
            officer_id = self.cases.state.officer_id
            self._draft_key = "" if case_id is None else f"form-{officer_id}-{case_id}"
        if view is not None:
            self._set(replace(self.state, versions=self._versions(view)))
            if self.typing is None:
                self._restore()
        else:
            self.changed.emit()

    def _versions(self, view: CaseView) -> tuple[KnownVersion, ...]:
        known = {each.version.id: each for each in self.state.versions}
        names = {
            line.event.note: line.actor_name for line in view.history if line.event.move == _STORED
        }
        zone = view.local_now.tzinfo
        return tuple(
            known.get(version.id)
            or _known_version(
                version, version.stored_at.astimezone(zone), names.get(str(version.version), "")
            )
            for version in view.form_versions
        )

    def _restore(self) -> None:
        draft = self._drafts.kept(self._draft_key) if self._draft_key else None
        if draft is None:
            return
        versions = {each.version.id.hex: each.answers for each in self.state.versions}
        typing = typing_restored(self.form, draft, versions)
        if typing is not None:
            self._set_typing(typing)

    def _typed(self, typing: Typing) -> None:
        if typing != self.typing:
            self.typing = typing
            self._keeping.start()
            self.typed.emit()

    def _set_typing(self, typing: Typing | None) -> None:
        self.typing = typing
        self.typing_changed.emit()

    def _quiet(self) -> FormState:
        """Without what was told of the act before."""
        return replace(self.state, handed=None, stored=None, is_unchanged=False)

    def _leave(self) -> None:
        """Another case, or the end: what is typed is kept, what was to be printed goes."""
        self.keep_typing()
        for what in ("file", "known"):
            self.cases.jobs.forget(f"form_{what}_{id(self)}")
        if self._print_folder is not None:
            self._print_folder.remove()
            self._print_folder = None
        if self.typing is not None:
            self._set_typing(None)

    def _folder_for_printing(self) -> Path:
        """It goes with the case."""
        if self._print_folder is None:
            self._print_folder = PrivateFolder()
        return self._print_folder.path

    def _set(self, state: FormState) -> None:
        self.state = state
        self.changed.emit()


def _known_version(version: FormVersion, stored_at: datetime, name: str) -> KnownVersion:
    try:
        return KnownVersion(version, answers_from_text(version.answers), True, stored_at, name)
    except Problem:
        return KnownVersion(version, Answers(), False, stored_at, name)
