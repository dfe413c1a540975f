"""An import of references: a table opened, its columns named, its rows planned, then brought in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from officer_app.cases.chosen_files import read_chosen
from officer_app.cases.form.written_files import write_whole
from officer_app.quiet_jobs import QuietJobs
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, JobRunner, Ok, Outcome
from shared.domain.identifiers import OfficerId
from shared.domain.reference_columns import NEEDED, Columns
from shared.domain.reference_import import ImportPlan
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.references import (
    ReferenceTable,
    import_references,
    open_reference_table,
    preview_import,
    refused_rows_file,
)


def _no_columns() -> Columns:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far an import is."""

    officer_id: OfficerId | None = None
    table: ReferenceTable | None = None
    columns: Columns = field(default_factory=_no_columns)
    plan: ImportPlan | None = None
    """What would become of each row; what became of it once `is_done`."""
    is_done: bool = False


class ImportPresenter(QObject):
    """State in `state`."""

    changed = Signal()
    refused = Signal(object)
    imported = Signal()

    def __init__(
        self, office: OfficeDatabase, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.jobs = QuietJobs(jobs, self)
        self.state = ImportState()

    def sit_down(self, officer_id: OfficerId | None) -> None:
        if officer_id != self.state.officer_id:
            for what in ("table", "plan"):
                self.jobs.forget(what)
            self._set(ImportState(officer_id))

    def open(self, path: Path) -> None:
        """Read a table; the columns are guessed."""
        self.jobs.forget("plan")
        self._set(ImportState(self.state.officer_id))
        self.jobs.ask(
            "table", lambda: open_reference_table(path.name, read_chosen(path)), self._opened
        )

    def name_columns(self, columns: Columns) -> None:
        """The officer says which column holds what."""
        if self.state.table is not None and dict(columns) != dict(self.state.columns):
            self._set(replace(self.state, columns=columns, plan=None, is_done=False))
            self._look()

    def bring_in(self) -> None:
        office, state = self._office, self.state
        officer_id, table, columns = state.officer_id, state.table, state.columns
        if officer_id is not None and table is not None and not state.is_done:
            self.jobs.act(
                lambda: import_references(office, officer_id, table, columns), self._imported
            )

    def save_refused(
        self, folder: Path, reasons: Mapping[int, str], done: Callable[[Path], None]
    ) -> None:
        """Write the refused rows to a file to mend, never over another one."""
        table, plan = self.state.table, self.state.plan
        if table is None or plan is None:
            return
        name = f"{Path(table.file_name).stem}-ditolak.csv"

        def write() -> Path:
            content = refused_rows_file(table, plan, reasons)
            (path,) = write_whole(folder, (CaseDocument(name, content),))
            return path

        def written(outcome: Outcome[Path]) -> None:
            match outcome:
                case Ok(path):
                    done(path)
                case Err(problem):
                    self.refused.emit(problem)

        self.jobs.act(write, written)

    def _look(self) -> None:
        office, state = self._office, self.state
        officer_id, table, columns = state.officer_id, state.table, state.columns
        if officer_id is None or table is None or any(needed not in columns for needed in NEEDED):
            return
        self.jobs.ask(
            "plan", lambda: preview_import(office, officer_id, table, columns), self._planned
        )

    def _opened(self, outcome: Outcome[ReferenceTable]) -> None:
        match outcome:
            case Ok(table):
                self._set(replace(self.state, table=table, columns=table.columns))
                self._look()
            case Err(problem):
                self.refused.emit(problem)

    def _planned(self, outcome: Outcome[ImportPlan]) -> None:
        match outcome:
            case Ok(plan):
                self._set(replace(self.state, plan=plan))
            case Err(problem):
                self.refused.emit(problem)

    def _imported(self, outcome: Outcome[ImportPlan]) -> None:
        match outcome:
            case Ok(plan):
                self._set(replace(self.state, plan=plan, is_done=True))
                self.imported.emit()
            case Err(problem):
                self.refused.emit(problem)

    def _set(self, state: ImportState) -> None:
        self.state = state
        self.changed.emit()
