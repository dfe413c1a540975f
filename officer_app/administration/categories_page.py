"""The lists from which a guest's answers are chosen."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, assert_never

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.administration.entry_name import entry_name
from officer_app.administration.list_page import Entry, ListPage
from officer_app.look import Look
from officer_app.pieces import named
from shared.domain.identifiers import CategoryId
from shared.domain.office import Bilingual, Category, CategoryKind
from shared.use_cases.administration import OfficeSetup, save_category
from shared.use_cases.identity import new_id

_MOST_POSITIONS = 99


class CategoriesPage(ListPage):
    """One list at a time; what guests chose before keeps its code."""

    def __init__(self, administration: AdministrationPresenter, look: Look) -> None:
        super().__init__(administration, look, columns=3)

    def build_form(self) -> None:
        self.kind = named(QComboBox(), "category_kind")
        self.indonesian = named(QLineEdit(), "category_indonesian")
        self.english = named(QLineEdit(), "category_english")
        self.position = named(QSpinBox(), "category_position")
        self.position.setRange(1, _MOST_POSITIONS)
        self.is_government = named(QCheckBox(), "category_is_government")
        self.is_active = named(QCheckBox(), "category_is_active")
        fields = (self.kind, self.indonesian, self.english, self.position)
        self._labels = [self.add_field(field) for field in fields]
        self.form.addWidget(self.is_government)
        self.form.addWidget(self.is_active)
        self.kind.currentIndexChanged.connect(self._other_list)

    def headers(self) -> Sequence[str]:
        return (self.tr("Urutan"), self.tr("Status"), self.tr("Nama"))

    def entries(self, setup: OfficeSetup) -> Sequence[Entry]:
        language = self.look.translations.language
        return [
            Entry(
                category,
                (
                    str(category.position + 1),
                    self.tr("aktif") if category.is_active else self.tr("nonaktif"),
                    category.name.in_language(language),
                ),
            )
            for category in setup.categories
            if category.kind is self._kind()
        ]

    def fill(self, value: Any) -> None:
        category: Category | None = value
        self.indonesian.setText("" if category is None else category.name.indonesian)
        self.english.setText("" if category is None else category.name.english)
        self.position.setValue(
            len(self._of_kind()) + 1 if category is None else category.position + 1
        )
        self.is_government.setChecked(category is not None and category.is_government)
        self.is_government.setVisible(self._kind() is CategoryKind.INSTITUTION)
        self.is_active.setChecked(category is None or category.is_active)

    def send(self) -> None:
        known: Category | None = self.chosen
        typed = Category(
            id=CategoryId(new_id()) if known is None else known.id,
            kind=self._kind(),
            code=self._new_code() if known is None else known.code,
            name=Bilingual(self.indonesian.text(), self.english.text()),
            is_government=self.is_government.isChecked(),
            is_active=self.is_active.isChecked(),
            position=self.position.value() - 1,
        )
        self.administration.change(
            lambda office, me: save_category(
                office,
                me,
                replace(typed, name=entry_name(typed.name.indonesian, typed.name.english)),
            )
        )

    def say(self) -> None:
        names = (
            self.tr("Daftar"),
            self.tr("Nama dalam bahasa Indonesia"),
            self.tr("Nama dalam bahasa Inggris"),
            self.tr("Urutan"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        chosen = self._kind()
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in CategoryKind:
            self.kind.addItem(self._kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(chosen))
        self.kind.blockSignals(False)
        self.is_government.setText(self.tr("Instansi pemerintah"))
        self.is_active.setText(self.tr("Ditawarkan"))
        super().say()

    def _kind(self) -> CategoryKind:
        # Qt gives a StrEnum back as plain text.
        return CategoryKind(self.kind.currentData() or CategoryKind.INSTITUTION)

    def _kind_name(self, kind: CategoryKind) -> str:
        match kind:
            case CategoryKind.INSTITUTION:
                return self.tr("Kategori instansi")
            case CategoryKind.OCCUPATION:
                return self.tr("Pekerjaan")
            case CategoryKind.EDUCATION:
                return self.tr("Pendidikan")
            case CategoryKind.AGE_BAND:
                return self.tr("Umur")
            case _:
                assert_never(kind)

    def _of_kind(self) -> list[Category]:
        setup = self.administration.setup
        kind = self._kind()
        return [] if setup is None else [one for one in setup.categories if one.kind is kind]

    def _new_code(self) -> str:
        """A code of its own, from the English name; what guests' details store."""
        words = "".join(
            letter if letter.isascii() and letter.isalnum() else " "
            for letter in self.english.text().lower()
        ).split()
        code = "_".join(words)[:30] or "entry"
        taken = {category.code for category in self._of_kind()}
        number = 2
        unique = code
        while unique in taken:
            unique = f"{code}_{number}"
            number += 1
        return unique

    def _other_list(self) -> None:
        self.chosen = None
        self.fill(None)
        self.show_entries()
