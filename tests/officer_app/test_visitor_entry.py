"""A visitor who could not use the kiosk gets a number at the counter."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit

from shared.use_cases.administration import read_office_setup, save_service
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

VISITS = "SELECT source, is_priority, notice_version IS NOT NULL FROM visit"


def test_a_service_is_enough(officer: PersonAtCounter, office: GivenOffice) -> None:
    officer.press("Ctrl+N")
    officer.choose("visitor_service", "Konsultasi Statistik")
    officer.click("visitor_skip")
    assert officer.reads("Nomor K001 diberikan.")
    assert officer.rows() == ["K001"]
    assert office.ask(VISITS) == [("counter", 0, 0)]
    assert office.ask("SELECT count(*) FROM guest") == [(0,)]


def test_everything_can_be_entered_at_once(officer: PersonAtCounter, office: GivenOffice) -> None:
    officer.press("Ctrl+N")
    officer.write("guest_name", "Tamu Contoh Tiga")
    officer.write("guest_phone", "081119500500")
    officer.write("guest_email", "tiga@contoh.go.id")
    officer.write("guest_institution_name", "Dinas Contoh")
    officer.choose("guest_institution_category", "Pemerintah daerah")
    officer.find(QCheckBox, "guest_priority").click()
    officer.find(QCheckBox, "visitor_notice").click()
    officer.press("Ctrl+Return")
    assert office.ask(VISITS) == [("counter", 1, 1)]
    assert office.ask("SELECT name, phone FROM guest") == [("Tamu Contoh Tiga", "+6281119500500")]


def test_what_must_be_mended_is_marked_and_no_number_is_given(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("Ctrl+N")
    officer.write("guest_email", "tanpa-alamat")
    officer.press("Ctrl+Return")
    assert officer.reads("Alamat e-mail ini belum lengkap.")
    assert officer.reads("Isi nama dahulu.")
    assert officer.find(QLineEdit, "guest_email").text() == "tanpa-alamat"
    assert office.ask("SELECT count(*) FROM ticket") == [(0,)]


def test_a_refused_number_leaves_what_was_typed(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("Ctrl+N")
    officer.write("guest_name", "Tamu Contoh")
    setup = read_office_setup(office.database, office.administrator)
    service = next(one for one in setup.services if one.letter == "R")
    save_service(office.database, office.administrator, replace(service, is_active=False))
    officer.press("Ctrl+Return")
    assert officer.reads("Layanan ini tidak tersedia lagi.")
    assert officer.find(QLineEdit, "guest_name").text() == "Tamu Contoh"


def test_the_queue_that_moves_on_leaves_a_half_typed_visitor_alone(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("Ctrl+N")
    officer.write("guest_name", "Tamu Con")
    office.take()
    officer.look_again()
    assert officer.find(QLineEdit, "guest_name").text() == "Tamu Con"
    officer.press("Esc")
    officer.press("Ctrl+N")
    assert officer.find(QLineEdit, "guest_name").text() == "Tamu Con"


def test_one_entry_pressed_twice_gives_one_number(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("Ctrl+N")
    officer.press("Ctrl+Return", waits=False)
    officer.press("Ctrl+Return", waits=False)
    officer.wait()
    assert office.ask("SELECT count(*) FROM ticket") == [(1,)]


def test_a_scanned_code_leads_to_its_ticket(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take()
    second = office.take()
    officer.look_again()
    officer.press("F3")
    officer.write("find_ticket", second.code)
    officer.press("Return")
    assert officer.number == second.label


def test_a_label_typed_small_leads_to_its_ticket(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take()
    officer.look_again()
    officer.press("Ctrl+F")
    officer.write("find_ticket", ticket.label.lower())
    officer.press("Return")
    assert officer.number == ticket.label


def test_a_code_that_nobody_has_is_told(officer: PersonAtCounter, office: GivenOffice) -> None:
    officer.press("F3")
    officer.write("find_ticket", "R999")
    officer.press("Return")
    assert officer.told == "Nomor ini tidak ditemukan. Periksa kode pada tiket lalu coba lagi."


def test_a_code_of_another_day_is_told(officer: PersonAtCounter, office: GivenOffice) -> None:
    old = office.take()
    office.clock.advance(days=1)
    officer.look_again()
    officer.press("F3")
    officer.write("find_ticket", old.code)
    officer.press("Return")
    assert officer.told == "Nomor ini dari hari lain. Mintalah tamu mengambil nomor baru."
