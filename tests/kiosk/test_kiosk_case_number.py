"""A visitor who has a case number: a ticket at once, and nothing of the case but that number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from shared.use_cases.serve_queue import finish
from tests.given_case import GivenCase, given_case
from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import GivenKiosk, database_away
from tests.kiosk.test_kiosk_forgets import everything_held, is_on_disk
from tests.kiosk.ways import close_service

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
WRONG_DIGIT, NO_SUCH_CASE = "2600421", "2699993"


@pytest.fixture
def case(office: GivenOffice) -> GivenCase:
    """Its guest has gone home."""
    given = given_case(office)
    ticket = given.ticket
    finish(office.database, given.desk, ticket.id, ticket.revision)
    return given


def to_the_case_number(kiosk: GivenKiosk) -> None:
    kiosk.look()
    kiosk.touch("askCaseNumber")
    assert kiosk.screen == "case_number"


def digits_of(case: GivenCase) -> str:
    return case.case.number.replace("-", "")


def test_a_number_leads_to_a_ticket_that_belongs_to_the_case(
    kiosk: GivenKiosk, office: GivenOffice, case: GivenCase
) -> None:
    to_the_case_number(kiosk)
    kiosk.touch_keys(digits_of(case))
    assert kiosk.field_text() == case.case.number
    kiosk.touch("forward")
    assert kiosk.screen == "ticket"
    assert "R002" in kiosk.words()
    [(visit_id,)] = office.ask(
        "SELECT visit_id FROM ticket WHERE label = 'R002'",
    )
    assert visit_id in {visit.visit_id.hex for visit in case.view.visits}
    assert office.ask("SELECT COUNT(*) FROM guest") == [(1,)]


def test_a_scanner_types_digits_and_enter(kiosk: GivenKiosk, case: GivenCase) -> None:
    to_the_case_number(kiosk)
    kiosk.type(digits_of(case))
    kiosk.press(ENTER)
    assert kiosk.screen == "ticket"


def test_the_number_is_grouped_as_it_is_typed_and_can_be_mended(kiosk: GivenKiosk) -> None:
    to_the_case_number(kiosk)
    seen = []
    for character in "26x00427":
        kiosk.type(character)
        seen.append(kiosk.field_text())
    assert seen == ["2", "26", "26", "26-0", "26-00", "26-004", "26-0042", "26-0042-7"]
    kiosk.press(Qt.Key.Key_Backspace)
    assert kiosk.field_text() == "26-0042"
    assert not kiosk.find("forward").isEnabled()


def test_nothing_personal_is_shown(kiosk: GivenKiosk, case: GivenCase) -> None:
    to_the_case_number(kiosk)
    kiosk.type(digits_of(case))
    said = set(kiosk.words())
    kiosk.press(ENTER)
    said |= set(kiosk.words())
    request, [contact] = case.case.request, case.view.contacts
    details = contact.details
    private = (request.title, request.organiser, details.name, details.email, details.phone)
    for text in private:
        assert not [words for words in said if str(text) in words]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (WRONG_DIGIT, "Ada angka yang belum tepat. Bandingkan lagi dengan slip atau pesan dari"),
        (NO_SUCH_CASE, "Nomor ini tidak ada pada kami. Minta bantuan petugas, atau lanjut"),
    ],
)
def test_a_wrong_number_is_told_kindly_and_can_be_mended(
    kiosk: GivenKiosk, case: GivenCase, typed: str, says: str
) -> None:
    to_the_case_number(kiosk)
    kiosk.type(typed)
    kiosk.touch("forward")
    assert kiosk.screen == "case_number"
    assert any(words.startswith(says) for words in kiosk.words())
    kiosk.touch("eraseField")
    assert not any(words.startswith(says) for words in kiosk.words())
    kiosk.type(digits_of(case))
    kiosk.press(ENTER)
    assert kiosk.screen == "ticket"


def test_five_wrong_numbers_lead_back_with_a_word(kiosk: GivenKiosk) -> None:
    to_the_case_number(kiosk)
    for tries_left in range(4, -1, -1):
        kiosk.type(NO_SUCH_CASE)
        kiosk.press(ENTER)
        assert kiosk.screen == ("case_number" if tries_left else "welcome")
        if tries_left:
            kiosk.touch("eraseField")
    assert kiosk.sees("welcomeWord")
    kiosk.wait(30)
    assert not kiosk.sees("welcomeWord")


def test_the_word_comes_in_the_language_of_the_visitor_who_still_stands_there(
    kiosk: GivenKiosk,
) -> None:
    kiosk.look()
    kiosk.touch("english")
    test_five_wrong_numbers_lead_back_with_a_word(kiosk)


def test_a_word_for_one_visitor_does_not_meet_the_next(kiosk: GivenKiosk) -> None:
    test_five_wrong_numbers_lead_back_with_a_word(kiosk)
    kiosk.touch("begin")
    kiosk.touch("back")
    assert kiosk.screen == "welcome"
    assert not kiosk.sees("welcomeWord")


def test_tries_are_counted_for_each_visitor_anew(kiosk: GivenKiosk) -> None:
    for _ in range(2):
        to_the_case_number(kiosk)
        for _ in range(4):
            kiosk.type(NO_SUCH_CASE)
            kiosk.press(ENTER)
            kiosk.touch("eraseField")
        assert kiosk.screen == "case_number"
        kiosk.press(ESCAPE)
        assert kiosk.screen == "welcome"


def test_without_the_number_the_guestbook_is_asked(kiosk: GivenKiosk) -> None:
    to_the_case_number(kiosk)
    kiosk.type("26004")
    kiosk.touch("skip")
    assert (kiosk.screen, kiosk.step) == ("question", "service")


def test_help_gives_a_number_at_once(kiosk: GivenKiosk) -> None:
    to_the_case_number(kiosk)
    kiosk.touch("askHelp")
    assert kiosk.screen == "ticket"


def leave_by_cancel(kiosk: GivenKiosk) -> None:
    kiosk.touch("cancel")
    kiosk.touch("confirmCancel")


def leave_by_walking_away(kiosk: GivenKiosk) -> None:
    kiosk.wait(90)
    kiosk.wait(30)


@pytest.mark.parametrize("leave", [leave_by_cancel, leave_by_walking_away])
def test_the_kiosk_forgets_the_number(
    kiosk: GivenKiosk,
    office: GivenOffice,
    leave: object,
) -> None:
    to_the_case_number(kiosk)
    kiosk.type(NO_SUCH_CASE)
    QGuiApplication.clipboard().setText(NO_SUCH_CASE)
    assert callable(leave)
    leave(kiosk)
    assert kiosk.screen == "welcome"
    assert QGuiApplication.clipboard().text() == ""
    assert everything_held(kiosk).isdisjoint({NO_SUCH_CASE, "26-9999-3"})
    assert not is_on_disk(office, NO_SUCH_CASE)
    to_the_case_number(kiosk)
    assert kiosk.field_text() == ""


def test_after_the_ticket_the_number_is_forgotten(kiosk: GivenKiosk, case: GivenCase) -> None:
    to_the_case_number(kiosk)
    kiosk.type(digits_of(case))
    kiosk.press(ENTER)
    assert everything_held(kiosk).isdisjoint({digits_of(case), case.case.number})


def test_an_answer_that_comes_after_the_visitor_left_gives_no_number(
    kiosk: GivenKiosk, office: GivenOffice, case: GivenCase
) -> None:
    to_the_case_number(kiosk)
    kiosk.type(digits_of(case))
    kiosk.program.case_number.goForward()
    kiosk.program.view_model.start_over()
    kiosk.settle()
    assert kiosk.screen == "welcome"
    assert office.ask("SELECT COUNT(*) FROM ticket") == [(1,)]


def test_an_office_that_is_away_counts_as_no_wrong_number(
    kiosk: GivenKiosk, office: GivenOffice, case: GivenCase, caplog: pytest.LogCaptureFixture
) -> None:
    to_the_case_number(kiosk)
    kiosk.type(digits_of(case))
    with database_away(office):
        for _ in range(6):
            kiosk.press(ENTER)
    caplog.clear()
    assert kiosk.screen == "case_number"
    assert any(words.startswith("Nomor ini belum dapat diperiksa") for words in kiosk.words())
    kiosk.press(ENTER)
    assert kiosk.screen == "ticket"


def test_a_closed_service_of_the_case_is_told_where_the_number_was_typed(
    kiosk: GivenKiosk, office: GivenOffice, case: GivenCase
) -> None:
    to_the_case_number(kiosk)
    kiosk.type(digits_of(case))
    close_service(office, "R")
    kiosk.press(ENTER)
    assert kiosk.screen == "case_number"
    assert any(words.startswith("Layanan untuk permohonan ini") for words in kiosk.words())
