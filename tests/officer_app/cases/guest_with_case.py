"""A guest at counter 1 whom an officer serves, with or without a case."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTabBar

from shared.use_cases.case_view import CaseView
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

TITLE = "Survei Kepuasan Layanan Contoh"


def serve(officer: PersonAtCounter) -> None:
    """Call the next guest and begin."""
    officer.look_again()
    officer.press("F9")
    officer.press("F5")


def type_long(officer: PersonAtCounter, name: str, words: str) -> None:
    """Into a field of several lines, over what stands there."""
    field = officer.find(QPlainTextEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    officer.application.processEvents()


def retype(officer: PersonAtCounter, name: str, words: str) -> None:
    officer.find(QLineEdit, name).clear()
    officer.write(name, words)


def start_case(officer: PersonAtCounter, title: str = TITLE) -> None:
    """From the guest who is served."""
    type_long(officer, "start_title", title)
    officer.press("Ctrl+Return")


def view_of(officer: PersonAtCounter) -> CaseView:
    """The case beside the guest."""
    view = officer.program.presenters.counter_case.state.view
    assert view is not None
    return view


def shown_tab(officer: PersonAtCounter) -> int:
    """0 is the guide, 1 the guestbook."""
    return officer.find(QTabBar, "counter_tabs").currentIndex()


def notes_of(office: GivenOffice) -> list[str]:
    """The notes of advice that were kept."""
    return [text for (text,) in office.ask("SELECT text FROM advice_note ORDER BY given_at")]
