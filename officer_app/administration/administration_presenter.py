"""The office's set-up as an administrator reads and changes it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.identifiers import OfficerId
from shared.use_cases.administration import OfficeSetup, read_office_setup

T = TypeVar("T")
Change = Callable[[OfficeDatabase, OfficerId], object]
"""One use case with everything but the office and who asks for it."""


class AdministrationPresenter(QObject):
    """State in `setup`; every change is one use case, then the set-up is read again."""

    changed = Signal()
    saved = Signal()
    refused = Signal(object)

    def __init__(
        self, office: OfficeDatabase, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.jobs = QuietJobs(jobs, self)
        self._officer_id: OfficerId | None = None
        self.setup: OfficeSetup | None = None

    def sit_down(self, officer_id: OfficerId | None) -> None:
        """Another person: nothing of the last one's is shown."""
        if officer_id != self._officer_id:
            self._officer_id = officer_id
            self.jobs.forget("setup")
            self.setup = None
            self.changed.emit()

    def refresh(self) -> None:
        office, officer_id = self._office, self._officer_id
        if officer_id is not None:
            self.jobs.ask("setup", lambda: read_office_setup(office, officer_id), self._read)

    def look(
        self,
        what: str,
        work: Callable[[OfficeDatabase, OfficerId], T],
        done: Callable[[Outcome[T]], None],
    ) -> None:
        """Ask for something of one page that the set-up itself does not hold."""
        office, officer_id = self._office, self._officer_id
        if officer_id is not None:
            self.jobs.ask(what, lambda: work(office, officer_id), done)

    def change(self, change: Change) -> None:
        """Make one change; what the form holds stays until it is `saved`."""
        office, officer_id = self._office, self._officer_id
        if officer_id is not None:
            self.jobs.act(lambda: change(office, officer_id), self._changed)

    def _read(self, outcome: Outcome[OfficeSetup]) -> None:
        match outcome:
            case Ok(setup):
                self.setup = setup
                self.changed.emit()
            case Err(problem):
                self.refused.emit(problem)

    def _changed(self, outcome: Outcome[object]) -> None:
        match outcome:
            case Ok():
                self.saved.emit()
                self.refresh()
            case Err(problem):
                self.refused.emit(problem)
