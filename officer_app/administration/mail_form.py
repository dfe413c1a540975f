"""The account that the office writes e-mail from, and which messages go out."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from officer_app.administration.setup_form import SetupForm
from officer_app.cases.messages.message_words import channel_name, kind_name, outcome_sentence
from officer_app.pieces import KeyButton, Note, named, wrapped_label
from officer_app.problem_words import problem_sentence
from shared.configuration.folders import secrets_folder
from shared.configuration.message_settings import MESSAGE_LIMITS, MailSecurity, MailSettings
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.email_address import email_address
from shared.domain.identifiers import OfficerId
from shared.domain.message import ASKED_FOR, PROMISED, Channel, MessageKind, Switch
from shared.domain.message_outcome import Outcome as Sending
from shared.domain.problem import Problem
from shared.notifications.messenger import EmailMessenger
from shared.notifications.secrets import SecretKind, Secrets, secrets_of_this_user
from shared.use_cases.administration import OfficeSetup, save_settings
from shared.use_cases.trial_message import send_trial_message

_TEXTS = ("host", "user", "sender_address", "sender_name", "reply_to", "certificate_file")
_SWITCHES: tuple[Switch, ...] = tuple(
    (kind, channel)
    for kind in MessageKind
    for channel in Channel
    if kind not in ASKED_FOR and (kind, channel) not in PROMISED
)


class MailForm(SetupForm):
    """The password goes into this machine's keyring and is never read back onto the screen."""

    secrets: Secrets | None = None
    """Tests give their own; None: those of the user who runs the program."""

    def build_form(self) -> None:
        self._labels: dict[str, QLabel] = {}
        self._account_heading = self.add_heading()
        self._texts = {name: named(QLineEdit(), f"mail_{name}") for name in _TEXTS}
        self._port = named(QSpinBox(), "mail_port")
        self._port.setRange(*MESSAGE_LIMITS["port"])
        self._security = named(QComboBox(), "mail_security")
        self._password = named(QLineEdit(), "mail_password")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        for name, field in (
            ("host", self._texts["host"]),
            ("port", self._port),
            ("security", self._security),
            ("user", self._texts["user"]),
            ("password", self._password),
            *((name, self._texts[name]) for name in _TEXTS[2:]),
        ):
            self._labels[name] = self.add_row(field)
        self._trial_heading = self.add_heading()
        self._recipient = named(QLineEdit(), "mail_recipient")
        self._labels["recipient"] = self.add_row(self._recipient)
        self._try = named(KeyButton(self.look.theme, "mail"), "mail_try")
        self._try.clicked.connect(self._send_trial)
        self.grid.addWidget(self._try, self.grid.rowCount(), 1)
        self._tried = Note(self.look.theme, "info")
        self._tried.hide()
        self.grid.addWidget(self._tried, self.grid.rowCount(), 0, 1, 2)
        self._switch_heading = self.add_heading()
        self._switch_lead = wrapped_label("quiet")
        self.grid.addWidget(self._switch_lead, self.grid.rowCount(), 0, 1, 2)
        self._switches = {
            switch: named(QCheckBox(), f"mail_{switch[0].value}_{switch[1].value}")
            for switch in _SWITCHES
        }
        for box in self._switches.values():
            self.grid.addWidget(box, self.grid.rowCount(), 0, 1, 2)

    def fill(self, setup: OfficeSetup) -> None:
        mail = setup.settings.mail
        for name, field in self._texts.items():
            field.setText(getattr(mail, name))
            field.setCursorPosition(0)
        self._port.setValue(mail.port)
        self._security.setCurrentIndex(self._security.findData(mail.security.value))
        self._password.clear()
        for switch, box in self._switches.items():
            box.setChecked(switch not in setup.settings.messages_off)

    def send(self) -> None:
        setup = self.administration.setup
        if setup is None:
            return
        try:
            mail = self._typed(setup.settings.mail)
        except Problem as problem:
            self.administration.refused.emit(problem)
            return
        password, own_secrets = self._password.text(), self._secrets_of_user()
        off = frozenset(switch for switch, box in self._switches.items() if not box.isChecked())
        settings = replace(setup.settings, mail=mail, messages_off=off)

        def save(office: OfficeDatabase, me: OfficerId) -> None:
            save_settings(office, me, settings)
            if password:
                own_secrets().keep(SecretKind.MAIL_PASSWORD, mail.account, password)

        self.administration.change(save)

    def say(self) -> None:
        names = {
            "host": self.tr("Server SMTP"),
            "port": self.tr("Porta"),
            "security": self.tr("Pengamanan"),
            "user": self.tr("Nama pengguna"),
            "password": self.tr("Kata sandi"),
            "sender_address": self.tr("Alamat pengirim"),
            "sender_name": self.tr("Nama pengirim"),
            "reply_to": self.tr("Balasan ditujukan ke"),
            "certificate_file": self.tr("Berkas sertifikat CA sendiri"),
            "recipient": self.tr("Kirim e-mail uji ke"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
        self._account_heading.setText(self.tr("Akun e-mail kantor"))
        self._trial_heading.setText(self.tr("Uji coba"))
        self._switch_heading.setText(self.tr("Pesan yang ditulis sendiri"))
        self._switch_lead.setText(
            self.tr(
                "Hasil pemeriksaan selalu dikirim lewat e-mail dan WhatsApp: itu dijanjikan "
                "standar pelayanan."
            )
        )
        self._password.setPlaceholderText(self.tr("tidak diganti"))
        self._try.say(self.tr("Kirim e-mail uji"))
        for (kind, channel), box in self._switches.items():
            box.setText(f"{kind_name(kind)} · {channel_name(channel)}")
        self._offer_securities()
        super().say()

    def _offer_securities(self) -> None:
        words = {
            MailSecurity.STARTTLS: self.tr("STARTTLS (biasanya porta 587)"),
            MailSecurity.TLS: self.tr("TLS (biasanya porta 465)"),
            MailSecurity.NONE: self.tr("Tanpa TLS, hanya ke komputer ini sendiri"),
        }
        chosen = self._security.currentData()
        with QSignalBlocker(self._security):
            self._security.clear()
            for security, name in words.items():
                self._security.addItem(name, security.value)
            self._security.setCurrentIndex(max(0, self._security.findData(chosen)))

    def _typed(self, before: MailSettings) -> MailSettings:
        typed = {name: field.text().strip() for name, field in self._texts.items()}
        return MailSettings.from_mapping(
            before.to_mapping()
            | typed
            | {"port": self._port.value(), "security": self._security.currentData()}
        )

    def _secrets_of_user(self) -> Callable[[], Secrets]:
        """To be asked off the screen's thread: looking for the system's keyring takes long."""
        given = self.secrets
        return lambda: given or secrets_of_this_user(secrets_folder())

    def _send_trial(self) -> None:
        setup = self.administration.setup
        if setup is None:
            return
        try:
            mail, recipient = (
                self._typed(setup.settings.mail),
                email_address(self._recipient.text()),
            )
        except Problem as problem:
            self._tried.tell(problem_sentence(problem), "trouble")
            return
        typed, own_secrets = self._password.text(), self._secrets_of_user()
        language = self.look.translations.language

        def send(office: OfficeDatabase, me: OfficerId) -> Sending:
            password = typed or own_secrets().read(SecretKind.MAIL_PASSWORD, mail.account) or ""
            messenger = EmailMessenger(mail, password)
            return send_trial_message(office, me, messenger, Channel.EMAIL, recipient, language)

        self._tried.tell(self.tr("Sedang dikirim…"), "info")
        self.administration.look("trial", send, self._was_tried)

    def _was_tried(self, outcome: Outcome[Sending]) -> None:
        match outcome:
            case Ok(sending):
                words, kind = outcome_sentence(sending)
                self._tried.tell(words, kind)
            case Err(problem):
                self._tried.tell(problem_sentence(problem), "trouble")
