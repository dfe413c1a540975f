"""Leaving, signing out and closing: nothing typed and no guest is left without a word."""

import pytest
from PySide6.QtWidgets import QLineEdit

from shared.domain.ticket import Ticket
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

HELD_COUNTERS = "SELECT count(*) FROM counter WHERE officer_id IS NOT NULL"


def type_without_saving(officer: PersonAtCounter, office: GivenOffice) -> Ticket:
    """Into the guestbook of a guest who still waits."""
    ticket = office.take(guest=None)
    officer.look_again()
    officer.look_at(ticket)
    officer.write("guest_name", "Belum Tersimpan")
    return ticket


def serve(officer: PersonAtCounter, office: GivenOffice) -> str:
    ticket = office.take()
    officer.look_again()
    officer.press("F9")
    officer.press("F5")
    return ticket.label


def test_what_was_typed_waits_for_the_same_officer(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = type_without_saving(officer, office)
    officer.click("deed_sign_out")
    assert officer.reads("Buku tamu belum disimpan: R001.")
    assert officer.sees("queue_page")
    officer.click("departure_go")
    assert officer.sees("sign_in_page")
    officer.sit_down(2)
    officer.click("deed_sign_out")
    officer.sit_down(1)
    officer.look_at(ticket)
    assert officer.find(QLineEdit, "guest_name").text() == "Belum Tersimpan"


def test_staying_keeps_counter_and_text(officer: PersonAtCounter, office: GivenOffice) -> None:
    type_without_saving(officer, office)
    officer.click("deed_leave")
    officer.click("departure_stay")
    assert not officer.sees("departure_question")
    assert officer.find(QLineEdit, "guest_name").text() == "Belum Tersimpan"
    assert office.ask(HELD_COUNTERS) == [(1,)]


def test_saving_meanwhile_answers_the_question(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    type_without_saving(officer, office)
    officer.click("deed_leave")
    officer.press("Ctrl+S")
    assert not officer.sees("departure_question")
    officer.click("deed_leave")
    assert officer.sees("counter_page")


def test_the_window_asks_before_typed_text_is_lost(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    type_without_saving(officer, office)
    officer.window.close()
    officer.wait()
    assert officer.window.isVisible()
    assert officer.reads("Isian itu hilang bila program ditutup.")
    officer.click("departure_go")
    assert not officer.window.isVisible()


def test_a_window_with_nothing_to_lose_closes_at_once(officer: PersonAtCounter) -> None:
    officer.window.close()
    assert not officer.window.isVisible()


def test_text_of_an_officer_who_signed_out_is_not_lost_at_the_end_without_a_word(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    type_without_saving(officer, office)
    officer.click("deed_sign_out")
    officer.click("departure_go")
    officer.window.close()
    officer.wait()
    assert officer.window.isVisible()
    assert officer.reads("Buku tamu belum disimpan: 1 isian petugas lain.")


def test_a_half_typed_visitor_waits_for_the_same_officer_only(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("Ctrl+N")
    officer.write("guest_name", "Tamu Con")
    officer.click("deed_sign_out")
    assert officer.reads("Buku tamu belum disimpan: tamu tanpa kiosk.")
    officer.click("departure_go")
    officer.sit_down(2)
    page = officer.program.window.office_page.pages.new_visitor
    assert page.form.draft().is_empty
    officer.click("deed_sign_out")
    officer.sit_down(1)
    assert "Tamu Con" in page.form.draft().texts.values()


def test_a_guest_who_is_served_is_put_on_hold_before_the_counter_is_left(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    label = serve(officer, office)
    officer.click("deed_leave")
    assert officer.reads(f"Nomor {label} masih dilayani di loket Anda.")
    assert office.ask(HELD_COUNTERS) == [(1,)]
    officer.click("departure_put_aside")
    assert officer.sees("counter_page")
    assert office.ask("SELECT status FROM ticket") == [("on_hold",)]
    assert office.ask(HELD_COUNTERS) == [(0,)]


def test_a_guest_who_is_only_called_is_put_back_before_signing_out(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take()
    officer.look_again()
    officer.press("F9")
    officer.click("deed_sign_out")
    assert officer.reads(f"Nomor {ticket.label} masih dipanggil di loket Anda.")
    officer.click("departure_put_aside")
    assert officer.sees("sign_in_page")
    assert office.status(ticket) == "waiting"


def test_the_guest_at_the_counter_is_put_aside_even_while_another_is_looked_at(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    serve(officer, office)
    other = office.take()
    officer.look_again()
    officer.look_at(other)
    officer.click("deed_leave")
    officer.click("departure_put_aside")
    assert sorted(office.ask("SELECT status FROM ticket")) == [("on_hold",), ("waiting",)]


def test_a_guest_can_be_left_at_the_counter_on_purpose(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    serve(officer, office)
    officer.click("deed_leave")
    officer.click("departure_go")
    assert officer.sees("counter_page")
    assert office.ask("SELECT status FROM ticket") == [("serving",)]


def test_a_refused_hold_leaves_the_officer_where_they_are(
    officer: PersonAtCounter, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    serve(officer, office)
    officer.click("deed_leave")
    office.ask("ALTER TABLE office RENAME TO away")
    officer.click("departure_put_aside")
    assert officer.told.startswith("Langkah tadi belum dilakukan.")
    assert officer.sees("queue_page")
    caplog.clear()
    office.ask("ALTER TABLE away RENAME TO office")
