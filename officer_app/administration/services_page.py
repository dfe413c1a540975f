"""The office's services and the letters of their numbers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.administration.entry_name import entry_name
from officer_app.administration.list_page import Entry, ListPage
from officer_app.look import Look
from officer_app.pieces import named
from shared.domain.identifiers import ServiceId
from shared.domain.office import Bilingual, Service
from shared.use_cases.administration import OfficeSetup, save_service
from shared.use_cases.identity import new_id

_MOST_WORKING_DAYS = 365
_MOST_IN_A_ROW = 20
_MOST_POSITIONS = 99


class ServicesPage(ListPage):
    """Names in both languages; two services never share a letter."""

    def __init__(self, administration: AdministrationPresenter, look: Look) -> None:
        super().__init__(administration, look, columns=4)

    def build_form(self) -> None:
        self.letter = named(QLineEdit(), "service_letter")
        self.letter.setMaxLength(1)
        self.indonesian = named(QLineEdit(), "service_indonesian")
        self.english = named(QLineEdit(), "service_english")
        self.working_days = named(QSpinBox(), "service_working_days")
        self.working_days.setRange(0, _MOST_WORKING_DAYS)
        self.in_a_row = named(QSpinBox(), "service_in_a_row")
        self.in_a_row.setRange(1, _MOST_IN_A_ROW)
        self.position = named(QSpinBox(), "service_position")
        self.position.setRange(1, _MOST_POSITIONS)
        self.is_for_government = named(QCheckBox(), "service_is_for_government")
        self.is_active = named(QCheckBox(), "service_is_active")
        fields = (
            self.letter,
            self.indonesian,
            self.english,
            self.working_days,
            self.in_a_row,
            self.position,
        )
        self._labels = [self.add_field(field) for field in fields]
        self.form.addWidget(self.is_for_government)
        self.form.addWidget(self.is_active)

    def headers(self) -> Sequence[str]:
        return (self.tr("Huruf"), self.tr("Urutan"), self.tr("Status"), self.tr("Nama"))

    def entries(self, setup: OfficeSetup) -> Sequence[Entry]:
        language = self.look.translations.language
        return [
            Entry(
                service,
                (
                    service.letter,
                    str(service.position + 1),
                    self.tr("aktif") if service.is_active else self.tr("nonaktif"),
                    service.name.in_language(language),
                ),
            )
            for service in setup.services
        ]

    def fill(self, value: Any) -> None:
        service: Service | None = value
        setup = self.administration.setup
        self.letter.setText("" if service is None else service.letter)
        self.indonesian.setText("" if service is None else service.name.indonesian)
        self.english.setText("" if service is None else service.name.english)
        self.working_days.setValue(0 if service is None else service.working_days_limit or 0)
        usual = 2 if setup is None else setup.settings.priority_in_a_row
        self.in_a_row.setValue(usual if service is None else service.priority_in_a_row)
        count = 0 if setup is None else len(setup.services)
        self.position.setValue(count + 1 if service is None else service.position + 1)
        self.is_for_government.setChecked(service is not None and service.is_for_government)
        self.is_active.setChecked(service is None or service.is_active)

    def send(self) -> None:
        typed = Service(
            id=ServiceId(new_id()) if self.chosen is None else self.chosen.id,
            letter=self.letter.text().strip().upper(),
            name=Bilingual(self.indonesian.text(), self.english.text()),
            is_for_government=self.is_for_government.isChecked(),
            working_days_limit=self.working_days.value() or None,
            priority_in_a_row=self.in_a_row.value(),
            is_active=self.is_active.isChecked(),
            position=self.position.value() - 1,
        )
        self.administration.change(
            lambda office, me: save_service(
                office,
                me,
                replace(typed, name=entry_name(typed.name.indonesian, typed.name.english)),
            )
        )

    def say(self) -> None:
        names = (
            self.tr("Huruf pada nomor"),
            self.tr("Nama dalam bahasa Indonesia"),
            self.tr("Nama dalam bahasa Inggris"),
            self.tr("Batas waktu (hari kerja)"),
            self.tr("Tamu prioritas berturut-turut, paling banyak"),
            self.tr("Urutan di layar"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.working_days.setSpecialValueText(self.tr("tanpa batas"))
        self.is_for_government.setText(self.tr("Khusus instansi pemerintah"))
        self.is_active.setText(self.tr("Ditawarkan di kiosk"))
        super().say()
