"""How the office counts a limit: from which day on, and whether over cuti bersama."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.administration.working_day_words import first_counted_name
from officer_app.administration.working_days_presenter import WorkingDaysPresenter
from officer_app.look import Look
from officer_app.pieces import KeyButton, named, text_label, wrapped_label
from shared.domain.working_days import FirstCountedDay, WorkingDayRules


class CountingForm(QWidget):
    """Shows what is stored, but never over what was chosen and not yet saved."""

    def __init__(self, presenter: WorkingDaysPresenter, look: Look) -> None:
        super().__init__()
        self._presenter = presenter
        self._stored: WorkingDayRules | None = None
        self.heading = text_label("heading")
        self.first = named(QComboBox(), "first_counted_day")
        self.leave_is_off = named(QCheckBox(), "collective_leave_is_off")
        self.save = named(KeyButton(look.theme, "save", "Ctrl+Shift+S"), "counting_save")
        self._first_name = wrapped_label("quiet")
        self._first_name.setBuddy(self.first)
        for first in FirstCountedDay:
            self.first.addItem("", first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.heading, self._first_name, self.first, self.leave_is_off):
            column.addWidget(widget)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch()
        column.addLayout(row)
        self.save.clicked.connect(lambda: presenter.count(*self._typed()))

    def show_rules(self) -> None:
        year = self._presenter.year
        rules = None if year is None else year.rules
        is_untouched = self._stored is None or self._typed() == _counting(self._stored)
        if rules is not None and is_untouched:
            first, leave_is_off = _counting(rules)
            self.first.setCurrentIndex(self.first.findData(first))
            self.leave_is_off.setChecked(leave_is_off)
        self._stored = rules

    def say(self) -> None:
        """Put the texts of the present language everywhere."""
        self.heading.setText(self.tr("Cara menghitung"))
        self._first_name.setText(
            self.tr("Sesudah dinyatakan lengkap dan jelas, hari pertama ialah")
        )
        for place, first in enumerate(FirstCountedDay):
            self.first.setItemText(place, first_counted_name(first))
        self.leave_is_off.setText(self.tr("Cuti bersama adalah hari libur"))
        self.save.say(self.tr("Simpan cara"))

    def _typed(self) -> tuple[FirstCountedDay, bool]:
        # Qt gives a StrEnum back as plain text.
        return FirstCountedDay(self.first.currentData()), self.leave_is_off.isChecked()


def _counting(rules: WorkingDayRules) -> tuple[FirstCountedDay, bool]:
    return rules.first_counted_day, rules.collective_leave_is_off
