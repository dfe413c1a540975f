"""What an administrator sets up, and what is refused."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QTableWidget, QWidget

from officer_app.administration.rule_words import SECTIONS, rule_name
from officer_app.navigation import Room
from shared.configuration.office_settings import LIMITS
from shared.domain.office import CategoryKind, Role
from shared.use_cases.administration import OfficeSetup, read_office_setup
from shared.use_cases.sign_in import is_password
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

OFFICERS, COUNTERS, SERVICES, LISTS, INSTITUTIONS, PROFILE, RULES = range(7)


@pytest.fixture
def administrator(person: PersonAtCounter) -> PersonAtCounter:
    person.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    person.window.office_page.go(Room.SETTINGS)
    person.wait()
    return person


def open_tab(person: PersonAtCounter, place: int) -> QWidget:
    tabs = person.window.office_page.settings_room().tabs
    tabs.show_place(place)
    person.wait()
    shown = tabs.shown_page()
    assert shown is not None
    return shown


def choose_row(person: PersonAtCounter, page: QWidget, words: str) -> None:
    table = page.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        if any(cell is not None and cell.text() == words for cell in cells):
            table.selectRow(row)
            person.wait()
            return
    raise AssertionError(f"{words} is not in the table")


def fill(page: QWidget, name: str, text: str) -> None:
    field = page.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


def save(person: PersonAtCounter) -> None:
    person.press("Ctrl+S")


def setup_of(office: GivenOffice) -> OfficeSetup:
    return read_office_setup(office.database, office.administrator)


def test_a_new_officer_can_sign_in_at_once(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, OFFICERS)
    fill(page, "officer_sign_in_name", "petugas9")
    fill(page, "officer_full_name", "Petugas9 Contoh")
    fill(page, "officer_password", "kunci-contoh-sembilan")
    save(administrator)
    assert administrator.reads("Tersimpan.")
    administrator.click("deed_sign_out")
    administrator.sign_in("petugas9", "kunci-contoh-sembilan")
    assert administrator.sees("counter_page")


def test_a_refused_officer_stays_in_the_form_to_be_mended(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, OFFICERS)
    fill(page, "officer_sign_in_name", "petugas1")
    fill(page, "officer_full_name", "Petugas Lain")
    fill(page, "officer_password", "kunci-contoh-lain")
    save(administrator)
    assert administrator.reads("Nama ini sudah dipakai. Pilih nama lain.")
    assert administrator.find(QLineEdit, "officer_full_name").text() == "Petugas Lain"


def test_an_officer_is_shut_out_and_let_in_again(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, OFFICERS)
    choose_row(administrator, page, "petugas1")
    administrator.click("officer_switch")
    states = {one.sign_in_name: one.is_active for one in setup_of(office).officers}
    assert not states["petugas1"]
    choose_row(administrator, page, "petugas1")
    administrator.click("officer_switch")
    states = {one.sign_in_name: one.is_active for one in setup_of(office).officers}
    assert states["petugas1"]


def test_an_officer_becomes_a_supervisor(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, OFFICERS)
    choose_row(administrator, page, "petugas1")
    administrator.choose("officer_role", "Penyelia")
    save(administrator)
    roles = {one.sign_in_name: one.role for one in setup_of(office).officers}
    assert roles["petugas1"] is Role.SUPERVISOR


def test_the_last_administrator_stays_one(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, OFFICERS)
    choose_row(administrator, page, ADMIN_NAME)
    administrator.choose("officer_role", "Petugas")
    save(administrator)
    assert administrator.reads("paling sedikit satu administrator yang aktif")


def test_the_last_administrator_cannot_be_shut_out(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, OFFICERS)
    choose_row(administrator, page, ADMIN_NAME)
    administrator.click("officer_switch")
    assert administrator.reads("paling sedikit satu administrator yang aktif")


def test_a_password_is_reset(administrator: PersonAtCounter, office: GivenOffice) -> None:
    page = open_tab(administrator, OFFICERS)
    choose_row(administrator, page, "petugas2")
    fill(page, "officer_password", "kunci-contoh-segar")
    administrator.click("officer_reset")
    administrator.click("deed_sign_out")
    administrator.sign_in("petugas2", "kunci-contoh-segar")
    assert administrator.sees("counter_page")


def test_a_counter_is_added_and_put_out_of_use(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, COUNTERS)
    save(administrator)
    assert [counter.number for counter in setup_of(office).counters] == [1, 2, 3, 4]
    choose_row(administrator, page, "4")
    administrator.find(QCheckBox, "counter_is_active").click()
    save(administrator)
    assert [counter.is_active for counter in setup_of(office).counters] == [True] * 3 + [False]


def test_two_services_never_share_a_letter(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, SERVICES)
    fill(page, "service_letter", "r")
    fill(page, "service_indonesian", "Layanan Contoh")
    save(administrator)
    assert administrator.reads("Huruf ini sudah dipakai layanan lain.")
    fill(page, "service_letter", "z")
    save(administrator)
    added = next(one for one in setup_of(office).services if one.letter == "Z")
    assert added.name.indonesian == added.name.english == "Layanan Contoh"


def test_a_list_gets_an_entry_in_both_languages(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, LISTS)
    administrator.choose("category_kind", "Pekerjaan")
    fill(page, "category_indonesian", "Pekerjaan Contoh")
    fill(page, "category_english", "Sample Occupation")
    save(administrator)
    added = next(one for one in setup_of(office).categories if one.code == "sample_occupation")
    assert added.kind is CategoryKind.OCCUPATION
    assert added.name.indonesian == "Pekerjaan Contoh"


def test_an_entry_without_a_name_is_refused(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    before = setup_of(office).categories
    open_tab(administrator, LISTS)
    save(administrator)
    assert administrator.reads("Isi nama dahulu.")
    assert setup_of(office).categories == before


def test_an_institution_is_added(administrator: PersonAtCounter, office: GivenOffice) -> None:
    page = open_tab(administrator, INSTITUTIONS)
    fill(page, "institution_name", "Dinas Contoh Baru")
    administrator.choose("institution_category", "Pemerintah daerah")
    save(administrator)
    added = next(one for one in setup_of(office).institutions if one.name == "Dinas Contoh Baru")
    assert added.category_code == "local_government"


def test_the_office_profile_is_kept(administrator: PersonAtCounter, office: GivenOffice) -> None:
    page = open_tab(administrator, PROFILE)
    fill(page, "profile_telephone", "0534-1234567")
    save(administrator)
    assert setup_of(office).office.telephone == "0534-1234567"
    assert setup_of(office).office.name == "Kantor Contoh"


def test_what_was_typed_in_one_form_survives_the_saving_of_another(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    profile = open_tab(administrator, PROFILE)
    fill(profile, "profile_telephone", "0534-1234567")
    rules = open_tab(administrator, RULES)
    fill(rules, "rule_information_id", "Bawa kartu pengenal")
    save(administrator)
    assert setup_of(office).settings.information_line.indonesian == "Bawa kartu pengenal"
    open_tab(administrator, PROFILE)
    assert administrator.find(QLineEdit, "profile_telephone").text() == "0534-1234567"


def test_every_number_of_the_settings_has_its_place_and_its_name() -> None:
    shown = [name for names in SECTIONS.values() for name in names]
    assert sorted(shown) == sorted(LIMITS)
    assert all(rule_name(name) for name in shown)


def test_rules_hours_and_texts_are_kept(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, RULES)
    administrator.find(QSpinBox, "rule_no_show_calls").setValue(2)
    fill(page, "rule_email_endings", "gmail.com, @contoh.go.id")
    fill(page, "rule_hours_5", "09.00-11.00")
    fill(page, "rule_information_id", "Baris contoh.")
    save(administrator)
    settings = setup_of(office).settings
    assert settings.no_show_calls == 2
    assert settings.email_endings == ("gmail.com", "contoh.go.id")
    assert [f"{span.opens:%H.%M}" for span in settings.opening_hours.week.days[5]] == ["09.00"]
    assert settings.information_line.indonesian == "Baris contoh."


def test_the_portals_addresses_are_kept_and_unusable_ones_refused(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, RULES)
    fill(page, "rule_portal_hosts", "Portal.example, *.bps.go.id,")
    fill(page, "rule_portal_address", "https://portal.example/masuk")
    save(administrator)
    settings = setup_of(office).settings
    assert settings.portal_hosts == ("portal.example", "*.bps.go.id")
    assert settings.portal_address == "https://portal.example/masuk"
    fill(page, "rule_portal_address", "http://portal.example/masuk")
    save(administrator)
    assert administrator.reads("Alamat awal portal harus dimulai dengan https://")
    assert setup_of(office).settings == settings


def test_hours_that_are_no_hours_are_refused(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, RULES)
    fill(page, "rule_hours_2", "pagi sampai sore")
    save(administrator)
    assert administrator.reads("Jam layanan hari Rabu tidak dapat dibaca.")
    assert administrator.find(QLineEdit, "rule_hours_2").text() == "pagi sampai sore"


def test_the_kiosk_pin_is_stored_as_a_hash_and_taken_away(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, RULES)
    administrator.find(QCheckBox, "rule_without_pin").setChecked(False)
    fill(page, "rule_pin", "246810")
    save(administrator)
    stored = setup_of(office).settings.kiosk_exit_pin_hash
    assert stored is not None
    assert "246810" not in stored
    assert is_password("246810", stored)
    administrator.find(QCheckBox, "rule_without_pin").setChecked(True)
    save(administrator)
    assert setup_of(office).settings.kiosk_exit_pin_hash is None


def test_a_pin_of_letters_is_refused(administrator: PersonAtCounter, office: GivenOffice) -> None:
    page = open_tab(administrator, RULES)
    administrator.find(QCheckBox, "rule_without_pin").setChecked(False)
    administrator.find(QSpinBox, "rule_no_show_calls").setValue(7)
    fill(page, "rule_pin", "abcd")
    save(administrator)
    assert administrator.reads("PIN: isi 4 sampai 12 angka.")
    assert setup_of(office).settings.kiosk_exit_pin_hash is None
    assert setup_of(office).settings.no_show_calls != 7


def test_hours_that_end_before_they_begin_are_refused_by_their_day(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, RULES)
    fill(page, "rule_hours_4", "15.00-08.00")
    save(administrator)
    assert administrator.reads("Jam layanan hari Jumat tidak dapat dibaca.")


def test_other_rules_leave_the_pin_as_it_was(
    administrator: PersonAtCounter, office: GivenOffice
) -> None:
    page = open_tab(administrator, RULES)
    administrator.find(QCheckBox, "rule_without_pin").setChecked(False)
    fill(page, "rule_pin", "246810")
    save(administrator)
    administrator.find(QSpinBox, "rule_no_show_calls").setValue(7)
    save(administrator)
    settings = setup_of(office).settings
    assert settings.no_show_calls == 7
    assert settings.kiosk_exit_pin_hash is not None
    assert is_password("246810", settings.kiosk_exit_pin_hash)
