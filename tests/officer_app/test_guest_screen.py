"""The screen for the guest: large, in their language, and nobody else behind it."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from shared.domain.language import Language
from shared.use_cases.administration import set_officer_active
from tests.given_office import PASSWORD, GivenOffice, guest
from tests.officer_app.person_at_counter import PersonAtCounter

READABLE_PIXELS = 37
"""28 points."""


def test_it_stays_while_a_supervisor_frees_the_counter(
    officer: PersonAtCounter, office: GivenOffice, open_program: Callable[[], PersonAtCounter]
) -> None:
    office.take(guest=guest(name="Tamu Lain"))
    officer.look_again()
    officer.press("F11")
    supervisor = open_program()
    supervisor.sign_in("penyelia", PASSWORD)
    supervisor.click("free_1")
    officer.look_again()
    assert officer.sees("guest_screen")
    assert not officer.sees("counter_page")
    officer.press("F11")
    assert officer.sees("counter_page")
    assert officer.reads("Anda tidak lagi memegang loket ini.")


def test_it_stays_while_the_session_ends_and_then_leads_to_signing_in(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.press("F11")
    set_officer_active(office.database, office.administrator, office.officers[0], False)
    officer.look_again()
    assert officer.sees("guest_screen")
    officer.press("F11")
    assert officer.sees("sign_in_page")


def test_it_speaks_the_guests_language_while_the_officers_stays(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take(language=Language.ENGLISH)
    officer.look_again()
    officer.press("F9")
    officer.press("F11")
    assert officer.reads("Please check that your details are correct.")
    assert not officer.reads("Mohon periksa")
    assert "Kembali" in officer.button("guest_screen_back").text()


def test_it_can_be_read_across_the_counter(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take(guest=guest(name="Tamu Sendiri"))
    officer.look_again()
    officer.press("F9")
    officer.press("F11")
    number = officer.find(QLabel, "guest_screen_number")
    [name] = [label for label in officer.window.findChildren(QLabel) if is_shown_name(label)]
    assert number.font().pixelSize() >= 2 * READABLE_PIXELS
    assert name.font().pixelSize() >= READABLE_PIXELS


def is_shown_name(label: QLabel) -> bool:
    return label.isVisible() and label.text() == "Tamu Sendiri"
