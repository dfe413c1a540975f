"""The board of open cases: what stands first, what is filtered away, and what the search finds."""

import pytest
from PySide6.QtWidgets import QTableView

from officer_app.cases.board_table import Column
from officer_app.navigation import Room
from shared.use_cases.case_progress import close_case
from shared.use_cases.serve_queue import finish
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

OTHER_TITLE = "Pendataan Kapal Nelayan Contoh"


def shown(officer: PersonAtCounter, column: Column) -> list[str]:
    model = officer.find(QTableView, "board_table").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def go_to_board(officer: PersonAtCounter) -> None:
    officer.program.window.office_page.go(Room.CASES)
    officer.wait()


def served_away(office: GivenOffice, **changes: object) -> GivenCase:
    """A case whose guest has left the counter."""
    case = given_case(office, **changes)
    ticket = case.ticket
    finish(office.database, case.desk, ticket.id, ticket.revision)
    return case


def declared(office: GivenOffice, **changes: object) -> GivenCase:
    case = served_away(office, **changes)
    case.submit()
    case.declare_complete()
    return case


def test_an_empty_board_says_where_a_request_begins(officer: PersonAtCounter) -> None:
    go_to_board(officer)
    assert officer.reads("Tidak ada permohonan yang terbuka")
    assert officer.reads("Permohonan dimulai di loket")


def test_what_is_overdue_stands_first_in_words_and_not_by_colour_alone(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    early = declared(office, title=OTHER_TITLE)
    office.clock.advance(days=30)
    late = declared(office)
    untouched = served_away(office, title="Kompilasi Data Contoh")
    go_to_board(officer)
    assert shown(officer, Column.NUMBER) == [case.case.number for case in (early, late, untouched)]
    first, second, third = shown(officer, Column.DAYS_LEFT)
    assert first.startswith("Terlambat ")
    assert second == "Sisa 14 hari kerja"
    assert third == "Waktu belum dihitung"
    parties = [text.split("\n")[0] for text in shown(officer, Column.WAITS_FOR)]
    assert parties == ["Petugas", "Petugas", "Pemohon"]


def test_filters_leave_what_was_asked_for(officer: PersonAtCounter, office: GivenOffice) -> None:
    one = served_away(office, organiser="Dinas Perikanan Contoh")
    other = served_away(office, organiser="Dinas Kesehatan Contoh")
    other.prove_contact()
    go_to_board(officer)
    officer.write("board_organiser", "perikanan")
    assert shown(officer, Column.NUMBER) == [one.case.number]
    officer.write("board_organiser", " tidak ada")
    assert officer.reads("Tidak ada permohonan dengan saringan ini")


def test_only_ones_own(officer: PersonAtCounter, office: GivenOffice) -> None:
    served_away(office)
    go_to_board(officer)
    officer.click("board_mine")
    assert len(shown(officer, Column.NUMBER)) == 1
    officer.click("deed_sign_out")
    officer.sit_down(2)
    go_to_board(officer)
    assert shown(officer, Column.NUMBER) == []


@pytest.mark.parametrize("words", ["kapal nelayan", "Tamu Contoh", "10001"])
def test_a_closed_case_is_found_by_what_people_know_of_it(
    officer: PersonAtCounter, office: GivenOffice, words: str
) -> None:
    case = served_away(office, title=OTHER_TITLE)
    case.submit()
    close_case(office.database, case.desk.officer_id, case.case_id, case.seen, "batal")
    go_to_board(officer)
    assert shown(officer, Column.NUMBER) == []
    officer.write("find_case", words)
    officer.wait()
    assert shown(officer, Column.NUMBER) == [case.case.number]
    assert shown(officer, Column.STATE) == ["Ditutup"]


def test_a_case_is_opened_and_left_by_keys_alone(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    case = served_away(office)
    go_to_board(officer)
    officer.press("F3")
    officer.write("find_case", case.case.number)
    officer.wait()
    officer.press("Return")
    assert officer.reads(case.case.request.organiser)
    assert officer.sees("case_workspace")
    officer.press("Esc")
    assert not officer.sees("case_workspace")
    assert officer.sees("board_page")


def test_what_another_program_changed_is_seen_while_the_board_is_looked_at(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    go_to_board(officer)
    case = served_away(office)
    officer.look_again()
    assert shown(officer, Column.NUMBER) == [case.case.number]


def test_a_board_that_nobody_sees_is_not_read(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    go_to_board(officer)
    officer.program.window.office_page.go(Room.QUEUE)
    officer.program.presenters.look_again()
    assert officer.program.presenters.board.state.rows == ()
    served_away(office)
    officer.look_again()
    assert officer.program.presenters.board.state.rows == ()


def test_thousands_of_cases_stand_there_at_once(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    """Every row is equally high and every width comes from the few different words."""
    case = served_away(office)
    go_to_board(officer)
    board = officer.program.presenters.board
    [row] = board.state.rows or ()
    board._set(type(board.state)(officer_id=row.case.officer_id, rows=(row,) * 5000))
    table = officer.find(QTableView, "board_table")
    assert table.model().rowCount() == 5000
    assert table.rowHeight(0) == table.rowHeight(4999)
    assert case.case.number == shown(officer, Column.NUMBER)[4999]
