"""An administrator says how the office writes on WhatsApp, and where its own texts lie."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from officer_app.administration.whatsapp_form import WhatsAppForm
from officer_app.navigation import Room
from shared.configuration.office_settings import OfficeSettings
from shared.notifications.secrets import SecretKind, Secrets
from shared.use_cases.administration import read_office_setup
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

TOKEN = "token-contoh-rahasia"


@pytest.fixture
def form(person: PersonAtCounter, tmp_path: Path) -> WhatsAppForm:
    person.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    person.window.office_page.go(Room.SETTINGS)
    person.wait()
    room = person.window.office_page.settings_room()
    room.whatsapp.secrets = Secrets(tmp_path / "secrets", None)
    room.tabs.show_page(room.whatsapp)
    person.wait()
    return room.whatsapp


def settings(office: GivenOffice) -> OfficeSettings:
    return read_office_setup(office.database, office.administrator).settings


def switch_on(person: PersonAtCounter) -> None:
    box = person.find(QCheckBox, "whatsapp_is_on")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def test_the_cloud_api_is_off_until_somebody_switches_it_on(
    person: PersonAtCounter, office: GivenOffice, form: WhatsAppForm
) -> None:
    assert not settings(office).whatsapp.is_complete
    assert not person.find(QLineEdit, "whatsapp_phone_number_id").isEnabled()
    switch_on(person)
    person.write("whatsapp_phone_number_id", "123456789")
    person.write("whatsapp_token", TOKEN)
    person.press("Ctrl+S")
    stored = settings(office).whatsapp
    assert stored.is_complete
    assert form.secrets is not None
    assert form.secrets.read(SecretKind.WHATSAPP_TOKEN, stored.account) == TOKEN
    assert TOKEN.encode() not in office.file.read_bytes()
    assert person.find(QLineEdit, "whatsapp_token").text() == ""


@pytest.mark.usefixtures("form")
def test_an_id_that_is_no_number_is_refused_and_stays_to_be_mended(
    person: PersonAtCounter, office: GivenOffice
) -> None:
    switch_on(person)
    person.write("whatsapp_phone_number_id", "0811-1950")
    person.press("Ctrl+S")
    assert not settings(office).whatsapp.is_on
    assert person.sees("note")
    assert person.find(QLineEdit, "whatsapp_phone_number_id").text() == "0811-1950"


def test_own_texts_are_checked_and_refused_with_the_place_of_the_fault(
    person: PersonAtCounter, office: GivenOffice, form: WhatsAppForm, tmp_path: Path
) -> None:
    folder = tmp_path / "teks"
    folder.mkdir()
    (folder / "case_opened.id.txt").write_text("== subject\n{{ bukan_apa_apa }}\n", "utf-8")
    form.choose_folder = lambda _over: folder
    person.click("own_texts_choose")
    assert person.find(QLineEdit, "own_texts_folder").text() == str(folder)
    person.press("Ctrl+S")
    assert person.reads("case_opened.id.txt")
    assert settings(office).message_texts_folder == ""
    (folder / "case_opened.id.txt").unlink()
    person.press("Ctrl+S")
    assert settings(office).message_texts_folder == str(folder)
