"""Whoever looks at a guest's or a contact's details stands in the log, once a day."""

from officer_app.navigation import Room
from shared.domain.identifiers import CaseId
from shared.use_cases.open_day import open_day
from tests.given_case import given_case
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

LOGGED = "SELECT act, subject, count(*) FROM access_log GROUP BY act, subject ORDER BY act"


def look_at_case(officer: PersonAtCounter, case_id: CaseId) -> None:
    page = officer.window.office_page
    page.go(Room.CASES)
    officer.wait()
    page.cases_room().open_case(case_id)
    officer.wait()


def test_an_opened_case_is_logged_once_a_day(officer: PersonAtCounter, office: GivenOffice) -> None:
    case = given_case(office)
    look_at_case(officer, case.case_id)
    officer.look_again()
    officer.press("Esc")
    look_at_case(officer, case.case_id)
    assert ("case_read", case.case_id.hex, 1) in office.ask(LOGGED)
    office.clock.advance(days=1)
    open_day(office.database)
    officer.look_again()
    assert ("case_read", case.case_id.hex, 2) in office.ask(LOGGED)


def test_a_guest_at_the_counter_is_logged_once_and_another_one_apart(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    first, second = office.take(), office.take()
    officer.look_again()
    officer.press("F9")
    officer.look_again()
    assert office.ask(LOGGED) == [("guest_read", first.visit_id.hex, 1)]
    officer.look_at(second)
    assert {subject for _, subject, _ in office.ask(LOGGED)} == {
        first.visit_id.hex,
        second.visit_id.hex,
    }
