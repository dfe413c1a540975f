"""Breaks, the end of the queue, a clock in doubt, a database that went away."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QLineEdit

from shared.use_cases.display_board import read_display_board
from shared.use_cases.kiosk_front import read_kiosk_front
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter


def test_a_break_tells_the_hall_when_it_ends_and_is_ended(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("Alt+I")
    officer.press("Ctrl+Return")
    [pause] = read_display_board(office.database, None).breaks
    assert pause.counter_number == 1
    assert timedelta() < pause.until - office.clock.shown <= timedelta(minutes=15)
    assert officer.reads("Loket Anda istirahat sampai pukul")
    officer.click("end_break")
    assert read_display_board(office.database, None).breaks == ()
    assert not officer.reads("Loket Anda istirahat")


def test_a_time_that_is_over_is_refused(officer: PersonAtCounter, office: GivenOffice) -> None:
    officer.press("Alt+I")
    officer.program.window.office_page.pages.rest.until.setTime(QTime(0, 5))
    officer.press("Ctrl+Return")
    assert officer.reads("Waktu kembali harus sesudah saat ini dan masih hari ini.")
    assert read_display_board(office.database, None).breaks == ()


def test_a_closed_queue_gives_no_numbers_until_it_is_opened(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.click("deed_close")
    officer.click("close_switch")
    assert not read_kiosk_front(office.database).queue_is_open
    assert officer.reads("Antrean ditutup: kiosk tidak memberi nomor.")
    officer.click("open_queue")
    assert read_kiosk_front(office.database).queue_is_open


def test_remaining_guests_take_another_day_one_by_one(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    first, second = office.take(), office.take()
    officer.look_again()
    officer.click("deed_close")
    officer.find(QCheckBox, f"rest_{first.label}").click()
    officer.click("close_offer")
    assert (office.status(first), office.status(second)) == ("waiting", "cancelled")
    [(note,)] = office.ask("SELECT note FROM ticket_event WHERE move = 'cancel'")
    assert note == (office.clock.shown + timedelta(days=1)).date().isoformat()


def test_all_remaining_guests_take_another_day_at_once(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    tickets = [office.take() for _ in range(3)]
    officer.look_again()
    officer.click("deed_close")
    officer.click("close_offer")
    assert [office.status(ticket) for ticket in tickets] == ["cancelled"] * 3
    assert officer.reads("Tidak ada tamu yang menunggu atau dijeda.")


def test_a_clock_in_doubt_is_confirmed_by_a_press(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.clock.advance(days=2)
    office.clock.jumped_at = office.clock.shown
    officer.look_again()
    assert officer.reads("Jam komputer berubah jauh: Rabu, 25 November 2026")
    officer.click("confirm_clock")
    assert not officer.reads("Jam komputer berubah jauh")
    office.take()


def test_a_database_that_is_away_is_told_keeps_what_is_typed_and_heals(
    officer: PersonAtCounter, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    office.take(guest=None)
    officer.look_again()
    officer.press("F9")
    officer.write("guest_name", "Belum Tersimpan")
    office.ask("ALTER TABLE office RENAME TO away")
    officer.press("Ctrl+S")
    assert officer.reads("Basis data sedang tidak terjangkau.")
    assert officer.told.startswith("Langkah tadi belum dilakukan.")
    assert officer.find(QLineEdit, "guest_name").text() == "Belum Tersimpan"
    caplog.clear()
    office.ask("ALTER TABLE away RENAME TO office")
    officer.click("told_close")
    officer.look_again()
    assert not officer.reads("Basis data sedang tidak terjangkau.")
    officer.press("Ctrl+S")
    assert office.ask("SELECT name FROM guest") == [("Belum Tersimpan",)]


def test_a_guest_on_hold_is_offered_another_day_too(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    held, waiting = office.take(), office.take()
    officer.look_again()
    for key in ("F9", "F5", "F6"):
        officer.press(key)
    assert office.status(held) == "on_hold"
    officer.click("deed_close")
    assert officer.reads("dijeda")
    officer.find(QCheckBox, f"rest_{waiting.label}").click()
    officer.click("close_offer")
    assert (office.status(held), office.status(waiting)) == ("cancelled", "waiting")


def test_a_database_that_is_away_unasked_tells_of_no_press(
    officer: PersonAtCounter, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    office.ask("ALTER TABLE office RENAME TO away")
    officer.look_again()
    assert officer.reads("Basis data sedang tidak terjangkau.")
    assert officer.told == ""
    caplog.clear()
    office.ask("ALTER TABLE away RENAME TO office")
