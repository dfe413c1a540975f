"""The demo's waiting room before the real display: the queue, then the call."""

import sys

from kiosk.waiting_display.app import DisplayProgram, run_waiting_display
from shared.desktop.demo_part import DemoPart, put_in_place, read_demo_part
from shared.desktop.played_journey import PlayedJourney, Script, Until, a_moment

_SIZE = (1920, 1080)
_WAITS = 4
"""The service standard's step: waits until the number is called."""
_GLANCE_SECONDS = 2.5
"""Whoever has just taken a number looks at its paper first."""
_MOVEMENT_SECONDS = 2.0
"""Longer than a call moves when it comes up."""


def play(program: DisplayProgram, journey: PlayedJourney) -> Script:
    """Whoever looks up while waiting, until a number is called."""
    view_model = program.view_model
    yield Until("somebody waits", lambda: _waiting(program) > 0)
    yield a_moment(_GLANCE_SECONDS)
    journey.shows("waiting", view_model.language, _WAITS)
    yield Until("a number is called", lambda: view_model.frame.call is not None)
    yield a_moment(_MOVEMENT_SECONDS)
    journey.shows("called", view_model.language, _WAITS)


def _waiting(program: DisplayProgram) -> int:
    board = program.view_model.frame.board
    return 0 if board is None else board.waiting


def _begin(program: DisplayProgram, part: DemoPart) -> None:
    if part.journey is None:
        put_in_place(program.window, part.place)
        return
    program.window.resize(*_SIZE)
    journey = PlayedJourney(
        "display", part.journey, program.window.grabWindow, program.guard, stays=True
    )
    journey.play(play(program, journey))


def main() -> int:
    """The waiting display of the demo."""
    part = read_demo_part()
    return run_waiting_display(part.program, lambda program: _begin(program, part))


if __name__ == "__main__":
    sys.exit(main())
