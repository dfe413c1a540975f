"""An officer of the demo at the real window, with one guest from the call to the letter."""

import sys
from datetime import UTC, datetime

from officer_app.app import OfficerProgram, run_officer_app
from officer_app.demo import examination, letter, portal, references, request_and_form
from officer_app.demo.at_counter import AtCounter
from officer_app.demo.served_guest import call_guest, end_visit
from shared.configuration.sample_office import SampleOfficer, read_sample_office
from shared.desktop.demo_part import DemoPart, put_in_place, read_demo_part
from shared.desktop.played_journey import PlayedJourney, Script

_SIZE = (1320, 690)


def play(officer: AtCounter, who: SampleOfficer) -> Script:
    """Steps 4 to 15 of the service standard."""
    yield from call_guest(officer, who)
    yield from request_and_form.state_request(officer, datetime.now(UTC).date())
    yield from request_and_form.hand_form_over(officer)
    yield from request_and_form.wait_for_form(officer)
    yield from request_and_form.read_form_back(officer)
    pane = portal.PaneTeller(officer.journey.folder)
    yield from portal.open_portal(officer, pane)
    yield from portal.record_account(officer, pane)
    yield from references.choose_references(officer)
    yield from portal.record_submission(officer, pane)
    view = officer.opened_case
    if view is None:
        raise LookupError("no case is open")
    yield from end_visit(officer)
    yield from examination.open_from_board(officer, view.case.number)
    yield from examination.declare_complete(officer)
    yield from examination.examine(officer)
    yield from examination.evaluate(officer)
    yield from letter.draft_letter(officer)
    yield from letter.record_approval(officer)
    yield from letter.send_letter(officer)


def _begin(program: OfficerProgram, part: DemoPart) -> None:
    if part.journey is None or part.stick is None:
        put_in_place(program.window.windowHandle(), part.place)
        return
    program.window.resize(*_SIZE)
    journey = PlayedJourney(
        "officer", part.journey, lambda: program.window.grab().toImage(), program.window
    )
    officer = AtCounter(program, journey, part.stick)
    journey.play(play(officer, read_sample_office().officers[0]))


def main() -> int:
    """The officer app of the demo."""
    part = read_demo_part()
    return run_officer_app(part.program, lambda program: _begin(program, part))


if __name__ == "__main__":
    sys.exit(main())
