"""The report of one period: read, and taken out as tables that a spreadsheet opens."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from officer_app.cases.form.written_files import write_whole
from officer_app.quiet_jobs import QuietJobs
from officer_app.reports.report_words import report_tables
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.documents.csv_file import csv_bytes
from shared.domain.identifiers import OfficerId
from shared.domain.language import Language
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.case_reports import CaseReport, export_case_report, read_case_report


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months; both days belong to it."""

    first_day: date
    last_day: date

    @property
    def name(self) -> str:
        """As files are called: 2026-11, or 2026."""
        is_year = self.first_day.month != self.last_day.month
        return f"{self.first_day:%Y}" if is_year else f"{self.first_day:%Y-%m}"


@dataclass(frozen=True, slots=True)
class ReportState:
    """`report` is None until the period was first read."""

    officer_id: OfficerId | None = None
    period: Period | None = None
    report: CaseReport | None = None
    written: tuple[Path, ...] = ()


class ReportsPresenter(QObject):
    """State in `state`."""

    changed = Signal()
    refused = Signal(object)
    """A Problem of reading or of writing."""

    def __init__(
        self, office: OfficeDatabase, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.jobs = QuietJobs(jobs, self)
        self.state = ReportState()

    @property
    def today(self) -> date:
        """By this machine's clock: only what is offered first depends on it."""
        return self._office.clock().astimezone().date()

    def sit_down(self, officer_id: OfficerId | None) -> None:
        if officer_id != self.state.officer_id:
            self.jobs.forget("report")
            self._set(ReportState(officer_id=officer_id))

    def show_period(self, period: Period) -> None:
        """Read it, also where it is shown already."""
        if period != self.state.period:
            self._set(replace(self.state, period=period, report=None, written=()))
        office, officer_id = self._office, self.state.officer_id
        if officer_id is not None:
            self.jobs.ask(
                "report",
                lambda: read_case_report(office, officer_id, period.first_day, period.last_day),
                self._read,
            )

    def export(self, folder: Path, language: Language) -> None:
        """Both tables of the shown period; it is logged who took them out."""
        office, officer_id, period = self._office, self.state.officer_id, self.state.period
        if officer_id is not None and period is not None:
            self.jobs.act(
                lambda: _exported(office, officer_id, period, folder, language), self._written
            )

    def _read(self, outcome: Outcome[CaseReport]) -> None:
        match outcome:
            case Ok(report):
                self._set(replace(self.state, report=report))
            case Err(problem):
                self.refused.emit(problem)

    def _written(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        match outcome:
            case Ok(written):
                self._set(replace(self.state, written=written))
            case Err(problem):
                self.refused.emit(problem)

    def _set(self, state: ReportState) -> None:
        self.state = state
        self.changed.emit()


def _exported(
    office: OfficeDatabase,
    officer_id: OfficerId,
    period: Period,
    folder: Path,
    language: Language,
) -> tuple[Path, ...]:
    report = export_case_report(office, officer_id, period.first_day, period.last_day)
    months, cases = report_tables(report, language)
    documents = (
        CaseDocument(f"sasaran-mutu-{period.name}.csv", csv_bytes(months)),
        CaseDocument(f"permohonan-{period.name}.csv", csv_bytes(cases)),
    )
    return write_whole(folder, documents)
