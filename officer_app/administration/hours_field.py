"""The opening hours of one weekday: open or not, from when to when."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit, QWidget

from officer_app.pieces import named, text_label
from shared.configuration.opening_hours import DayHours
from shared.domain.problem import Problem, ProblemCode

_USUAL_OPENING = QTime(8, 0)
_USUAL_CLOSING = QTime(15, 30)


class HoursField(QWidget):
    """A closed day keeps its last times, so that opening it again costs one press."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.is_open = named(QCheckBox(), f"hours_{name}_open")
        self._opens = named(QTimeEdit(_USUAL_OPENING), f"hours_{name}_opens")
        self._closes = named(QTimeEdit(_USUAL_CLOSING), f"hours_{name}_closes")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        dash = text_label("quiet")
        dash.setText("–")
        for widget in (self.is_open, self._opens, dash, self._closes):
            row.addWidget(widget)
        row.addStretch()
        for field in (self._opens, self._closes):
            field.setDisplayFormat("HH.mm")
            self.is_open.toggled.connect(field.setEnabled)
            field.setEnabled(False)

    def show_hours(self, hours: DayHours | None) -> None:
        self.is_open.setChecked(hours is not None)
        if hours is not None:
            self._opens.setTime(QTime(hours.opens.hour, hours.opens.minute))
            self._closes.setTime(QTime(hours.closes.hour, hours.closes.minute))

    def hours(self) -> DayHours | None:
        """What is set; refused where it closes before it opens."""
        if not self.is_open.isChecked():
            return None
        opens, closes = (
            time(field.time().hour(), field.time().minute())
            for field in (self._opens, self._closes)
        )
        if opens >= closes:
            raise Problem(ProblemCode.VALUE_OUT_OF_RANGE, key="opening_hours")
        return DayHours(opens, closes)
