"""Who may sit down, and what they are told when they may not."""

from collections.abc import Callable

import pysqlite3.dbapi2
import pytest

from shared.database import engine as engine_module
from shared.domain.ticket_life import Move
from shared.use_cases.administration import set_officer_active
from tests.given_office import ADMIN_NAME, ADMIN_PASSWORD, PASSWORD, GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

REFUSED = "Nama atau kata sandi tidak cocok."


def test_a_wrong_name_and_a_wrong_password_are_told_alike(person: PersonAtCounter) -> None:
    person.sign_in("siapa", PASSWORD)
    assert person.reads(REFUSED)
    person.sign_in("petugas1", "salah-sama-sekali")
    assert person.reads(REFUSED)
    assert person.sees("sign_in_page")


def test_wrong_tries_lock_the_account_and_say_for_how_long(
    person: PersonAtCounter, office: GivenOffice
) -> None:
    for _ in range(5):
        office.clock.advance(minutes=1)
        person.sign_in("petugas1", "salah-sama-sekali")
    assert person.reads("Terlalu banyak percobaan. Coba lagi dalam 5 menit.")
    person.sign_in("petugas1", PASSWORD)
    assert person.reads("Terlalu banyak percobaan.")
    person.sign_in("petugas2", PASSWORD)
    assert person.sees("counter_page")


def test_the_password_is_not_left_in_its_field(person: PersonAtCounter) -> None:
    person.sit_down(1)
    person.click("deed_sign_out")
    assert person.window.sign_in_page.password.text() == ""
    assert person.window.sign_in_page.name.text() == ""


def test_signing_out_frees_the_counter(officer: PersonAtCounter, office: GivenOffice) -> None:
    officer.click("deed_sign_out")
    assert officer.sees("sign_in_page")
    assert office.ask("SELECT count(*) FROM counter WHERE officer_id IS NOT NULL") == [(0,)]


def test_a_sign_out_that_failed_is_told_and_can_be_tried_again(
    open_program: Callable[[], PersonAtCounter],
    office: GivenOffice,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    open_program()
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT_MS", 20)
    impatient = open_program()
    impatient.sit_down(1)
    other = pysqlite3.dbapi2.connect(str(office.file), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    impatient.click("deed_sign_out")
    other.rollback()
    other.close()
    assert not impatient.sees("sign_in_page")
    assert impatient.told == "Basis data sedang sibuk. Coba lagi sebentar."
    impatient.click("deed_sign_out")
    assert impatient.sees("sign_in_page")
    caplog.clear()


def test_leaving_the_counter_leads_back_to_the_choice(officer: PersonAtCounter) -> None:
    officer.click("deed_leave")
    assert officer.sees("counter_page")
    assert officer.button("counter_1").isEnabled()


def test_a_deactivated_officer_is_told_and_put_out_at_the_next_action(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take()
    officer.look_again()
    set_officer_active(office.database, office.administrator, office.officers[0], False)
    officer.press("F9")
    assert officer.sees("sign_in_page")
    assert officer.reads("Akun Anda dinonaktifkan.")
    assert office.status(ticket) == "waiting"


def test_a_counter_that_was_freed_meanwhile_must_be_chosen_again(
    person: PersonAtCounter, open_program: Callable[[], PersonAtCounter]
) -> None:
    person.sit_down(1)
    supervisor = open_program()
    supervisor.sign_in("penyelia", PASSWORD)
    supervisor.click("free_1")
    person.look_again()
    assert person.sees("counter_page")
    assert person.reads("Anda tidak lagi memegang loket ini.")


def test_only_an_administrator_finds_the_settings(person: PersonAtCounter) -> None:
    person.sign_in(ADMIN_NAME, ADMIN_PASSWORD)
    assert person.sees("room_settings")
    person.click("deed_sign_out")
    person.sit_down(1)
    assert not person.sees("room_settings")


def test_an_officer_replaces_their_own_password(officer: PersonAtCounter) -> None:
    officer.click("room_account")
    officer.write("old_password", PASSWORD)
    officer.write("new_password", "kunci-contoh-baru")
    officer.write("new_again", "kunci-contoh-baru")
    officer.press("Ctrl+S")
    assert officer.reads("Kata sandi sudah diganti.")
    officer.click("deed_sign_out")
    officer.sign_in("petugas1", "kunci-contoh-baru")
    assert officer.sees("counter_page")


def test_nothing_can_be_pressed_for_a_guest_before_one_is_there(
    officer: PersonAtCounter,
) -> None:
    assert not any(officer.can(move) for move in (Move.START, Move.FINISH, Move.RECALL))
    assert not officer.button("call_next").isEnabled()
    assert officer.reads("Belum ada nomor hari ini")
