"""What is typed survives: the guest leaves, the program dies, the database is away."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from shared.domain.ticket import Ticket
from tests.given_case import given_case
from tests.given_office import GivenOffice
from tests.officer_app.cases.guest_with_case import (
    TITLE,
    notes_of,
    retype,
    serve,
    start_case,
    type_long,
    view_of,
)
from tests.officer_app.person_at_counter import PersonAtCounter

OpenProgram = Callable[[], PersonAtCounter]


def wait_until_kept(office: GivenOffice, qtbot: QtBot, words: str) -> None:
    """Until a file of the drafts holds these words: then the program may die."""

    def is_kept() -> bool:
        folder = office.file.parent / "drafts"
        return any(words in file.read_text(encoding="utf-8") for file in folder.glob("*.json"))

    qtbot.waitUntil(is_kept)


def sits_again(open_program: OpenProgram) -> PersonAtCounter:
    """The same officer before a program that was started anew."""
    again = open_program()
    again.sit_down(1)
    again.look_again()
    return again


def long_text(officer: PersonAtCounter, name: str) -> str:
    return officer.find(QPlainTextEdit, name).toPlainText()


def test_a_request_half_typed_is_there_in_the_next_program(
    officer: PersonAtCounter, office: GivenOffice, open_program: OpenProgram, qtbot: QtBot
) -> None:
    office.take()
    serve(officer)
    type_long(officer, "start_title", TITLE)
    retype(officer, "start_organiser", "Dinas Lain")
    wait_until_kept(office, qtbot, "Dinas Lain")
    again = sits_again(open_program)
    assert long_text(again, "start_title") == TITLE
    assert again.find(QLineEdit, "start_organiser").text() == "Dinas Lain"
    assert again.reads("Dipulihkan:")
    again.press("Ctrl+Return")
    assert view_of(again).case.request.title == TITLE
    assert not again.reads("Dipulihkan:")
    assert not list((office.file.parent / "drafts").glob("*-start.json"))


def test_a_reason_and_a_changed_request_are_there_in_the_next_program(
    officer: PersonAtCounter, office: GivenOffice, open_program: OpenProgram, qtbot: QtBot
) -> None:
    case = given_case(office)
    officer.look_again()
    officer.write("guide_reason", "Ponselnya tertinggal")
    type_long(officer, "request_title", "Judul Setengah")
    wait_until_kept(office, qtbot, "Ponselnya tertinggal")
    wait_until_kept(office, qtbot, "Judul Setengah")
    again = sits_again(open_program)
    assert again.find(QLineEdit, "guide_reason").text() == "Ponselnya tertinggal"
    assert long_text(again, "request_title") == "Judul Setengah"
    again.press("Ctrl+S")
    assert case.case.request.title == "Judul Setengah"


def test_a_note_of_advice_half_written_is_there_in_the_next_program(
    officer: PersonAtCounter, office: GivenOffice, open_program: OpenProgram, qtbot: QtBot
) -> None:
    office.take("K")
    serve(officer)
    officer.press("F8")
    type_long(officer, "advice_text", "Setengah tertu")
    wait_until_kept(office, qtbot, "Setengah tertu")
    again = sits_again(open_program)
    assert again.sees("advice_text")
    assert long_text(again, "advice_text") == "Setengah tertu"


def test_what_was_brought_back_can_be_dropped(
    officer: PersonAtCounter, office: GivenOffice, open_program: OpenProgram, qtbot: QtBot
) -> None:
    given_case(office)
    officer.look_again()
    officer.write("guide_reason", "Tidak jadi")
    wait_until_kept(office, qtbot, "Tidak jadi")
    again = sits_again(open_program)
    again.click("restored_drop")
    assert again.find(QLineEdit, "guide_reason").text() == ""
    assert not list((office.file.parent / "drafts").glob("*.json"))


def test_what_one_officer_typed_is_not_shown_to_another(
    officer: PersonAtCounter, office: GivenOffice, open_program: OpenProgram, qtbot: QtBot
) -> None:
    given_case(office)
    officer.look_again()
    officer.write("guide_reason", "Rahasia petugas satu")
    wait_until_kept(office, qtbot, "Rahasia petugas satu")
    other = open_program()
    other.sit_down(2)
    other.look_again()
    other.look_at(given_ticket(officer))
    assert other.find(QLineEdit, "guide_reason").text() == ""


def given_ticket(officer: PersonAtCounter) -> Ticket:
    """Of the guest at the officer's counter."""
    mine = officer.program.presenters.queue.state.mine
    assert mine is not None
    return mine.ticket


def test_what_is_typed_for_one_guest_waits_while_another_is_served(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    first = office.take()
    serve(officer)
    start_case(officer)
    officer.write("guide_reason", "Menunggu rekan")
    officer.press("F6")
    office.take()
    serve(officer)
    start_case(officer, "Permohonan Kedua")
    assert officer.find(QLineEdit, "guide_reason").text() == ""
    officer.look_at(first)
    assert view_of(officer).case.request.title == TITLE
    assert officer.find(QLineEdit, "guide_reason").text() == "Menunggu rekan"


def test_a_press_while_the_database_is_away_is_told_and_can_be_made_again(
    officer: PersonAtCounter, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    office.take()
    serve(officer)
    type_long(officer, "start_title", TITLE)
    office.ask("ALTER TABLE office RENAME TO away")
    officer.press("Ctrl+Return")
    assert officer.reads("Langkah tadi belum dilakukan.")
    assert long_text(officer, "start_title") == TITLE
    office.ask("ALTER TABLE away RENAME TO office")
    caplog.clear()
    officer.press("Ctrl+Return")
    assert view_of(officer).case.request.title == TITLE
    assert notes_of(office) == []
    assert office.ask("SELECT count(*) FROM case_file") == [(1,)]
