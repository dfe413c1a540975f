"""A display over a real office, whose time passes only when the test says so."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.waiting_display.app import DisplayProgram, build_waiting_display
from kiosk.waiting_display.waiting_display_view_model import Clocks
from shared.domain.language import Language
from tests.given_office import GivenOffice, prepared_office
from tests.manual_jobs import ManualJobRunner


@dataclass(slots=True)
class CountedChime:
    """Keeps how loud it rang, each time."""

    rings: list[int] = field(default_factory=list)

    def ring(self, volume_percent: int) -> None:
        self.rings.append(volume_percent)


@dataclass(slots=True)
class GivenDisplay:
    """The real display, looked at and driven by a test."""

    office: GivenOffice
    program: DisplayProgram
    chime: CountedChime
    jobs: ManualJobRunner
    elapsed_ms: list[int]

    def look(self) -> None:
        """What the live feed asks for after a change."""
        self.program.view_model.look()
        self._settle()

    def wait(self, milliseconds: int) -> None:
        """Time passes on both clocks; a look that becomes due is taken."""
        self.elapsed_ms[0] += milliseconds
        self.office.clock.advance(milliseconds=milliseconds)
        self.program.view_model.time_passed()
        self._settle()

    def _settle(self) -> None:
        self.jobs.run_all()
        # Layouts find their places when a frame is made.
        self.program.window.grabWindow()

    def text(self, name: str) -> str:
        """What stands in the visible text of that name; empty where it is not visible."""
        return next(iter(self.texts(name)), "")

    def texts(self, name: str) -> list[str]:
        return [
            str(item.property("text"))
            for item in items_of(self.program.window.contentItem())
            if item.objectName() == name and item.isVisible()
        ]


def items_of(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from items_of(child)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[GivenOffice]:
    given = prepared_office(tmp_path)
    yield given
    given.close()


@pytest.fixture
def display(office: GivenOffice, qtbot: QtBot) -> Iterator[GivenDisplay]:
    given = given_display(office)
    with qtbot.waitExposed(given.program.window):
        given.program.window.show()
    yield given
    given.program.close()


def given_display(office: GivenOffice, language: Language | None = None) -> GivenDisplay:
    """A display that has not looked yet."""
    chime = CountedChime()
    jobs = ManualJobRunner()
    elapsed_ms = [0]
    clocks = Clocks(office.clock, lambda: elapsed_ms[0])
    program = build_waiting_display(
        office.database, jobs=jobs, chime=chime, clocks=clocks, language=language
    )
    return GivenDisplay(office, program, chime, jobs, elapsed_ms)
