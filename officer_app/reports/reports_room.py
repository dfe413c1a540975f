"""The room "Laporan": the Sasaran Mutu of a month or a year, with every clock behind it."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from officer_app.cases.chosen_files import ask_for_folder
from officer_app.cases.form.form_paper import FormPaper
from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named, text_label
from officer_app.problem_words import problem_sentence
from officer_app.reports.report_html import report_html
from officer_app.reports.reports_presenter import Period, ReportsPresenter
from shared.domain.date_words import month_words
from shared.domain.problem import Problem

_YEARS = 5
_WHOLE_YEAR = 0


class ReportsRoom(QWidget):
    """Looking changes nothing; taking figures out is logged."""

    def __init__(
        self,
        reports: ReportsPresenter,
        look: Look,
        *,
        choose_folder: Callable[[QWidget], Path | None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("reports_room")
        self._reports = reports
        self._look = look
        self._choose_folder = choose_folder or ask_for_folder
        self._heading = text_label("heading")
        self.year = named(QComboBox(), "report_year")
        self.month = named(QComboBox(), "report_month")
        self._export = named(KeyButton(look.theme, "save", "Ctrl+E", "primary"), "report_export")
        self._told = Note(look.theme, "done")
        self._told.words.setObjectName("report_told")
        self._told.hide()
        self.paper = named(FormPaper(look), "report_paper")
        self._build()
        reports.changed.connect(self._show)
        reports.refused.connect(self._tell)
        reports.jobs.acting_changed.connect(lambda _acting: self._enable())
        self._export.clicked.connect(self._take_out)
        self._offer_years()
        self._say()
        self.year.currentIndexChanged.connect(self._chosen)
        self.month.currentIndexChanged.connect(self._chosen)

    def open(self) -> None:
        """Shown anew, with the newest figures."""
        self._told.tell("")
        self._chosen()
        self.month.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        choices = TurningRow(8)
        for box in (self.month, self.year):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choices.add(box)
        choices.add(self._export)
        choices.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(choices)
        column.addWidget(self._told)
        column.addWidget(self.paper, 1)

    def _offer_years(self) -> None:
        newest = self._reports.today.year
        for year in range(newest, newest - _YEARS, -1):
            self.year.addItem(str(year), year)

    def _say(self) -> None:
        self._heading.setText(self.tr("Laporan"))
        self._export.say(self.tr("Ekspor CSV…"))
        self.year.setAccessibleName(self.tr("Tahun"))
        self.month.setAccessibleName(self.tr("Bulan"))
        self.paper.setAccessibleName(self.tr("Laporan"))
        today = self._reports.today
        chosen = self.month.currentData()
        with QSignalBlocker(self.month):
            self.month.clear()
            self.month.addItem(self.tr("Setahun penuh"), _WHOLE_YEAR)
            for month in range(1, 13):
                words = month_words(date(today.year, month, 1), self._look.translations.language)
                self.month.addItem(words.rpartition(" ")[0], month)
            wanted = today.month if chosen is None else chosen
            self.month.setCurrentIndex(self.month.findData(wanted))
        self._show()

    def _period(self) -> Period:
        year, month = int(self.year.currentData()), int(self.month.currentData())
        first, last = (1, 12) if month == _WHOLE_YEAR else (month, month)
        return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))

    def _chosen(self) -> None:
        if self._reports.state.officer_id is not None:
            self._reports.show_period(self._period())

    def _show(self) -> None:
        state = self._reports.state
        if state.written:
            names = ", ".join(path.name for path in state.written)
            self._told.tell(
                breakable(
                    self.tr("Ditulis utuh di {folder}: {names}.").format(
                        folder=state.written[0].parent, names=names
                    )
                ),
                "done",
            )
        elif state.report is None:
            self._told.tell("")
        self._enable()
        report = state.report
        language = self._look.translations.language
        self.paper.show_text(
            lambda colours: "" if report is None else report_html(report, language, colours)
        )

    def _enable(self) -> None:
        is_read = self._reports.state.report is not None
        self._export.setEnabled(is_read and not self._reports.jobs.is_acting)

    def _take_out(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._reports.export(folder, self._look.translations.language)

    def _tell(self, problem: Problem) -> None:
        self._told.tell(breakable(problem_sentence(problem)), "trouble")
