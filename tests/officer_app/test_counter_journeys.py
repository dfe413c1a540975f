"""A counter's day, key by key, as lists of steps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QTableView

from officer_app.queue_table import Column
from shared.domain.date_words import clock_words
from shared.domain.ticket_life import Move
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter


@dataclass(frozen=True, slots=True)
class Step:
    """A key, and what the first guest's ticket is afterwards."""

    key: str
    status: str
    minutes_before: float = 0


def walk(officer: PersonAtCounter, office: GivenOffice, steps: Sequence[Step]) -> None:
    ticket = office.take()
    officer.look_again()
    for step in steps:
        office.clock.advance(minutes=step.minutes_before)
        officer.look_again()
        officer.program.window.office_page.tick()
        officer.press(step.key)
        assert office.status(ticket) == step.status, f"after {step.key}"


CALL = Step("F9", "called")
START = Step("F5", "serving")
FINISH = [Step("F8", "serving"), Step("F8", "finished")]
"""First the note of advice is asked for, with a proposal; then it is kept and the visit ends."""
JOURNEYS = {
    "served": [CALL, START, *FINISH],
    "called three times, not there, and back": [
        CALL,
        Step("F4", "called"),
        Step("F4", "called"),
        Step("Alt+H", "called"),
        Step("Alt+H", "no_show", minutes_before=4),
        Step("Alt+A", "waiting"),
        CALL,
        START,
    ],
    "stepped aside and resumed": [
        CALL,
        START,
        Step("F6", "on_hold"),
        Step("F7", "serving"),
        *FINISH,
    ],
    "put back and called anew": [CALL, Step("Alt+K", "waiting"), CALL],
    "called by number": [Step("Shift+F9", "waiting")],
    "finished too soon, and undone": [
        CALL,
        START,
        *FINISH,
        Step("F12", "serving"),
    ],
    "undone too late": [CALL, START, *FINISH, Step("F12", "finished", 5)],
    "called and undone": [CALL, Step("F12", "waiting")],
    "held and cancelled": [CALL, START, Step("F6", "on_hold"), Step("Alt+X", "cancelled")],
}


@pytest.mark.parametrize("steps", JOURNEYS.values(), ids=JOURNEYS.keys())
def test_a_guest_is_led_through_by_keys_alone(
    officer: PersonAtCounter, office: GivenOffice, steps: list[Step]
) -> None:
    walk(officer, office, steps)


def test_a_waiting_guest_whom_the_officer_looks_at_can_be_called(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    second = office.take()
    officer.look_again()
    officer.look_at(second)
    officer.press("Shift+F9")
    assert office.status(second) == "called"
    assert officer.number == second.label


def test_only_what_the_table_of_moves_allows_can_be_pressed(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    allowed = {
        move for move in Move if move not in (Move.ISSUE, Move.CLOSE_DAY) and officer.can(move)
    }
    assert allowed == {Move.RECALL, Move.START, Move.PUT_BACK, Move.TRANSFER, Move.UNDO}


def test_a_no_show_says_from_when_it_is_possible(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    assert officer.reads("baru 1 panggilan")
    officer.press("F4")
    officer.press("F4")
    earliest = office.clock.shown + timedelta(minutes=3)
    assert officer.reads(f"mulai pukul {clock_words(earliest, 'Asia/Pontianak')}")


def test_looking_at_another_row_leaves_the_running_service_alone(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    first, second = office.take(), office.take()
    officer.look_again()
    officer.press("F9")
    officer.press("F5")
    before = office.ask("SELECT serving_since, revision FROM ticket WHERE id = ?", first.id.hex)
    office.clock.advance(minutes=2)
    officer.look_at(second)
    assert officer.number == second.label
    assert officer.reads(f"{first.label} tetap di loket Anda")
    officer.press("F8")
    after = office.ask("SELECT serving_since, revision FROM ticket WHERE id = ?", first.id.hex)
    assert after == before
    officer.press("Esc")
    assert officer.number == first.label


def test_a_transfer_keeps_the_number_and_frees_the_counter(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ticket = office.take("R")
    officer.look_again()
    officer.press("F9")
    officer.press("Alt+L")
    officer.choose("transfer_service", "Konsultasi Statistik")
    officer.press("Ctrl+Return")
    assert office.status(ticket) == "waiting"
    assert officer.rows() == [ticket.label]
    assert officer.program.presenters.queue.state.mine is None


def test_a_transfer_to_a_counter_is_called_only_there(
    open_program: Callable[[], PersonAtCounter], office: GivenOffice
) -> None:
    one, two = open_program(), open_program()
    one.sit_down(1)
    two.sit_down(2)
    ticket = office.take("R")
    one.look_again()
    one.press("F9")
    one.press("Alt+L")
    one.choose("transfer_counter", "Loket 2 (Petugas2 Contoh)")
    one.press("Ctrl+Return")
    one.press("F9")
    assert office.status(ticket) == "waiting"
    two.look_again()
    two.press("F9")
    assert office.status(ticket) == "called"
    assert two.number == ticket.label


def test_a_second_press_while_the_first_is_under_way_is_no_second_act(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    first, second = office.take(), office.take()
    officer.look_again()
    officer.press("F9", waits=False)
    officer.press("F9", waits=False)
    officer.wait()
    assert (office.status(first), office.status(second)) == ("called", "waiting")


def test_a_pressed_move_does_not_lead_the_cursor_into_the_guestbook(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    officer.click("move_start")
    officer.button("move_finish").setFocus()
    officer.press("Space")
    assert not isinstance(officer.window.focusWidget(), QLineEdit)


def test_the_times_run_by_the_office_clock_without_a_new_reading(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    officer.press("F5")
    office.clock.advance(minutes=4, seconds=12.5)
    officer.program.window.office_page.tick()
    assert officer.reads("04.12")
    assert officer.jobs.under_way == 0


def test_a_service_takes_at_most_two_lines_and_an_empty_column_no_room(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    ordinary = office.take("R")
    officer.look_again()
    table = officer.find(QTableView, "queue_table")
    assert table.isColumnHidden(Column.PRIORITY)
    first = office.take("R", is_priority=True)
    officer.look_again()
    assert sorted(officer.rows()) == [ordinary.label, first.label]
    assert not table.isColumnHidden(Column.PRIORITY)
    three_lines = 3 * table.fontMetrics().lineSpacing()
    assert all(table.rowHeight(row) < three_lines for row in range(2))
