"""The office's counters."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QSpinBox

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.administration.list_page import Entry, ListPage
from officer_app.look import Look
from officer_app.pieces import named
from shared.domain.office import Counter
from shared.use_cases.administration import OfficeSetup, save_counter

_MOST_COUNTERS = 99


class CountersPage(ListPage):
    """A number, and whether it is in use."""

    def __init__(self, administration: AdministrationPresenter, look: Look) -> None:
        super().__init__(administration, look, columns=3)

    def build_form(self) -> None:
        self.number = named(QSpinBox(), "counter_number")
        self.number.setRange(1, _MOST_COUNTERS)
        self.is_active = named(QCheckBox(), "counter_is_active")
        self._number_label = self.add_field(self.number)
        self.form.addWidget(self.is_active)

    def headers(self) -> Sequence[str]:
        return (self.tr("Loket"), self.tr("Status"), self.tr("Petugas"))

    def entries(self, setup: OfficeSetup) -> Sequence[Entry]:
        return [
            Entry(
                counter,
                (
                    str(counter.number),
                    self.tr("dipakai") if counter.is_active else self.tr("tidak dipakai"),
                    counter.officer_name or self.tr("kosong"),
                ),
            )
            for counter in setup.counters
        ]

    def fill(self, value: Any) -> None:
        counter: Counter | None = value
        setup = self.administration.setup
        numbers = [0] if setup is None else [0, *(one.number for one in setup.counters)]
        self.number.setValue(max(numbers) + 1 if counter is None else counter.number)
        self.is_active.setChecked(counter is None or counter.is_active)

    def send(self) -> None:
        counter_id = None if self.chosen is None else self.chosen.id
        number, is_active = self.number.value(), self.is_active.isChecked()
        self.administration.change(
            lambda office, me: save_counter(office, me, counter_id, number, is_active)
        )

    def say(self) -> None:
        self._number_label.setText(self.tr("Nomor loket"))
        self.is_active.setText(self.tr("Dipakai"))
        super().say()
