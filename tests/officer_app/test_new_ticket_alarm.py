"""A lone officer in the back room hears of a new ticket, and again until someone is called."""

from PySide6.QtCore import QTimer

from officer_app.new_ticket_alarm import NewTicketAlarm
from tests.given_office import GivenOffice
from tests.officer_app.person_at_counter import PersonAtCounter


def remind(officer: PersonAtCounter) -> None:
    """The minute is over."""
    timer = officer.program.presenters.alarm.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive()
    timer.timeout.emit()


def alarm(officer: PersonAtCounter) -> NewTicketAlarm:
    return officer.program.presenters.alarm


def test_a_new_ticket_sounds_even_when_the_window_is_minimised(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    officer.window.showMinimized()
    office.take()
    officer.look_again()
    assert len(officer.sounds) == 1


def test_it_sounds_again_until_someone_is_called(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    office.take()
    officer.look_again()
    remind(officer)
    remind(officer)
    assert len(officer.sounds) == 3
    officer.press("F9")
    assert not alarm(officer).is_reminding


def test_it_reminds_of_those_who_still_wait_when_the_guest_has_gone(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    office.take()
    officer.look_again()
    for key in ("F9", "F5", "F8", "F8"):
        officer.press(key)
    assert alarm(officer).is_reminding


def test_it_is_quiet_when_nobody_waits(officer: PersonAtCounter, office: GivenOffice) -> None:
    ticket = office.take()
    officer.look_again()
    officer.look_at(ticket)
    officer.press("Alt+X")
    assert not alarm(officer).is_reminding


def test_tickets_that_waited_before_sitting_down_do_not_count_as_new(
    person: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    person.sit_down(1)
    assert person.sounds == []
    assert alarm(person).is_reminding


def test_a_guest_who_returns_to_the_queue_is_not_new(
    officer: PersonAtCounter, office: GivenOffice
) -> None:
    office.take()
    officer.look_again()
    officer.press("F9")
    officer.press("Alt+K")
    assert len(officer.sounds) == 1


def test_the_minute_is_the_office_setting(officer: PersonAtCounter, office: GivenOffice) -> None:
    office.take()
    officer.look_again()
    timer = alarm(officer).findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == 60_000
