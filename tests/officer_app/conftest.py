"""An office, and officers who sit before the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.desktop.fonts import load_fonts
from tests.given_office import GivenOffice, prepared_office
from tests.officer_app.person_at_counter import PersonAtCounter


@pytest.fixture
def office(tmp_path: Path) -> Iterator[GivenOffice]:
    given = prepared_office(tmp_path)
    yield given
    given.close()


@pytest.fixture
def open_program(
    office: GivenOffice, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[], PersonAtCounter]]:
    """Opens one more officer app on the same file."""
    load_fonts()
    people: list[PersonAtCounter] = []

    def open_one() -> PersonAtCounter:
        person = PersonAtCounter(qapp, office, is_first=not people)
        people.append(person)
        return person

    yield open_one
    for person in people:
        person.close()


@pytest.fixture
def person(open_program: Callable[[], PersonAtCounter]) -> PersonAtCounter:
    """Somebody before the sign-in page."""
    return open_program()


@pytest.fixture
def officer(person: PersonAtCounter) -> PersonAtCounter:
    """Officer 1 at counter 1."""
    person.sit_down(1)
    return person


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt's screenless platform says so at every window of a fixed size; it means nothing."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))
