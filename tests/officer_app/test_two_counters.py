"""Two officers at once: no guest twice, and the loser of a race learns who was faster."""

from collections.abc import Callable

import pytest

from shared.domain.ticket_life import Move
from shared.use_cases import serve_queue
from shared.use_cases.sign_in import take_counter
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter

Pair = tuple[PersonAtCounter, PersonAtCounter]


@pytest.fixture
def both(open_program: Callable[[], PersonAtCounter]) -> Pair:
    one, two = open_program(), open_program()
    one.sit_down(1)
    two.sit_down(2)
    return one, two


def test_both_press_next_at_once_and_get_two_guests(both: Pair, office: GivenOffice) -> None:
    one, two = both
    first, second = office.take(), office.take()
    for person in both:
        person.look_again()
    one.press("F9", waits=False)
    two.press("F9", waits=False)
    for person in both:
        person.wait()
    assert {one.number, two.number} == {first.label, second.label}
    assert office.status(first) == office.status(second) == "called"


def test_the_loser_of_a_race_is_told_who_and_where(both: Pair, office: GivenOffice) -> None:
    one, two = both
    ticket = office.take()
    for person in both:
        person.look_again()
        person.look_at(ticket)
    two.press("Shift+F9")
    one.press("Shift+F9")
    assert one.told == f"Nomor {ticket.label} sudah dipanggil Loket 2 (Petugas2 Contoh)."
    assert one.program.presenters.queue.state.mine is None


def test_a_stale_press_is_told_what_the_ticket_became(both: Pair, office: GivenOffice) -> None:
    one, two = both
    ticket = office.take()
    for person in both:
        person.look_again()
        person.look_at(ticket)
    two.press("Alt+X")
    one.press("Alt+X")
    assert f"Nomor {ticket.label} baru saja diubah oleh Petugas2 Contoh di Loket 2" in one.told
    assert "kini dibatalkan" in one.told
    assert office.status(ticket) == "cancelled"
    assert not one.can(Move.CANCEL)


def test_one_counter_sees_at_once_what_the_other_does(both: Pair, office: GivenOffice) -> None:
    one, two = both
    ticket = office.take()
    for person in both:
        person.look_again()
    two.press("F9")
    one.look_again()
    one.look_at(ticket)
    assert one.reads("dipanggil")
    assert one.button("move_recall").toolTip() == "Nomor ini ada di Loket 2 (Petugas2 Contoh)."


def test_a_counter_that_somebody_else_has_cannot_be_taken(
    open_program: Callable[[], PersonAtCounter],
) -> None:
    one, two = open_program(), open_program()
    one.sit_down(1)
    two.sign_in("petugas2", "kunci-contoh-petugas")
    assert two.reads("Pilih loket")
    button = two.button("counter_1")
    assert not button.isEnabled()
    assert "Petugas1 Contoh" in button.text()


def test_the_same_officer_takes_the_counter_again_after_a_crash(
    open_program: Callable[[], PersonAtCounter], office: GivenOffice
) -> None:
    take_counter(office.database, office.officers[0], office.counters[0])
    ticket = office.take()
    serve_queue.call_next(office.database, office.desk(1))
    again = open_program()
    again.sit_down(1)
    assert again.number == ticket.label
    again.press("F5")
    assert office.status(ticket) == "serving"
