"""Leaving the counter, signing out and closing: asked about once where something would be left."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from officer_app.guest_presenter import GuestPresenter
from officer_app.queue_presenter import QueuePresenter
from officer_app.session_presenter import SessionPresenter
from officer_app.visitor_presenter import VisitorPresenter
from shared.domain.ticket_life import Move
from shared.use_cases.watch_queue import QueueRow

_PUTS_ASIDE = (Move.HOLD, Move.PUT_BACK)


class Goal(StrEnum):
    """Where the officer goes."""

    LEAVE_COUNTER = "leave_counter"
    SIGN_OUT = "sign_out"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was typed and not stored: whose numbers, a visitor half entered, other officers'."""

    labels: tuple[str, ...] = ()
    has_visitor: bool = False
    of_others: int = 0

    def __bool__(self) -> bool:
        return bool(self.labels or self.has_visitor or self.of_others)


@dataclass(frozen=True, slots=True)
class Question:
    """What would be left behind."""

    goal: Goal
    guest: QueueRow | None
    puts_aside: Move | None
    """What to do with the guest first."""
    unsaved: Unsaved


class Departure(QObject):
    """Goes at once where nothing is left behind; else `question` says what to ask."""

    changed = Signal()
    may_close = Signal()

    def __init__(
        self,
        session: SessionPresenter,
        queue: QueuePresenter,
        guest: GuestPresenter,
        visitor: VisitorPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._queue = queue
        self._guest = guest
        self._visitor = visitor
        self._is_putting_aside = False
        self.question: Question | None = None
        queue.moved.connect(self._moved)
        for refusal in (queue.refused, queue.not_made, queue.put_out):
            refusal.connect(lambda _problem: self._refused())
        for change in (queue.changed, guest.changed, guest.problems_changed):
            change.connect(self._look_again)
        session.changed.connect(self.stay)

    def ask(self, goal: Goal) -> bool:
        """Whether nothing is to be asked; then leaving and signing out have begun."""
        question = self._question(goal)
        if question is None:
            self._go(goal)
            return True
        self._set(question)
        return False

    def stay(self) -> None:
        self._is_putting_aside = False
        self._set(None)

    def go_anyway(self) -> None:
        if self.question is not None:
            goal = self.question.goal
            self.stay()
            self._go(goal)
            if goal is Goal.CLOSE:
                self.may_close.emit()

    def put_aside_first(self) -> None:
        """Put the guest on hold or back, and go once that is done."""
        question = self.question
        if question is None or question.puts_aside is None or self._queue.jobs.is_acting:
            return
        self._is_putting_aside = True
        self._queue.view(None)
        self._queue.move(question.puts_aside)

    def _go(self, goal: Goal) -> None:
        match goal:
            case Goal.LEAVE_COUNTER:
                self._session.leave_counter()
            case Goal.SIGN_OUT:
                self._session.sign_out()
            case Goal.CLOSE:
                # The window closes itself; the counter is left at the program's end.
                pass

    def _question(self, goal: Goal) -> Question | None:
        mine = self._queue.state.mine
        allowed = frozenset() if mine is None else mine.allowed
        puts_aside = next((move for move in _PUTS_ASIDE if move in allowed), None)
        unsaved = self._unsaved(goal)
        if mine is None and not unsaved:
            return None
        return Question(goal, mine, puts_aside, unsaved)

    def _unsaved(self, goal: Goal) -> Unsaved:
        rows = (self._queue.state.row(ticket_id) for ticket_id in self._guest.unsaved)
        is_end = goal is Goal.CLOSE
        return Unsaved(
            labels=tuple("–" if row is None else row.ticket.label for row in rows),
            has_visitor=self._visitor.has_unsent,
            of_others=self._guest.unsaved_of_others + self._visitor.unsent_of_others
            if is_end
            else 0,
        )

    def _moved(self) -> None:
        if self._is_putting_aside:
            self.go_anyway()

    def _refused(self) -> None:
        self._is_putting_aside = False

    def _look_again(self) -> None:
        """The guest went, or the text was saved, while the question stood."""
        if self.question is not None and not self._is_putting_aside:
            question = self._question(self.question.goal)
            if question != self.question:
                self._set(question)

    def _set(self, question: Question | None) -> None:
        if question != self.question:
            self.question = question
            self.changed.emit()
