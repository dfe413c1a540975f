"""A year's working days as an administrator reads and decides them."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from officer_app.administration.administration_presenter import Change
from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.identifiers import OfficerId
from shared.domain.working_days import FirstCountedDay, OwnDayKind, WorkingCalendar
from shared.use_cases.working_days import (
    Deadline,
    WorkingYear,
    read_deadline,
    read_working_year,
    restore_day,
    set_counting,
    take_day_off,
    work_on_day_off,
)


class WorkingDaysPresenter(QObject):
    """State in `year` and `deadline`; a change is one use case, and `saved` when it was made."""

    changed = Signal()
    calculated = Signal()
    saved = Signal()
    decided = Signal()
    """About a day, and it was saved."""
    refused = Signal(object)

    def __init__(
        self, office: OfficeDatabase, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.jobs = QuietJobs(jobs, self)
        self._officer_id: OfficerId | None = None
        self._wanted_year: int | None = None
        self._wanted_deadline: tuple[date, int] | None = None
        self.year: WorkingYear | None = None
        self.deadline: Deadline | None = None

    @property
    def calendar(self) -> WorkingCalendar:
        """By which one day is described; the office's, once it has been read."""
        return WorkingCalendar() if self.year is None else WorkingCalendar(self.year.rules)

    def sit_down(self, officer_id: OfficerId | None) -> None:
        """Another person: nothing of the last one's is shown."""
        if officer_id != self._officer_id:
            self._officer_id = officer_id
            self._wanted_year = self._wanted_deadline = None
            self.jobs.forget("year")
            self.jobs.forget("deadline")
            self.year = self.deadline = None
            self.changed.emit()
            self.calculated.emit()

    def refresh(self) -> None:
        office, officer_id, year = self._office, self._officer_id, self._wanted_year
        if officer_id is not None:
            self.jobs.ask("year", lambda: read_working_year(office, officer_id, year), self._read)
            self._calculate()

    def show_year(self, year: int) -> None:
        if year != self._wanted_year:
            self._wanted_year = year
            self.refresh()

    def calculate(self, start: date, limit_working_days: int) -> None:
        """When a limit ends that begins on `start`."""
        self._wanted_deadline = (start, limit_working_days)
        self._calculate()

    def decide(self, day: date, kind: OwnDayKind, reason: str) -> None:
        use_case = take_day_off if kind is OwnDayKind.OFF else work_on_day_off
        self._change(lambda office, me: use_case(office, me, day, reason), day.year)

    def take_back(self, day: date) -> None:
        self._change(lambda office, me: restore_day(office, me, day), day.year)

    def count(self, first_counted_day: FirstCountedDay, collective_leave_is_off: bool) -> None:
        self._change(
            lambda office, me: set_counting(office, me, first_counted_day, collective_leave_is_off)
        )

    def _change(self, change: Change, year: int | None = None) -> None:
        office, officer_id = self._office, self._officer_id

        def changed(outcome: Outcome[object]) -> None:
            match outcome:
                case Ok():
                    if year is not None:
                        self._wanted_year = year
                        self.decided.emit()
                    self.saved.emit()
                    self.refresh()
                case Err(problem):
                    self.refused.emit(problem)

        if officer_id is not None:
            self.jobs.act(lambda: change(office, officer_id), changed)

    def _calculate(self) -> None:
        office, officer_id, wanted = self._office, self._officer_id, self._wanted_deadline
        if officer_id is not None and wanted is not None:
            self.jobs.ask(
                "deadline", lambda: read_deadline(office, officer_id, *wanted), self._calculated
            )

    def _read(self, outcome: Outcome[WorkingYear]) -> None:
        match outcome:
            case Ok(year):
                self.year = year
                self._wanted_year = year.year
                self.changed.emit()
            case Err(problem):
                self.refused.emit(problem)

    def _calculated(self, outcome: Outcome[Deadline]) -> None:
        match outcome:
            case Ok(deadline):
                self.deadline = deadline
                self.calculated.emit()
            case Err(problem):
                self.refused.emit(problem)
