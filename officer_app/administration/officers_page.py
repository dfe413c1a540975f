"""Who may sign in: adding, deactivating, a new password."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.administration.list_page import Entry, ListPage
from officer_app.look import Look
from officer_app.pieces import KeyButton, named, text_label
from officer_app.role_words import role_name
from shared.domain.office import Officer, Role
from shared.use_cases.administration import (
    OfficeSetup,
    add_officer,
    reset_password,
    set_officer_active,
    set_officer_role,
)


class OfficersPage(ListPage):
    """A new officer gets a first password; a known one can be shut out or given a new one."""

    def __init__(self, administration: AdministrationPresenter, look: Look) -> None:
        super().__init__(administration, look, columns=4)

    def build_form(self) -> None:
        self.sign_in_name = named(QLineEdit(), "officer_sign_in_name")
        self.full_name = named(QLineEdit(), "officer_full_name")
        self.role = named(QComboBox(), "officer_role")
        self.password = named(QLineEdit(), "officer_password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._sign_in_label = self.add_field(self.sign_in_name)
        self._full_name_label = self.add_field(self.full_name)
        self._role_label = self.add_field(self.role)
        self._password_label = self.add_field(self.password)
        self._reset = KeyButton(self.look.theme, "lock")
        self._reset.setObjectName("officer_reset")
        self._switch = KeyButton(self.look.theme, "log-out")
        self._switch.setObjectName("officer_switch")
        self._hint = text_label("quiet")
        self._hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._reset)
        buttons.addWidget(self._switch)
        buttons.addStretch()
        self.form.addWidget(self._hint)
        self.form.addLayout(buttons)
        self._reset.clicked.connect(self._reset_password)
        self._switch.clicked.connect(self._switch_active)

    def headers(self) -> Sequence[str]:
        return (self.tr("Nama"), self.tr("Nama masuk"), self.tr("Peran"), self.tr("Status"))

    def entries(self, setup: OfficeSetup) -> Sequence[Entry]:
        return [
            Entry(
                officer,
                (
                    officer.full_name,
                    officer.sign_in_name,
                    role_name(officer.role),
                    self.tr("aktif") if officer.is_active else self.tr("nonaktif"),
                ),
            )
            for officer in setup.officers
        ]

    def fill(self, value: Any) -> None:
        officer: Officer | None = value
        is_new = officer is None
        self.sign_in_name.setText("" if officer is None else officer.sign_in_name)
        self.full_name.setText("" if officer is None else officer.full_name)
        self.role.setCurrentIndex(
            self.role.findData(Role.OFFICER if officer is None else officer.role)
        )
        self.password.clear()
        for field in (self.sign_in_name, self.full_name):
            field.setEnabled(is_new)
        for button in (self._reset, self._switch):
            button.setVisible(not is_new)
        self._say_form(officer)

    def send(self) -> None:
        # Qt gives a StrEnum back as plain text.
        role = Role(self.role.currentData())
        if self.chosen is not None:
            whom = self.chosen.id
            self.administration.change(lambda office, me: set_officer_role(office, me, whom, role))
            return
        password = self.password.text()
        name, full_name = self.sign_in_name.text(), self.full_name.text()
        self.administration.change(
            lambda office, me: add_officer(office, me, name, full_name, role, password)
        )

    def say(self) -> None:
        self._sign_in_label.setText(self.tr("Nama masuk"))
        self._full_name_label.setText(self.tr("Nama lengkap"))
        self._role_label.setText(self.tr("Peran"))
        chosen = self.role.currentData() or Role.OFFICER
        self.role.clear()
        for role in Role:
            self.role.addItem(role_name(role), role)
        self.role.setCurrentIndex(self.role.findData(chosen))
        self._reset.say(self.tr("Ganti kata sandi"))
        self.fill(self.chosen)
        super().say()

    def _say_form(self, officer: Officer | None) -> None:
        self._password_label.setText(
            self.tr("Kata sandi pertama") if officer is None else self.tr("Kata sandi baru")
        )
        is_active = officer is not None and officer.is_active
        self._switch.say(self.tr("Nonaktifkan") if is_active else self.tr("Aktifkan"))
        self._hint.setText(
            ""
            if officer is None or not is_active
            else self.tr("Petugas yang dinonaktifkan tidak dapat masuk dan loketnya dikosongkan.")
        )
        self._hint.setVisible(bool(self._hint.text()))

    def _reset_password(self) -> None:
        whom, password = self.chosen.id, self.password.text()
        self.administration.change(lambda office, me: reset_password(office, me, whom, password))

    def _switch_active(self) -> None:
        whom, is_active = self.chosen.id, not self.chosen.is_active
        self.administration.change(
            lambda office, me: set_officer_active(office, me, whom, is_active)
        )
