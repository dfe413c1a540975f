"""How the office writes on WhatsApp, and the texts of its own in place of ours."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from officer_app.administration.setup_form import SetupForm
from officer_app.cases.chosen_files import ask_for_folder
from officer_app.pieces import KeyButton, named, wrapped_label
from shared.configuration.folders import secrets_folder
from shared.configuration.message_settings import WhatsAppSettings
from shared.database.office_database import OfficeDatabase
from shared.domain.identifiers import OfficerId
from shared.domain.problem import Problem
from shared.notifications.secrets import SecretKind, Secrets, secrets_of_this_user
from shared.use_cases.administration import OfficeSetup, save_settings

_TEXTS = ("phone_number_id", "api_version", "template")


class WhatsAppForm(SetupForm):
    """The token goes into this machine's keyring and is never read back onto the screen."""

    secrets: Secrets | None = None
    """Tests give their own; None: those of the user who runs the program."""
    choose_folder: Callable[[QWidget], Path | None] = staticmethod(ask_for_folder)

    def build_form(self) -> None:
        self._labels: dict[str, QLabel] = {}
        self._heading = self.add_heading()
        self._lead = self._add_lead()
        self._is_on = named(QCheckBox(), "whatsapp_is_on")
        self.grid.addWidget(self._is_on, self.grid.rowCount(), 0, 1, 2)
        self._texts = {name: named(QLineEdit(), f"whatsapp_{name}") for name in _TEXTS}
        self._token = named(QLineEdit(), "whatsapp_token")
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        for name, field in (*self._texts.items(), ("token", self._token)):
            self._labels[name] = self.add_row(field)
        self._own_heading = self.add_heading()
        self._own_lead = self._add_lead()
        self._folder = named(QLineEdit(), "own_texts_folder")
        self._labels["folder"] = self.add_row(self._folder)
        self._choose = named(KeyButton(self.look.theme, "search"), "own_texts_choose")
        self._choose.clicked.connect(self._take_folder)
        self.grid.addWidget(self._choose, self.grid.rowCount(), 1)
        self._is_on.toggled.connect(self._enable)

    def fill(self, setup: OfficeSetup) -> None:
        whatsapp = setup.settings.whatsapp
        for name, field in self._texts.items():
            field.setText(getattr(whatsapp, name))
            field.setCursorPosition(0)
        self._token.clear()
        self._is_on.setChecked(whatsapp.is_on)
        self._folder.setText(setup.settings.message_texts_folder)
        self._enable()

    def send(self) -> None:
        setup = self.administration.setup
        if setup is None:
            return
        try:
            whatsapp = self._typed(setup.settings.whatsapp)
        except Problem as problem:
            self.administration.refused.emit(problem)
            return
        token, secrets = self._token.text(), self.secrets
        settings = replace(
            setup.settings, whatsapp=whatsapp, message_texts_folder=self._folder.text().strip()
        )

        def save(office: OfficeDatabase, me: OfficerId) -> None:
            save_settings(office, me, settings)
            if token:
                kept = secrets or secrets_of_this_user(secrets_folder())
                kept.keep(SecretKind.WHATSAPP_TOKEN, whatsapp.account, token)

        self.administration.change(save)

    def say(self) -> None:
        names = {
            "phone_number_id": self.tr("ID nomor telepon (dari Meta)"),
            "api_version": self.tr("Versi API"),
            "template": self.tr("Nama templat yang disetujui"),
            "token": self.tr("Token akses"),
            "folder": self.tr("Folder teks buatan kantor"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
        self._heading.setText(self.tr("WhatsApp"))
        self._lead.setText(
            self.tr(
                "Tanpa pengaturan ini, petugas membuka WhatsApp dengan teks yang sudah terisi dan "
                "menekan kirim sendiri. Cloud API hanya untuk kantor yang punya nomor bisnis "
                "terdaftar di Meta."
            )
        )
        self._is_on.setText(self.tr("Kirim sendiri lewat Cloud API"))
        self._own_heading.setText(self.tr("Teks pesan"))
        self._own_lead.setText(
            self.tr(
                "Kosongkan agar teks bawaan dipakai. Teks buatan kantor diperiksa saat disimpan; "
                "yang tidak dapat dipakai ditolak dengan tempat salahnya."
            )
        )
        self._token.setPlaceholderText(self.tr("tidak diganti"))
        self._choose.say(self.tr("Pilih folder…"))
        super().say()

    def _add_lead(self) -> QLabel:
        lead = wrapped_label("quiet")
        self.grid.addWidget(lead, self.grid.rowCount(), 0, 1, 2)
        return lead

    def _typed(self, before: WhatsAppSettings) -> WhatsAppSettings:
        typed = {name: field.text().strip() for name, field in self._texts.items()}
        return WhatsAppSettings.from_mapping(
            before.to_mapping() | typed | {"is_on": self._is_on.isChecked()}
        )

    def _enable(self) -> None:
        for field in (*self._texts.values(), self._token):
            field.setEnabled(self._is_on.isChecked())

    def _take_folder(self) -> None:
        folder = self.choose_folder(self)
        if folder is not None:
            self._folder.setText(str(folder))
