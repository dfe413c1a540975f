"""The examination of the shown case: its rounds, what the rules find, and the officer's acts."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.cases.case_presenter import CaseAct, CasePresenter
from officer_app.cases.examination.question_lines import QuestionLine, question_lines
from officer_app.cases.own_acts import OwnActs
from shared.configuration.recommendation_form import recommendation_form
from shared.database.examinations import Evaluation
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.case_life import Progress
from shared.domain.examination.finding import Finding
from shared.domain.examination.judgement import Judgement, NoteMove, Round
from shared.domain.form_answers import Answers, answers_from_text
from shared.domain.form_changes import AnswerChange, form_changes
from shared.domain.form_definition import Form
from shared.domain.identifiers import CaseId, NoteId, OfficerId
from shared.domain.message import Message
from shared.domain.problem import Problem
from shared.use_cases import examination
from shared.use_cases.case_view import CaseView
from shared.use_cases.examination import ExaminationView
from shared.use_cases.examination_papers import (
    MinutesPapers,
    NotePapers,
    end_round_with_papers,
    record_evaluation_with_minutes,
    write_minutes,
    write_note_papers,
)
from shared.use_cases.outbox import OutboxEntry, read_messages_of_case

T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class ExaminationState:
    """What the section shows; the case itself stands in the CasePresenter."""

    case_id: CaseId | None = None
    examination: ExaminationView | None = None
    """None until it was read."""
    findings: tuple[Finding, ...] = ()
    """Of the newest form, whether or not a round looked at it."""
    messages: tuple[OutboxEntry, ...] = ()
    """About this case, oldest first."""
    number: int | None = None
    """The round that the officer looks at; None follows the newest."""
    question: str | None = None
    """The question that the officer looks at."""
    papers: NotePapers | None = None
    """The note of the shown round as it stands."""
    minutes: MinutesPapers | None = None
    """As the evaluation was typed when they were asked for."""


@dataclass(frozen=True, slots=True, repr=False)
class _Read:
    examination: ExaminationView
    findings: tuple[Finding, ...]
    messages: tuple[OutboxEntry, ...]


class ExaminationPresenter(QObject):
    """State in `state`; nothing is judged without a press."""

    changed = Signal()
    refused = Signal(object)
    """A Problem of what was pressed here, or of a paper that could not be written."""

    def __init__(self, cases: CasePresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form: Form = recommendation_form()
        self.cases = cases
        self.state = ExaminationState()
        self.acts = OwnActs(cases, self)
        self.acts.refused.connect(self.refused)
        self._seen: tuple[CaseId, int, tuple[Message, ...]] | None = None
        cases.changed.connect(self._follow)
        self._follow()

    @property
    def view(self) -> CaseView | None:
        return self.cases.state.view

    @property
    def rounds(self) -> tuple[Round, ...]:
        known = self.state.examination
        return () if known is None else known.rounds

    @property
    def newest(self) -> Round | None:
        return self.rounds[-1] if self.rounds else None

    @property
    def shown(self) -> Round | None:
        """The round that is looked at."""
        by_number = {each.number: each for each in self.rounds}
        return by_number.get(self.state.number or 0, self.newest)

    @property
    def before_shown(self) -> Round | None:
        shown = self.shown
        if shown is None:
            return None
        return next((each for each in self.rounds if each.number == shown.number - 1), None)

    @property
    def may_judge(self) -> bool:
        """Whether the shown round is the one that is under way."""
        view, newest = self.view, self.newest
        return (
            view is not None
            and newest is not None
            and self.shown is newest
            and view.case.progress is Progress.IN_EXAMINATION
            and not has_ended(newest)
        )

    @property
    def may_answer(self) -> bool:
        """Whether notes of the shown round may be answered and settled: also after it went back."""
        view, newest = self.view, self.newest
        return (
            view is not None
            and newest is not None
            and self.shown is newest
            and view.case.progress is not Progress.CLOSED
        )

    @property
    def changes(self) -> tuple[AnswerChange, ...]:
        """What is otherwise in the shown round's form than in that of the round before."""
        before, shown = self.before_shown, self.shown
        if before is None or shown is None or before.form_version == shown.form_version:
            return ()
        return form_changes(
            self.form, self.answers_of(before.form_version), self.answers_of(shown.form_version)
        )

    @property
    def lines(self) -> tuple[QuestionLine, ...]:
        shown = self.shown
        if shown is None:
            return ()
        return question_lines(self.form, shown, {change.question for change in self.changes})

    def answers_of(self, version: int) -> Answers:
        """Empty where that version cannot be read any more."""
        versions = () if self.view is None else self.view.form_versions
        stored = next((each for each in versions if each.version == version), None)
        if stored is None:
            return Answers()
        try:
            return answers_from_text(stored.answers)
        except Problem:
            return Answers()

    def draft_key(self, form: str) -> str | None:
        """Under which name typing of this case is kept; nothing personal is in it."""
        view, officer_id = self.view, self.cases.state.officer_id
        if view is None or officer_id is None:
            return None
        return f"{officer_id.hex}-{view.case.id.hex}-{form}"

    def choose_round(self, number: int | None) -> None:
        self._set(replace(self.state, number=number, papers=None))

    def choose_question(self, key: str | None) -> None:
        if key != self.state.question:
            self._set(replace(self.state, question=key))

    def begin_round(self) -> None:
        self._act(
            examination.begin_round, lambda _case: self._set(replace(self.state, number=None))
        )

    def judge(self, question: str, judgement: Judgement) -> None:
        self._act(
            lambda office, me, case_id, _seen: examination.judge_question(
                office, me, case_id, question, judgement
            )
        )

    def write_note(self, question: str, text: str, done: Callable[[], None]) -> None:
        self._act(
            lambda office, me, case_id, _seen: examination.write_note(
                office, me, case_id, question, text
            ),
            lambda _none: done(),
        )

    def rewrite_note(self, note_id: NoteId, text: str, done: Callable[[], None]) -> None:
        self._act(
            lambda office, me, case_id, _seen: examination.rewrite_note(
                office, me, case_id, note_id, text
            ),
            lambda _none: done(),
        )

    def answer_note(self, note_id: NoteId, reply: str, done: Callable[[], None]) -> None:
        self._act(
            lambda office, me, case_id, _seen: examination.answer_note(
                office, me, case_id, note_id, reply
            ),
            lambda _none: done(),
        )

    def move_note(self, note_id: NoteId, move: NoteMove) -> None:
        self._act(
            lambda office, me, case_id, _seen: examination.move_note(
                office, me, case_id, note_id, move
            )
        )

    def end_round(self, on_day: date, done: Callable[[], None]) -> None:
        newest = self.newest
        if newest is None:
            return
        number = newest.number
        self._act(
            lambda office, me, case_id, seen: end_round_with_papers(
                office, me, case_id, seen, number, on_day
            ),
            lambda _case: done(),
        )

    def record_evaluation(self, held: Evaluation, done: Callable[[], None]) -> None:
        self._act(
            lambda office, me, case_id, seen: record_evaluation_with_minutes(
                office, me, case_id, seen, held
            ),
            lambda _case: done(),
        )

    def refuse_for_silence(self) -> None:
        self._act(examination.refuse_for_silence)

    def write_papers(self, on_day: date) -> None:
        """The note of the shown round, as it stands, off the screen's thread."""
        shown = self.shown
        if shown is None:
            return
        number = shown.number
        self._ask(
            "papers",
            lambda office, me, case_id: write_note_papers(office, me, case_id, number, on_day),
            lambda papers: self._set(replace(self.state, papers=papers)),
        )

    def forget_papers(self) -> None:
        self.cases.jobs.forget(self._named("papers"))
        if self.state.papers is not None:
            self._set(replace(self.state, papers=None))

    def write_minutes(self, held: Evaluation) -> None:
        """The minutes as they would be kept."""
        self._ask(
            "minutes",
            lambda office, me, case_id: write_minutes(office, me, case_id, held),
            lambda minutes: self._set(replace(self.state, minutes=minutes)),
        )

    def forget_minutes(self) -> None:
        self.cases.jobs.forget(self._named("minutes"))
        if self.state.minutes is not None:
            self._set(replace(self.state, minutes=None))

    def _act(self, work: CaseAct[T], done: Callable[[T], None] | None = None) -> None:
        self.acts.act(work, done)

    def _ask(
        self,
        what: str,
        work: Callable[[OfficeDatabase, OfficerId, CaseId], T],
        done: Callable[[T], None],
    ) -> None:
        office, officer_id = self.cases.office, self.cases.state.officer_id
        case_id = self.state.case_id
        if officer_id is None or case_id is None:
            return

        def answered(outcome: Outcome[T]) -> None:
            match outcome:
                case Ok(value):
                    done(value)
                case Err(problem):
                    self.refused.emit(problem)

        self.cases.jobs.ask(self._named(what), lambda: work(office, officer_id, case_id), answered)

    def _follow(self) -> None:
        view = self.view
        case_id = None if view is None else view.case.id
        if case_id != self.state.case_id:
            for what in ("read", "papers", "minutes"):
                self.cases.jobs.forget(self._named(what))
            self._seen = None
            self._set(ExaminationState(case_id=case_id))
        if view is None:
            return
        seen = (view.case.id, view.case.revision, view.messages)
        if seen != self._seen:
            self._seen = seen
            self._ask("read", _read, self._was_read)
        self.changed.emit()

    def _was_read(self, read: _Read) -> None:
        self._set(
            replace(
                self.state,
                examination=read.examination,
                findings=read.findings,
                messages=read.messages,
                papers=None,
            )
        )

    def _named(self, what: str) -> str:
        return f"examination_{what}_{id(self)}"

    def _set(self, state: ExaminationState) -> None:
        self.state = state
        self.changed.emit()


def has_ended(examined: Round) -> bool:
    return examined.returned_on is not None or examined.completed_on is not None


def _read(office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId) -> _Read:
    return _Read(
        examination.read_examination(office, officer_id, case_id),
        examination.look_before_submission(office, officer_id, case_id),
        read_messages_of_case(office, officer_id, case_id),
    )
