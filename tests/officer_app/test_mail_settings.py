"""An administrator gives the office its mail account, tries it, and says what goes out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from officer_app.administration.mail_form import MailForm
from officer_app.navigation import Room
from shared.configuration.message_settings import MailSecurity
from shared.domain.message import Channel, MessageKind
from shared.notifications.secrets import SecretKind, Secrets
from shared.use_cases.administration import read_office_setup
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, GivenOffice
from tests.notifications.mail_server import Behaviour, mail_server
from tests.officer_app.person_at_counter import PersonAtCounter


@pytest.fixture
def form(person: PersonAtCounter, tmp_path: Path) -> MailForm:
    person.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    person.window.office_page.go(Room.SETTINGS)
    person.wait()
    room = person.window.office_page.settings_room()
    room.mail.secrets = Secrets(tmp_path / "secrets", None)
    room.tabs.show_page(room.mail)
    person.wait()
    return room.mail


def _write(form: MailForm, name: str, text: str) -> None:
    field = form.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


def _set_port(form: MailForm, port: int) -> None:
    field = form.findChild(QSpinBox, "mail_port")
    assert isinstance(field, QSpinBox)
    field.setValue(port)


def _choose_security(form: MailForm, security: MailSecurity) -> None:
    box = form.findChild(QComboBox, "mail_security")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(security.value))


def test_the_account_is_stored_and_its_password_only_on_this_machine(
    person: PersonAtCounter, office: GivenOffice, form: MailForm
) -> None:
    _write(form, "mail_host", "surel.contoh.example")
    _write(form, "mail_user", "kantor")
    _write(form, "mail_password", "kunci-contoh-surel")
    _write(form, "mail_sender_address", "kantor@contoh.example")
    person.press("Ctrl+S")
    mail = read_office_setup(office.database, office.administrator).settings.mail
    assert (mail.host, mail.security) == ("surel.contoh.example", MailSecurity.STARTTLS)
    assert form.secrets is not None
    kept = form.secrets.read(SecretKind.MAIL_PASSWORD, mail.account)
    assert kept == "kunci-contoh-surel"
    assert b"kunci-contoh-surel" not in office.file.read_bytes()
    field = form.findChild(QLineEdit, "mail_password")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_an_open_way_to_another_machine_is_refused_in_words(
    person: PersonAtCounter, office: GivenOffice, form: MailForm
) -> None:
    _write(form, "mail_host", "surel.contoh.example")
    _choose_security(form, MailSecurity.NONE)
    person.press("Ctrl+S")
    assert person.reads("Sambungan tanpa TLS hanya boleh ke komputer ini sendiri.")
    assert not read_office_setup(office.database, office.administrator).settings.mail.host


def test_a_trial_goes_out_through_the_account_that_stands_in_the_form(
    person: PersonAtCounter, form: MailForm
) -> None:
    behaviour = Behaviour()
    with mail_server(behaviour) as port:
        _write(form, "mail_host", "127.0.0.1")
        _set_port(form, port)
        _choose_security(form, MailSecurity.NONE)
        _write(form, "mail_sender_address", "kantor@contoh.example")
        _write(form, "mail_recipient", "kepala@contoh.example.com")
        person.click("mail_try")
    assert person.reads("Server menerima pesannya.")
    [received] = behaviour.received
    assert received.recipients == ("kepala@contoh.example.com",)


def test_a_message_can_be_switched_off_but_never_the_promised_result(
    person: PersonAtCounter, office: GivenOffice, form: MailForm
) -> None:
    names = {box.objectName() for box in form.findChildren(QCheckBox)}
    assert not any("examination_result" in name for name in names)
    box = form.findChild(QCheckBox, "mail_case_opened_email")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.setChecked(False)
    person.press("Ctrl+S")
    settings = read_office_setup(office.database, office.administrator).settings
    assert (MessageKind.CASE_OPENED, Channel.EMAIL) in settings.messages_off
