"""The open cases and the search for any case."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.case import Case
from shared.domain.identifiers import OfficerId
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.case_view import BoardRow, find_cases, read_board

_AWAY = (ProblemCode.DATABASE_UNREACHABLE, ProblemCode.DATABASE_BUSY)


@dataclass(frozen=True, slots=True)
class BoardState:
    """What the board shows. `found` is None while nothing is searched for."""

    officer_id: OfficerId | None = None
    rows: tuple[BoardRow, ...] | None = None
    """None until it was first read."""
    words: str = ""
    found: tuple[Case, ...] | None = None
    is_database_away: bool = False


class BoardPresenter(QObject):
    """State in `state`."""

    changed = Signal()
    not_read = Signal(object)

    def __init__(
        self, office: OfficeDatabase, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.jobs = QuietJobs(jobs, self)
        self.state = BoardState()
        self.is_watched = False
        """Whether somebody looks at it: then what changes in the database is read at once."""

    def sit_down(self, officer_id: OfficerId | None) -> None:
        if officer_id != self.state.officer_id:
            self.jobs.forget("board")
            self.jobs.forget("found")
            self._set(BoardState(officer_id=officer_id))

    def refresh(self) -> None:
        office, officer_id = self._office, self.state.officer_id
        if officer_id is None:
            return
        self.jobs.ask("board", lambda: read_board(office, officer_id), self._board_read)
        if self.state.words:
            self.search(self.state.words)

    def search(self, words: str) -> None:
        """Look for cases as one types; no words show the board again."""
        office, officer_id = self._office, self.state.officer_id
        asked = words.strip()
        if officer_id is None:
            return
        if not asked:
            self.jobs.forget("found")
            self._set(replace(self.state, words="", found=None))
            return
        self.state = replace(self.state, words=asked)
        self.jobs.ask("found", lambda: find_cases(office, officer_id, asked), self._found)

    def _board_read(self, outcome: Outcome[tuple[BoardRow, ...]]) -> None:
        match outcome:
            case Ok(rows):
                self._set(replace(self.state, rows=rows, is_database_away=False))
            case Err(problem):
                self._not_read(problem)

    def _found(self, outcome: Outcome[tuple[Case, ...]]) -> None:
        match outcome:
            case Ok(found):
                self._set(replace(self.state, found=found, is_database_away=False))
            case Err(problem):
                self._not_read(problem)

    def _not_read(self, problem: Problem) -> None:
        if problem.code in _AWAY:
            self._set(replace(self.state, is_database_away=True))
        else:
            self.not_read.emit(problem)

    def _set(self, state: BoardState) -> None:
        self.state = state
        self.changed.emit()
