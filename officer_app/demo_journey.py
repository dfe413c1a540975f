"""An officer of the demo at the real window: signs in, calls, serves and finishes."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from officer_app.app import OfficerProgram, run_officer_app
from officer_app.queue_presenter import QueueState
from shared.configuration.sample_office import SampleOfficer, read_sample_office
from shared.desktop.demo_part import DemoPart, put_in_place, read_demo_part
from shared.desktop.played_journey import PlayedJourney, Script, Until, a_moment
from shared.domain.ticket_life import TicketStatus

_SIZE = (1320, 690)
_STATES_REQUEST = 5
"""The service standard's step at the counter."""
_GLANCE_SECONDS = 1.5
_SEAT_SECONDS = 5.0
"""A guest has taken the paper, and sat down before the display."""
_TWO_GUESTS = 2
"""The one who is served, and the one who took a number meanwhile."""


class AtCounter:
    """Hands on the officer's keyboard and mouse, and eyes on the window."""

    def __init__(self, program: OfficerProgram, journey: PlayedJourney) -> None:
        self._program = program
        self._journey = journey

    @property
    def queue(self) -> QueueState:
        return self._program.presenters.queue.state

    def shows(self, name: str, standard_step: int | None) -> None:
        language = self._program.look.translations.language
        self._journey.shows(name, language, standard_step)

    def sees(self, name: str) -> Until:
        return Until(f"{name} is seen", lambda: self._find(QWidget, name) is not None)

    def write(self, name: str, text: str) -> None:
        field = self._found(QLineEdit, name)
        field.setFocus()
        QTest.keyClicks(field, text)

    def press(self, key: Qt.Key) -> None:
        window = self._program.window
        window.activateWindow()
        focused: QWidget | None = window.focusWidget()
        QTest.keyClick(window if focused is None else focused, key)

    def click(self, name: str) -> Script:
        yield Until(f"{name} can be pressed", lambda: self._can_press(name))
        QTest.mouseClick(self._found(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def has(self, status: TicketStatus | None) -> Until:
        """The guest at this counter stands so; None: nobody is there."""

        def holds() -> bool:
            mine = self.queue.mine
            return (None if mine is None else mine.ticket.status) is status

        return Until(f"the guest at the counter is {status}", holds)

    def counts(self, tickets: int) -> Until:
        def holds() -> bool:
            board = self.queue.board
            return board is not None and len(board.rows) >= tickets

        return Until(f"{tickets} numbers were given", holds)

    def _can_press(self, name: str) -> bool:
        button = self._find(QAbstractButton, name)
        return button is not None and button.isEnabled()

    def _found(self, kind: type[QWidget], name: str) -> QWidget:
        widget = self._find(kind, name)
        if widget is None:
            raise LookupError(f"{name} is not on the screen")
        return widget

    def _find(self, kind: type[QWidget], name: str) -> QWidget | None:
        found = self._program.window.findChildren(kind, name)
        return next((widget for widget in found if widget.isVisible()), None)


def play(officer: AtCounter, who: SampleOfficer) -> Script:
    """One guest from the call to the end of the service."""
    yield officer.sees("sign_in_name")
    officer.write("sign_in_name", who.sign_in_name)
    officer.write("sign_in_password", who.password)
    yield a_moment(0.3)
    officer.shows("sign_in", None)
    officer.press(Qt.Key.Key_Return)
    yield officer.sees("counter_1")
    yield a_moment(0.3)
    officer.shows("counter", None)
    yield from officer.click("counter_1")
    yield officer.counts(1)
    yield a_moment(_SEAT_SECONDS)
    officer.shows("queue", None)
    officer.press(Qt.Key.Key_F9)
    yield officer.has(TicketStatus.CALLED)
    yield a_moment(_GLANCE_SECONDS)
    officer.shows("called", None)
    yield from officer.click("move_start")
    yield officer.has(TicketStatus.SERVING)
    yield a_moment(_GLANCE_SECONDS)
    officer.shows("serving", _STATES_REQUEST)
    officer.press(Qt.Key.Key_F11)
    yield officer.sees("guest_screen")
    yield a_moment(0.3)
    officer.shows("guest_screen", _STATES_REQUEST)
    officer.press(Qt.Key.Key_Escape)
    # The display still shows the call while the next guest takes a number.
    yield officer.counts(_TWO_GUESTS)
    yield from officer.click("move_finish")
    yield officer.sees("advice_text")
    yield from officer.click("advice_save")
    yield officer.has(None)
    yield a_moment(_GLANCE_SECONDS)
    officer.shows("finished", None)


def _begin(program: OfficerProgram, part: DemoPart) -> None:
    if part.journey is None:
        put_in_place(program.window.windowHandle(), part.place)
        return
    program.window.resize(*_SIZE)
    journey = PlayedJourney(
        "officer", part.journey, lambda: program.window.grab().toImage(), program.window
    )
    journey.play(play(AtCounter(program, journey), read_sample_office().officers[0]))


def main() -> int:
    """The officer app of the demo."""
    part = read_demo_part()
    return run_officer_app(part.program, lambda program: _begin(program, part))


if __name__ == "__main__":
    sys.exit(main())
