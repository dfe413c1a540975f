"""A visitor who could not use the kiosk gets a number at the counter."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from officer_app.guest_draft import Answer, GuestDraft
from shared.desktop.fonts import load_fonts
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


def test_a_number_that_comes_late_touches_nothing_of_the_next_officer(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("Ctrl+N")
    officer.write("guest_name", "Tamu Contoh")
    officer.press("Ctrl+Return", waits=False)
    assert not officer.find(QLineEdit, "guest_name").isEnabled()
    visitor = officer.program.presenters.visitor
    answered: list[object] = []
    visitor.issued.connect(answered.append)
    visitor.sit_down(office.officers[1])
    half_typed = GuestDraft({Answer.NAME: "Tamu Lain"})
    visitor.typed(half_typed)
    officer.wait()
    assert office.ask("SELECT count(*) FROM ticket") == [(1,)]
    assert visitor.draft == half_typed
    assert visitor.unsent_of_others == 0
    assert not answered
    assert officer.find(QLineEdit, "guest_name").isEnabled()


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


@pytest.fixture
def with_printer(
    office: GivenOffice, qapp: QApplication, tmp_path: Path
) -> Iterator[PersonAtCounter]:
    """An officer at a machine with a printer, which nobody runs."""
    load_fonts()
    folder = (tmp_path / "paper").as_uri().replace("file://", "folder://")
    person = PersonAtCounter(qapp, office, is_first=True, printer_url=folder)
    person.sit_down(1)
    yield person
    person.close()


def set_paper(office: GivenOffice, state: str) -> None:
    office.ask("UPDATE print_job SET document = x'1b40', state = ?", state)


def test_without_a_printer_the_officer_writes_the_number_down(officer: PersonAtCounter) -> None:
    officer.press("Ctrl+N")
    officer.click("visitor_skip")
    assert officer.reads("Nomor R001 diberikan.")
    page = officer.program.window.office_page.pages.new_visitor
    assert not page.note.visibleRegion().isEmpty()
    assert officer.reads("Tiket tidak dicetak di sini; tuliskan nomornya untuk tamu.")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("printed", "Tiket sudah tercetak."),
        ("unconfirmed", "Tiket sudah dikirim ke printer; periksa apakah kertasnya keluar."),
        ("refused", "Tiket tidak tercetak; tuliskan nomornya untuk tamu."),
        ("cancelled", "Tiket tidak tercetak; tuliskan nomornya untuk tamu."),
    ],
)
def test_what_became_of_the_paper_is_told_once_it_is_known(
    with_printer: PersonAtCounter, office: GivenOffice, state: str, words: str
) -> None:
    with_printer.press("Ctrl+N")
    with_printer.click("visitor_skip")
    assert with_printer.reads("Tiket sedang dicetak;")
    set_paper(office, state)
    with_printer.look_again()
    assert with_printer.reads(words)
    assert not with_printer.reads("Tiket sedang dicetak;")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("queued", "Printer: tiket terakhir belum dicetak"),
        ("refused", "Printer: tiket terakhir tidak tercetak"),
        ("cancelled", "Printer: tiket terakhir dilewati, tidak tercetak"),
        ("printed", "Printer: baik"),
    ],
)
def test_the_lower_edge_says_when_paper_does_not_come_out(
    with_printer: PersonAtCounter, office: GivenOffice, state: str, words: str
) -> None:
    with_printer.press("Ctrl+N")
    with_printer.click("visitor_skip")
    set_paper(office, state)
    office.clock.advance(minutes=2)
    with_printer.look_again()
    assert with_printer.reads(words)
