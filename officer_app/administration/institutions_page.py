"""The institutions that the kiosk suggests while a guest types."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.administration.list_page import Entry, ListPage
from officer_app.look import Look
from officer_app.pieces import named
from shared.domain.guest_details import institution_name
from shared.domain.identifiers import InstitutionId
from shared.domain.office import CategoryKind, Institution
from shared.use_cases.administration import OfficeSetup, save_institution
from shared.use_cases.identity import new_id


class InstitutionsPage(ListPage):
    """Only what the office enters here is ever suggested."""

    def __init__(self, administration: AdministrationPresenter, look: Look) -> None:
        super().__init__(administration, look, columns=3)

    def build_form(self) -> None:
        self.name = named(QLineEdit(), "institution_name")
        self.category = named(QComboBox(), "institution_category")
        self.is_active = named(QCheckBox(), "institution_is_active")
        self._labels = [self.add_field(field) for field in (self.name, self.category)]
        self.form.addWidget(self.is_active)

    def headers(self) -> Sequence[str]:
        return (self.tr("Nama"), self.tr("Status"), self.tr("Kategori"))

    def entries(self, setup: OfficeSetup) -> Sequence[Entry]:
        language = self.look.translations.language
        names = {
            category.code: category.name.in_language(language)
            for category in setup.categories
            if category.kind is CategoryKind.INSTITUTION
        }
        self._offer(names)
        return [
            Entry(
                institution,
                (
                    institution.name,
                    self.tr("aktif") if institution.is_active else self.tr("nonaktif"),
                    names.get(institution.category_code or "", ""),
                ),
            )
            for institution in setup.institutions
        ]

    def fill(self, value: Any) -> None:
        institution: Institution | None = value
        self.name.setText("" if institution is None else institution.name)
        code = None if institution is None else institution.category_code
        self.category.setCurrentIndex(max(0, self.category.findData(code)))
        self.is_active.setChecked(institution is None or institution.is_active)

    def send(self) -> None:
        known: Institution | None = self.chosen
        institution_id = InstitutionId(new_id()) if known is None else known.id
        typed, code = self.name.text(), self.category.currentData()
        is_active = self.is_active.isChecked()
        self.administration.change(
            lambda office, me: save_institution(
                office,
                me,
                Institution(institution_id, institution_name(typed), code, is_active),
            )
        )

    def say(self) -> None:
        for label, name in zip(
            self._labels, (self.tr("Nama instansi"), self.tr("Kategori")), strict=True
        ):
            label.setText(name)
        self.is_active.setText(self.tr("Disarankan di kiosk"))
        super().say()

    def _offer(self, names: dict[str, str]) -> None:
        chosen = self.category.currentData()
        self.category.clear()
        self.category.addItem(self.tr("Tanpa kategori"), None)
        for code, name in names.items():
            self.category.addItem(name, code)
        self.category.setCurrentIndex(max(0, self.category.findData(chosen)))
