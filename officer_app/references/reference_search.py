"""A search of the register as somebody types: the newest words count."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.database.references import FoundReference
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.identifiers import OfficerId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.reference import ReferenceFilter
from shared.use_cases.references import find_similar

_AWAY = (ProblemCode.DATABASE_UNREACHABLE, ProblemCode.DATABASE_BUSY)
_EVERYTHING = ReferenceFilter()


@dataclass(frozen=True, slots=True)
class SearchState:
    """What was asked, and what was found last."""

    words: str = ""
    filters: ReferenceFilter = _EVERYTHING
    found: tuple[FoundReference, ...] | None = None
    """None until the first answer."""
    is_database_away: bool = False


class ReferenceSearch(QObject):
    """State in `state`. What was found stays until newer is known."""

    changed = Signal()
    not_read = Signal(object)
    """A Problem, but for a database that is away: the state says so."""

    def __init__(
        self,
        office: OfficeDatabase,
        jobs: QuietJobs,
        officer_of: Callable[[], OfficerId | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._jobs = jobs
        self._officer_of = officer_of
        self._key = f"references_{id(self)}"
        self.state = SearchState()

    def ask(self, words: str, filters: ReferenceFilter) -> None:
        """Look for the references most like these words; without words, for the newest."""
        self.state = replace(self.state, words=words, filters=filters)
        self.again()

    def again(self) -> None:
        """The same once more: the register may have changed."""
        office, officer_id = self._office, self._officer_of()
        words, filters = self.state.words, self.state.filters
        if officer_id is not None:
            self._jobs.ask(
                self._key, lambda: find_similar(office, officer_id, words, filters), self._found
            )

    def forget(self) -> None:
        """Somebody else sits here, or another case is shown."""
        self._jobs.forget(self._key)
        self._set(SearchState())

    def _found(self, outcome: Outcome[tuple[FoundReference, ...]]) -> None:
        match outcome:
            case Ok(found):
                self._set(replace(self.state, found=found, is_database_away=False))
            case Err(problem) if problem.code in _AWAY:
                self._set(replace(self.state, is_database_away=True))
            case Err(problem):
                self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        self.not_read.emit(problem)

    def _set(self, state: SearchState) -> None:
        self.state = state
        self.changed.emit()
