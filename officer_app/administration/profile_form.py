"""Who and where the office is, as the screens and tickets say it."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit

from officer_app.administration.setup_form import SetupForm
from officer_app.pieces import named
from shared.use_cases.administration import OfficeSetup, save_office

_FIELDS = ("name", "unit_name", "address", "telephone", "website", "portal", "complaints")


class ProfileForm(SetupForm):
    """One line for each; the time zone is set when the office is made."""

    def build_form(self) -> None:
        self._fields = {name: named(QLineEdit(), f"profile_{name}") for name in _FIELDS}
        self._labels: dict[str, QLabel] = {
            name: self.add_row(field) for name, field in self._fields.items()
        }
        self._zone = named(QLineEdit(), "profile_time_zone")
        self._zone.setReadOnly(True)
        self._labels["time_zone"] = self.add_row(self._zone)

    def fill(self, setup: OfficeSetup) -> None:
        for name, field in self._fields.items():
            field.setText(getattr(setup.office, name))
            field.setCursorPosition(0)
        self._zone.setText(setup.office.time_zone)

    def send(self) -> None:
        setup = self.administration.setup
        if setup is not None:
            typed = {name: field.text().strip() for name, field in self._fields.items()}
            profile = replace(
                setup.office,
                name=typed["name"],
                unit_name=typed["unit_name"],
                address=typed["address"],
                telephone=typed["telephone"],
                website=typed["website"],
                portal=typed["portal"],
                complaints=typed["complaints"],
            )
            self.administration.change(lambda office, me: save_office(office, me, profile))

    def say(self) -> None:
        names = {
            "name": self.tr("Nama kantor"),
            "unit_name": self.tr("Nama unit"),
            "address": self.tr("Alamat"),
            "telephone": self.tr("Telepon"),
            "website": self.tr("Situs web"),
            "portal": self.tr("Portal rekomendasi"),
            "complaints": self.tr("Pengaduan"),
            "time_zone": self.tr("Zona waktu"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
        super().say()
