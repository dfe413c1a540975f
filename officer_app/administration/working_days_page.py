"""A year's days off with where each comes from, and what the office decides about them."""

from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from officer_app.administration.counting_form import CountingForm
from officer_app.administration.day_decision_form import DayDecisionForm
from officer_app.administration.deadline_calculator import DeadlineCalculator
from officer_app.administration.working_day_words import description, source_name, status_words
from officer_app.administration.working_days_presenter import WorkingDaysPresenter
from officer_app.frames import scrolling
from officer_app.look import Look
from officer_app.pieces import Note, named, text_label
from officer_app.problem_words import problem_sentence
from officer_app.wrapped_cells import WrappedCells, needed_width
from shared.domain.date_words import day_words
from shared.domain.problem import Problem
from shared.use_cases.working_days import WorkingYear

_TABLE_SHARE, _FORM_SHARE = 3, 2
_YEARS = (2000, 2099)


class WorkingDaysPage(QWidget):
    """The list at the left; at the right one day, the way of counting, and a trial."""

    def __init__(self, presenter: WorkingDaysPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("working_days_page")
        self._presenter = presenter
        self._look = look
        self._problem: Problem | None = None
        self._days: tuple[date, ...] = ()
        self._is_begun = False
        self._year_name = text_label()
        self.year = named(QSpinBox(), "working_year")
        self.year.setRange(*_YEARS)
        self.year.setKeyboardTracking(False)
        self._year_name.setBuddy(self.year)
        self._estimates = Note(look.theme, "attention")
        self.table = named(QTableWidget(0, 4), "working_days_table")
        self.note = Note(look.theme, "trouble")
        self.note.hide()
        self.decision = DayDecisionForm(presenter, look)
        self.counting = CountingForm(presenter, look)
        self.calculator = DeadlineCalculator(presenter, look)
        self._dress_table()
        self._build()
        self._connect()
        self.say()

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
        self._year_name.setText(self.tr("Hari libur tahun"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Tanggal"), self.tr("Asal"), self.tr("Status"), self.tr("Keterangan")]
        )
        for part in (self.decision, self.calculator, self.counting):
            part.say()
        self.note.tell(problem_sentence(self._problem) if self._problem else "")
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presenter.refresh()

    def _connect(self) -> None:
        presenter = self._presenter
        self.year.valueChanged.connect(presenter.show_year)
        self.table.itemSelectionChanged.connect(self._choose)
        self.decision.chosen.connect(self._mark)
        presenter.changed.connect(self._show)
        presenter.saved.connect(self._saved)
        presenter.decided.connect(self.decision.reason.clear)
        presenter.refused.connect(self._refused)
        presenter.jobs.acting_changed.connect(lambda acting: self.setEnabled(not acting))

    def _dress_table(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.setItemDelegateForColumn(table.columnCount() - 1, WrappedCells(table))

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._year_name)
        head.addWidget(self.year)
        head.addStretch()
        left.addLayout(head)
        left.addWidget(self._estimates)
        left.addWidget(self.table, 1)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(16, 0, 4, 0)
        right.setSpacing(8)
        right.addWidget(self.note)
        for part in (self.decision, self.calculator, self.counting):
            right.addWidget(part)
            right.addSpacing(16)
        right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.addLayout(left, _TABLE_SHARE)
        row.addWidget(scrolling(side), _FORM_SHARE)

    def _show(self) -> None:
        year = self._presenter.year
        if year is not None:
            with QSignalBlocker(self.year):
                self.year.setValue(year.year)
        self._fill_table(year)
        if year is not None and not self._is_begun:
            self.decision.reason.clear()
            self.decision.show_day(year.today)
        self._is_begun = year is not None
        self._estimates.tell("" if year is None else self._estimate_words(year))
        self.decision.describe()
        self.counting.show_rules()
        self.calculator.show_year()
        self._mark(self.decision.shown)

    def _fill_table(self, year: WorkingYear | None) -> None:
        listed = () if year is None else year.days
        language = self._look.translations.language
        self._days = tuple(one.day_off.day for one in listed)
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(listed))
            for row, one in enumerate(listed):
                off = one.day_off
                cells = (
                    day_words(off.day, language),
                    source_name(off.source),
                    status_words(off),
                    description(one, language),
                )
                for column, words in enumerate(cells):
                    self.table.setItem(row, column, QTableWidgetItem(words))
        bar = self.table.verticalScrollBar().sizeHint().width()
        wide = needed_width(self.table, self.table.columnCount() - 1)
        self.table.setMinimumWidth(wide + bar)

    def _estimate_words(self, year: WorkingYear) -> str:
        if not year.is_official:
            return self.tr(
                "Tahun {year} belum resmi: cuti bersama belum diketahui dan tanggal hari besar "
                "Islam masih perkiraan. Batas waktu dapat berubah."
            ).format(year=year.year)
        count = sum(one.day_off.is_estimated and one.day_off.own is None for one in year.days)
        if not count:
            return ""
        return self.tr("{count} tanggal masih perkiraan. Batas waktu dapat berubah.").format(
            count=count
        )

    def _choose(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._days) and self.table.selectedItems():
            self._clear_note()
            self.decision.show_day(self._days[row])

    def _mark(self, day: date) -> None:
        """Show in the list which day the form is about."""
        with QSignalBlocker(self.table):
            if day in self._days:
                self.table.selectRow(self._days.index(day))
            else:
                self.table.clearSelection()

    def _saved(self) -> None:
        self._problem = None
        self.note.tell(self.tr("Tersimpan."), "done")

    def _refused(self, problem: Problem) -> None:
        self._problem = problem
        self.note.tell(problem_sentence(problem), "trouble")

    def _clear_note(self) -> None:
        self._problem = None
        self.note.tell("")
