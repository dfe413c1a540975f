"""The office's rules: the queue, the kiosk, the display, signing in."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSpinBox

from officer_app.administration.rule_words import SECTIONS, rule_name, section_name
from officer_app.administration.setup_form import SetupForm
from officer_app.pieces import named, wrapped_label
from shared.configuration.office_settings import LIMITS, OfficeSettings
from shared.configuration.opening_hours import texts_of, week_of
from shared.database.office_database import OfficeDatabase
from shared.domain.date_words import weekday_name
from shared.domain.identifiers import OfficerId
from shared.domain.office import Bilingual
from shared.domain.office_hours import Week
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.administration import OfficeSetup, save_settings
from shared.use_cases.kiosk_exit import LONGEST_PIN, hashed_pin

_A_MONDAY = date(2024, 1, 1)
_CLOSED_DAYS = ("",) * 6
"""The rest of a week of which one day is read."""


class RulesForm(SetupForm):
    """Each number within its limits; texts and hours as the kiosk and the display show them."""

    def build_form(self) -> None:
        self._headings: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._numbers: dict[str, QSpinBox] = {}
        for section, names in SECTIONS.items():
            self._headings[section] = self.add_heading()
            for name in names:
                self._numbers[name] = _number_field(name)
                self._labels[name] = self.add_row(self._numbers[name])
        self._build_texts()
        self._build_portal()
        self._build_hours()
        self._build_pin()

    def fill(self, setup: OfficeSetup) -> None:
        settings = setup.settings
        for name, field in self._numbers.items():
            field.setValue(getattr(settings, name))
        self._endings.setText(", ".join(settings.email_endings))
        self._information_id.setText(settings.information_line.indonesian)
        self._information_en.setText(settings.information_line.english)
        self._portal_address.setText(settings.portal_address)
        self._portal_hosts.setText(", ".join(settings.portal_hosts))
        for line in (
            *(self._endings, self._information_id, self._information_en),
            *(self._portal_address, self._portal_hosts),
        ):
            line.setCursorPosition(0)
        week = texts_of(settings.opening_hours.week)
        for hours_field, hours in zip(self._hours, week, strict=True):
            hours_field.setText(hours)
        self._pin.clear()
        self._without_pin.setChecked(settings.kiosk_exit_pin_hash is None)

    def send(self) -> None:
        setup = self.administration.setup
        if setup is None:
            return
        try:
            settings = self._typed(setup.settings)
        except Problem as problem:
            self.administration.refused.emit(problem)
            return
        is_without_pin = self._without_pin.isChecked()
        new_pin = "" if is_without_pin else self._pin.text()

        def save(office: OfficeDatabase, me: OfficerId) -> None:
            pin_hash = None if is_without_pin else settings.kiosk_exit_pin_hash
            if new_pin:
                pin_hash = hashed_pin(new_pin)
            save_settings(office, me, replace(settings, kiosk_exit_pin_hash=pin_hash))

        self.administration.change(save)

    def say(self) -> None:
        for section, heading in self._headings.items():
            heading.setText(section_name(section))
        for name, label in self._labels.items():
            label.setText(rule_name(name))
        language = self.look.translations.language
        for number, (label, field) in enumerate(zip(self._day_labels, self._hours, strict=True)):
            label.setText(weekday_name(_A_MONDAY + timedelta(days=number), language))
            field.setPlaceholderText(self.tr("tutup"))
        self._pin.setPlaceholderText(self.tr("tidak diganti"))
        self._without_pin.setText(self.tr("Tanpa PIN"))
        self._pin_hint.setText(self.tr("Tanpa PIN, kiosk tidak dapat ditutup dari layarnya."))
        super().say()

    def _build_texts(self) -> None:
        self._headings["texts"] = self.add_heading()
        self._endings = named(QLineEdit(), "rule_email_endings")
        self._information_id = named(QLineEdit(), "rule_information_id")
        self._information_en = named(QLineEdit(), "rule_information_en")
        for name, field in (
            ("email_endings", self._endings),
            ("information_id", self._information_id),
            ("information_en", self._information_en),
        ):
            self._labels[name] = self.add_row(field)

    def _build_portal(self) -> None:
        self._headings["portal"] = self.add_heading()
        self._portal_address = named(QLineEdit(), "rule_portal_address")
        self._portal_hosts = named(QLineEdit(), "rule_portal_hosts")
        self._labels["portal_address"] = self.add_row(self._portal_address)
        self._labels["portal_hosts"] = self.add_row(self._portal_hosts)

    def _build_hours(self) -> None:
        self._headings["hours"] = self.add_heading()
        self._hours = [named(QLineEdit(), f"rule_hours_{day}") for day in range(7)]
        self._day_labels = [self.add_row(field) for field in self._hours]

    def _build_pin(self) -> None:
        self._headings["pin"] = self.add_heading()
        self._pin = named(QLineEdit(), "rule_pin")
        self._pin.setMaxLength(LONGEST_PIN)
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels["pin"] = self.add_row(self._pin)
        self._without_pin = named(QCheckBox(), "rule_without_pin")
        self._pin_hint = wrapped_label("quiet")
        self.grid.addWidget(self._without_pin, self.grid.rowCount(), 1)
        self.grid.addWidget(self._pin_hint, self.grid.rowCount(), 1)
        self._without_pin.toggled.connect(lambda is_on: self._pin.setEnabled(not is_on))

    def _typed(self, before: OfficeSettings) -> OfficeSettings:
        plain = before.to_mapping()
        plain |= {name: field.value() for name, field in self._numbers.items()}
        settings = OfficeSettings.from_mapping(plain)
        return replace(
            settings,
            email_endings=tuple(
                ending.removeprefix("@") for ending in _parts(self._endings.text())
            ),
            information_line=Bilingual(
                self._information_id.text().strip(), self._information_en.text().strip()
            ),
            portal_address=self._portal_address.text().strip(),
            portal_hosts=_parts(self._portal_hosts.text().lower()),
            opening_hours=replace(before.opening_hours, week=self._typed_week()),
        )

    def _typed_week(self) -> Week:
        texts = [field.text() for field in self._hours]
        for day, text in enumerate(texts):
            try:
                week_of([text, *_CLOSED_DAYS])
            except (ValueError, Problem):
                raise Problem(
                    ProblemCode.VALUE_OUT_OF_RANGE, field="opening_hours", weekday=day
                ) from None
        return week_of(texts)


def _parts(line: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in line.split(",") if part.strip(" @"))


def _number_field(name: str) -> QSpinBox:
    field = named(QSpinBox(), f"rule_{name}")
    smallest, largest = LIMITS[name]
    field.setRange(smallest, largest)
    return field
