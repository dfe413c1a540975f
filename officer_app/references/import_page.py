"""A table of references is brought into the register: columns named, looked at, then imported."""

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.chosen_files import ask_for_folder, dropped_file
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, named, text_label, wrapped_label
from officer_app.problem_words import problem_sentence
from officer_app.reference_words import fault_sentence, field_name
from officer_app.references.import_presenter import ImportPresenter
from shared.domain.problem import Problem
from shared.domain.reference_columns import NEEDED, Columns, ReferenceField
from shared.domain.reference_import import ImportPlan, PlannedRow, RowOutcome

_NO_COLUMN = -1
_EXAMPLES = 2
_COLUMN_LENGTH = 20
"""Characters of a heading that are shown."""
_MOST_LISTED = 200


class ImportPage(QWidget):
    """Nothing is written before the last press."""

    def __init__(self, importing: ImportPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("import_page")
        self.setAcceptDrops(True)
        self._importing = importing
        self.choose_file: Callable[[], Path | None] = self._ask_for_file
        self.choose_folder: Callable[[], Path | None] = lambda: ask_for_folder(self)
        self._lead = wrapped_label("quiet")
        self._open = named(KeyButton(look.theme, "file-text", "Ctrl+O"), "import_open")
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("import_told")
        self._note.hide()
        self._name = text_label("heading")
        self._columns: dict[ReferenceField, QComboBox] = {}
        self._labels: dict[ReferenceField, QLabel] = {}
        self._examples: dict[ReferenceField, QLabel] = {}
        self._mapping = QWidget()
        self._counts = wrapped_label("heading")
        self.list = named(QListWidget(), "import_rows")
        self.list.setWordWrap(True)
        self._import = named(KeyButton(look.theme, "check", "Ctrl+S", "primary"), "import_do")
        self._save_refused = named(KeyButton(look.theme, "save"), "import_refused")
        self._build()
        self._open.clicked.connect(self._open_chosen)
        self._import.clicked.connect(importing.bring_in)
        self._save_refused.clicked.connect(self._save_refused_rows)
        importing.changed.connect(self._show)
        importing.refused.connect(self._tell)
        self._say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self._importing.open(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        grid = QGridLayout(self._mapping)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, field in enumerate(ReferenceField):
            box = named(QComboBox(), f"import_{field.value}")
            box.setMinimumContentsLength(_COLUMN_LENGTH)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.currentIndexChanged.connect(self._columns_chosen)
            self._labels[field] = text_label()
            self._examples[field] = text_label("quiet")
            self._columns[field] = box
            grid.addWidget(self._labels[field], row, 0)
            grid.addWidget(box, row, 1)
            grid.addWidget(self._examples[field], row, 2)
        head = QHBoxLayout()
        head.addWidget(self._open)
        head.addWidget(self._name)
        head.addStretch()
        deeds = QHBoxLayout()
        deeds.addWidget(self._import)
        deeds.addWidget(self._save_refused)
        deeds.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._lead)
        column.addWidget(self._note)
        column.addWidget(self._mapping)
        column.addWidget(self._counts)
        column.addWidget(self.list, 1)
        column.addLayout(deeds)
        column.addStretch()

    def _say(self) -> None:
        self._open.say(self.tr("Buka tabel…"))
        self._lead.setText(
            self.tr(
                "CSV atau Excel (.xlsx), juga dengan menyeretnya ke sini. Periksa kolomnya, lihat "
                "apa yang akan terjadi, lalu impor. Tabel yang sama tidak pernah masuk dua kali."
            )
        )
        self._import.say(self.tr("Impor"))
        self._save_refused.say(self.tr("Simpan baris yang ditolak…"))
        for field, label in self._labels.items():
            star = " *" if field in NEEDED else ""
            label.setText(f"{field_name(field)}{star}")
        self._show()

    def _show(self) -> None:
        state = self._importing.state
        table, plan = state.table, state.plan
        for widget in (self._mapping, self._name):
            widget.setVisible(table is not None and not state.is_done)
        for widget in (self._counts, self.list):
            widget.setVisible(plan is not None)
        can_import = plan is not None and plan.changes_anything and not state.is_done
        self._import.setVisible(plan is not None and not state.is_done)
        self._import.setEnabled(can_import)
        self._save_refused.setVisible(plan is not None and bool(plan.of(RowOutcome.REFUSED)))
        if table is not None:
            self._name.setText(table.file_name)
            self._offer_columns(table.headings, state.columns)
            self._show_examples(table.rows, state.columns)
        if plan is not None:
            self._show_plan(plan, state.is_done)

    def _offer_columns(self, headings: tuple[str, ...], columns: Columns) -> None:
        for field, box in self._columns.items():
            with QSignalBlocker(box):
                box.clear()
                box.addItem(self.tr("tidak ada"), _NO_COLUMN)
                for place, heading in enumerate(headings):
                    shown = heading or self.tr("kolom {number}").format(number=place + 1)
                    box.addItem(shown[:60], place)
                box.setCurrentIndex(max(0, box.findData(columns.get(field, _NO_COLUMN))))

    def _show_examples(self, rows: tuple[tuple[str, ...], ...], columns: Columns) -> None:
        for field, label in self._examples.items():
            place = columns.get(field)
            cells = [
                row[place] for row in rows[:_EXAMPLES] if place is not None and place < len(row)
            ]
            label.setText(" · ".join(cell for cell in cells if cell)[:90])

    def _show_plan(self, plan: ImportPlan, is_done: bool) -> None:
        told = self.tr(
            "{new} baru · {changed} diperbarui · {unchanged} tidak berubah · {refused} ditolak"
        ).format(**{outcome.value: plan.count(outcome) for outcome in RowOutcome})
        if is_done:
            told = self.tr("Sudah diimpor: {told}").format(told=told)
        elif not plan.changes_anything:
            told = self.tr("Tidak ada yang perlu diimpor: {told}").format(told=told)
        self._counts.setText(told)
        self.list.clear()
        shown = (
            *plan.of(RowOutcome.REFUSED),
            *plan.of(RowOutcome.NEW),
            *plan.of(RowOutcome.CHANGED),
        )
        for row in shown[:_MOST_LISTED]:
            self.list.addItem(self._row_words(row))

    def _row_words(self, planned: PlannedRow) -> str:
        outcome = {
            RowOutcome.NEW: self.tr("baru"),
            RowOutcome.CHANGED: self.tr("diperbarui"),
            RowOutcome.UNCHANGED: self.tr("tidak berubah"),
            RowOutcome.REFUSED: self.tr("ditolak"),
        }[planned.outcome]
        details = planned.details
        what = "" if details is None else f"{details.title} – {details.organiser}"
        why = what or reason_of(planned)
        return self.tr("Baris {line}, {outcome}: {what}").format(
            line=planned.row.line, outcome=outcome, what=why
        )

    def _columns_chosen(self) -> None:
        columns = {
            field: box.currentData()
            for field, box in self._columns.items()
            if box.currentData() not in (None, _NO_COLUMN)
        }
        self._importing.name_columns(MappingProxyType(columns))

    def _open_chosen(self) -> None:
        path = self.choose_file()
        if path is not None:
            self._note.tell("")
            self._importing.open(path)

    def _save_refused_rows(self) -> None:
        plan = self._importing.state.plan
        folder = None if plan is None else self.choose_folder()
        if plan is not None and folder is not None:
            reasons = {
                planned.row.line: reason_of(planned) for planned in plan.of(RowOutcome.REFUSED)
            }
            self._importing.save_refused(folder, reasons, self._saved)

    def _saved(self, path: Path) -> None:
        self._note.tell(self.tr("Ditulis utuh: {path}.").format(path=path), "done")

    def _tell(self, problem: Problem) -> None:
        self._note.tell(problem_sentence(problem), "trouble")

    def _ask_for_file(self) -> Path | None:
        translate = QCoreApplication.translate
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("files", "Pilih tabel rujukan"),
            "",
            translate("files", "Tabel (*.csv *.xlsx *.txt);;Semua berkas (*)"),
        )
        return Path(name) if name else None


def reason_of(planned: PlannedRow) -> str:
    """Why a row was refused."""
    return " ".join(fault_sentence(fault) for fault in planned.row.faults)
