"""The page of a visitor who has a case number: typed or scanned, looked up, and forgotten."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.problem_texts import case_number_text
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.case_number import LONGEST, SHORTEST, grouped_case_number
from shared.domain.identifiers import TicketId, VisitId
from shared.domain.problem import Problem, ProblemCode

if TYPE_CHECKING:
    from shared.database.office_database import OfficeDatabase
    from shared.use_cases.known_case import KnownCase

QML_IMPORT_NAME = "Serambi.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_TRIES = 5
_WRONG = (ProblemCode.CASE_NUMBER_WRONG, ProblemCode.CASE_UNKNOWN)


@QmlElement
class CaseNumberViewModel(QObject):
    """Nothing of the case is shown but its number; wrong numbers are counted."""

    changed = Signal()
    known = Signal(object)
    """A KnownCase: a number may be taken."""
    given_up = Signal()
    """Too many wrong numbers: a person helps better."""

    def __init__(
        self,
        office: "Callable[[], OfficeDatabase]",
        jobs: JobRunner,
        new_id: Callable[[], UUID],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._new_id = new_id
        self._digits = ""
        self._problem: Problem | None = None
        self._wrong_tries = 0
        self._question = 0
        """Of which only the newest one is answered."""
        self._is_asking = False
        self._ids: tuple[VisitId, TicketId] | None = None

    @property
    def ids(self) -> tuple[VisitId, TicketId] | None:
        """Made once for this visitor: a number asked for twice is one number."""
        return self._ids

    def begin(self) -> None:
        """A new visitor has a number."""
        self.forget()
        self._ids = VisitId(self._new_id()), TicketId(self._new_id())

    def forget(self) -> None:
        """Nothing of this visitor stays."""
        self._digits = ""
        self._problem = None
        self._wrong_tries = 0
        self._question += 1
        self._is_asking = False
        self._ids = None
        self.changed.emit()

    def refuse(self, problem: Problem) -> None:
        """No number could be given for it."""
        self._problem = problem
        self.changed.emit()

    def speak(self) -> None:
        """After the translations changed: say everything anew."""
        self.changed.emit()

    @Property(str, notify=changed)
    def draft(self) -> str:
        return grouped_case_number(self._digits)

    @Property(str, notify=changed)
    def problemText(self) -> str:
        return "" if self._problem is None else case_number_text(self._problem)

    @Property(bool, notify=changed)
    def canGoForward(self) -> bool:
        return len(self._digits) >= SHORTEST and not self._is_asking

    @Slot(str)
    def setDraft(self, text: str) -> None:
        """The field holds this text now: its digits count."""
        if self._ids is None or self._is_asking:
            return
        self._digits = "".join(c for c in text if c.isascii() and c.isdigit())[:LONGEST]
        self._problem = None
        self.changed.emit()

    @Slot()
    def goForward(self) -> None:
        """Look whether there is such a case."""
        if self._ids is None or self._is_asking or not self._digits:
            return
        self._is_asking = True
        self._question += 1
        question, typed, office = self._question, self._digits, self._office
        self.changed.emit()

        def look() -> "KnownCase":
            from shared.use_cases.known_case import known_case

            return known_case(office(), typed)

        self._jobs.run(look, lambda outcome: self._take_answer(question, outcome), self)

    def _take_answer(self, question: int, outcome: "Outcome[KnownCase]") -> None:
        if question != self._question:
            return
        self._is_asking = False
        match outcome:
            case Ok(case):
                self.known.emit(case)
                self.changed.emit()
            case Err(problem):
                self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        self._problem = problem
        self._wrong_tries += problem.code in _WRONG
        if self._wrong_tries >= _MOST_TRIES:
            self.given_up.emit()
        else:
            self.changed.emit()
