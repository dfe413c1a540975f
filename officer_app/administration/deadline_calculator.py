"""Tries out the office's calendar: if complete on that day, when must the result be out?"""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from officer_app.administration.working_day_words import day_of, deadline_words, shown_day
from officer_app.administration.working_days_presenter import WorkingDaysPresenter
from officer_app.look import Look
from officer_app.pieces import named, text_label, wrapped_label

_MOST_WORKING_DAYS = 365


class DeadlineCalculator(QWidget):
    """Answers at once, by what is stored, and again when that changes."""

    def __init__(self, presenter: WorkingDaysPresenter, look: Look) -> None:
        super().__init__()
        self._presenter = presenter
        self._look = look
        self._is_begun = False
        self.heading = text_label("heading")
        self.start = named(QDateEdit(), "deadline_start")
        self.start.setCalendarPopup(True)
        self.limit = named(QSpinBox(), "deadline_limit")
        self.limit.setRange(0, _MOST_WORKING_DAYS)
        self.answer = named(wrapped_label("info"), "deadline_answer")
        self._start_name = text_label("quiet")
        self._limit_name = text_label("quiet")
        self._start_name.setBuddy(self.start)
        self._limit_name.setBuddy(self.limit)
        self._build()
        self.start.dateChanged.connect(self._calculate)
        self.limit.valueChanged.connect(self._calculate)
        presenter.calculated.connect(self._show)

    def show_year(self) -> None:
        """Begin with today and the limit of the office's own service."""
        year = self._presenter.year
        if year is None:
            self._is_begun = False
        elif not self._is_begun:
            self._is_begun = True
            self.start.setDate(shown_day(year.today))
            self.limit.setValue(year.limit_working_days or 0)
            self._calculate()

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
        self.heading.setText(self.tr("Coba hitung"))
        self._start_name.setText(self.tr("Dinyatakan lengkap dan jelas"))
        self._limit_name.setText(self.tr("Batas waktu (hari kerja)"))
        self.start.setLocale(QLocale())
        self.start.setDisplayFormat("dddd, d MMMM yyyy")
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self._start_name)
        column.addWidget(self.start)
        column.addWidget(self._limit_name)
        limit = QHBoxLayout()
        limit.addWidget(self.limit)
        limit.addStretch()
        column.addLayout(limit)
        column.addSpacing(4)
        column.addWidget(self.answer)

    def _calculate(self) -> None:
        if self._is_begun:
            self._presenter.calculate(day_of(self.start.date()), self.limit.value())

    def _show(self) -> None:
        deadline = self._presenter.deadline
        self.answer.setVisible(deadline is not None)
        if deadline is not None:
            language = self._look.translations.language
            self.answer.setText(
                self.tr("Hasil paling lambat {day}.").format(day=deadline_words(deadline, language))
            )
