"""When nobody can be served as usual: the kiosk says so, loses nothing, and heals by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.problem_texts import front_text, number_text
from shared.configuration.office_settings import OfficeSettings
from shared.domain.problem import Problem, ProblemCode
from shared.use_cases.pause_and_close import close_queue, confirm_clock, open_queue
from tests.given_office import GivenOffice
from tests.kiosk.given_kiosk import GivenKiosk, database_away, middle_of, process_events
from tests.kiosk.ways import (
    close_service,
    leave_only_one_service,
    to_the_name,
    to_the_review,
    with_settings,
)

PIN = "4711"


def test_a_closed_queue_is_told_and_opens_again(kiosk: GivenKiosk, office: GivenOffice) -> None:
    close_queue(office.database, office.administrator)
    kiosk.look()
    assert kiosk.screen == "closed"
    assert "Antrean hari ini sudah ditutup" in kiosk.words()
    assert not kiosk.sees("askHelp")
    open_queue(office.database, office.administrator)
    kiosk.look()
    assert kiosk.screen == "welcome"


@pytest.mark.parametrize(
    ("speaks", "says"),
    [
        ("id", "Buka lagi Selasa, 24 November pukul 08.00"),
        ("en", "Opens again on Tuesday, 24 November at 08.00"),
    ],
)
def test_a_closed_queue_says_when_the_office_opens_next(
    kiosk: GivenKiosk, office: GivenOffice, speaks: str, says: str
) -> None:
    close_queue(office.database, office.administrator)
    kiosk.look()
    kiosk.program.comfort.speak(speaks)
    kiosk.settle()
    assert says in kiosk.words()


def test_numbers_are_given_outside_the_hours_while_the_queue_is_open(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    office.clock.advance(hours=10)
    kiosk.look()
    assert kiosk.screen == "welcome"


def test_a_queue_that_closes_on_the_way_gives_no_number(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_review(kiosk)
    close_queue(office.database, office.administrator)
    kiosk.touch("forward")
    assert kiosk.screen == "closed"
    assert kiosk.program.journey.journey is None


def test_a_clock_that_jumped_waits_for_staff(kiosk: GivenKiosk, office: GivenOffice) -> None:
    office.take()
    office.clock.advance(days=40)
    kiosk.look()
    assert kiosk.screen == "clock"
    confirm_clock(office.database, office.administrator)
    kiosk.look()
    assert kiosk.screen == "welcome"


def test_a_clock_that_jumps_on_the_way_gives_no_number(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    office.take()
    to_the_review(kiosk)
    office.clock.shown -= timedelta(days=2)
    kiosk.touch("forward")
    assert kiosk.screen == "clock"
    assert office.ask("SELECT count(*) FROM ticket") == [(1,)]


def test_an_answer_that_comes_after_the_visitor_left_is_not_waited_for(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_review(kiosk)
    kiosk.program.journey.goForward()
    kiosk.program.view_model.start_over()
    process_events()
    assert not kiosk.program.view_model.property("isBusy")
    kiosk.program.view_model.askHelp()
    kiosk.settle()
    assert kiosk.screen == "ticket"
    assert "R002" in kiosk.words()


def test_nothing_can_be_pressed_while_a_number_is_taken(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    kiosk.begin()
    kiosk.program.view_model.askHelp()
    process_events()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(kiosk.window, key)
    kiosk.program.journey.goBack()
    assert kiosk.step == "service"
    kiosk.settle()
    assert kiosk.screen == "ticket"
    assert office.ask("SELECT count(*) FROM ticket") == [(1,)]


def test_nobody_is_taken_for_gone_while_a_number_is_taken(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    kiosk.begin()
    kiosk.program.view_model.askHelp()
    kiosk.seconds.shown += 1000
    kiosk.program.idle.look()
    assert not kiosk.program.idle.property("isAsking")
    kiosk.settle()
    assert kiosk.screen == "ticket"
    assert office.ask("SELECT count(*) FROM ticket") == [(1,)]


def test_who_gives_up_while_a_number_is_tried_for_leaves_at_once(
    kiosk: GivenKiosk, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    to_the_review(kiosk)
    with database_away(office):
        kiosk.touch("forward")
        assert kiosk.screen == "unanswered"
        kiosk.seconds.shown += 3
        kiosk.program.view_model.look_at_clock()
        assert kiosk.jobs.under_way
        button = kiosk.find("messageButton")
        QTest.touchEvent(kiosk.window, kiosk.finger).press(0, middle_of(button)).commit()
        QTest.touchEvent(kiosk.window, kiosk.finger).release(0, middle_of(button)).commit()
        assert kiosk.program.journey.journey is None
        kiosk.settle()
        assert kiosk.screen != "unanswered"
    caplog.clear()


def test_a_service_that_closes_on_the_way_is_told_and_another_can_be_chosen(
    kiosk: GivenKiosk, office: GivenOffice
) -> None:
    to_the_review(kiosk)
    close_service(office, "R")
    kiosk.touch("forward")
    assert (kiosk.screen, kiosk.step) == ("question", "service")
    told = "Layanan yang Anda pilih baru saja ditutup. Silakan pilih layanan lain."
    assert told in kiosk.words()
    assert not kiosk.sees(f"choice-{office.services['R']}")
    kiosk.touch("back")
    kiosk.touch("forward")
    assert kiosk.step == "service"
    kiosk.touch(f"choice-{office.services['K']}")
    assert told not in kiosk.words()
    kiosk.touch("forward")
    kiosk.touch("forward")
    assert kiosk.screen == "ticket"
    assert office.ask("SELECT label FROM ticket") == [("K001",)]


def test_a_kiosk_without_services_gives_no_numbers(kiosk: GivenKiosk, office: GivenOffice) -> None:
    leave_only_one_service(office)
    kiosk.begin()
    assert kiosk.step == "priority"
    close_service(office, kiosk.journey.services[0].letter)
    kiosk.touch("askHelp")
    assert (kiosk.screen, kiosk.step) == ("closed", "")


def test_only_a_lost_connection_is_called_one() -> None:
    for code in ProblemCode:
        is_lost = code is ProblemCode.DATABASE_UNREACHABLE
        assert ("Sambungan" in number_text(Problem(code))) is is_lost
        assert ("Sambungan" in front_text(Problem(code))) is is_lost


def test_a_database_that_is_away_is_told_and_found_again(
    kiosk: GivenKiosk, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.look()
    with database_away(office):
        kiosk.look()
        assert kiosk.screen == "trouble"
        assert "Mohon maaf, layar ini sedang terganggu" in kiosk.words()
    # By itself; the first try finds out that the file is another one.
    kiosk.wait(3)
    kiosk.wait(3)
    assert kiosk.screen == "welcome"
    caplog.clear()


def test_a_number_that_cannot_be_taken_is_tried_for_until_it_can(
    kiosk: GivenKiosk, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    to_the_review(kiosk)
    with database_away(office):
        kiosk.touch("forward")
        assert kiosk.screen == "unanswered"
        assert kiosk.journey.answers.name == "Tamu"
        kiosk.wait(3)
        assert kiosk.screen == "unanswered"
    kiosk.wait(3)
    kiosk.wait(3)
    assert kiosk.screen == "ticket"
    assert "no number could be given" in caplog.text
    assert "Tamu" not in caplog.text
    caplog.clear()
    assert office.ask("SELECT count(*) FROM ticket") == [(1,)]


def test_who_walks_away_from_a_number_that_does_not_come_is_forgotten(
    kiosk: GivenKiosk, office: GivenOffice, caplog: pytest.LogCaptureFixture
) -> None:
    to_the_review(kiosk)
    with database_away(office):
        kiosk.touch("forward")
        for _ in range(4):
            kiosk.wait(30)
        assert kiosk.screen in ("trouble", "welcome")
        assert kiosk.program.journey.journey is None
    kiosk.wait(30)
    assert office.ask("SELECT count(*) FROM ticket") == [(0,)]
    caplog.clear()


def test_an_answer_that_comes_after_the_visitor_left_shows_nothing(kiosk: GivenKiosk) -> None:
    to_the_review(kiosk)
    kiosk.program.journey.goForward()
    assert kiosk.jobs.under_way
    kiosk.program.view_model.start_over()
    kiosk.settle()
    assert kiosk.screen == "welcome"


def test_closing_does_nothing(kiosk: GivenKiosk) -> None:
    kiosk.look()
    event = QCloseEvent()
    QCoreApplication.sendEvent(kiosk.window, event)
    assert not event.isAccepted()
    assert kiosk.window.isVisible()


def test_a_window_among_others_can_be_closed(kiosk: GivenKiosk) -> None:
    kiosk.program.show(windowed=True)
    event = QCloseEvent()
    QCoreApplication.sendEvent(kiosk.window, event)
    assert event.isAccepted()


def test_a_right_click_does_nothing(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    before = kiosk.words()
    for name in ("field", "forward", "cancel"):
        QTest.mouseClick(
            kiosk.window,
            Qt.MouseButton.RightButton,
            Qt.KeyboardModifier.NoModifier,
            middle_of(kiosk.find(name)),
        )
        kiosk.settle()
    assert (kiosk.step, kiosk.words()) == ("name", before)


@pytest.fixture
def with_pin(office: GivenOffice) -> None:
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with_settings(office, OfficeSettings(kiosk_exit_pin_hash=cheap.hash(PIN)))


def ask_pin(kiosk: GivenKiosk) -> None:
    kiosk.look()
    kiosk.program.view_model.askStaffPin()
    kiosk.settle()


def enter_pin(kiosk: GivenKiosk, pin: str) -> None:
    for digit in pin:
        kiosk.touch(f"pin-{digit}")
    kiosk.touch("pin-submit")


@pytest.mark.usefixtures("with_pin")
def test_staff_leave_by_their_pin(kiosk: GivenKiosk, caplog: pytest.LogCaptureFixture) -> None:
    confirmed: list[bool] = []
    kiosk.program.staff.confirmed.connect(lambda: confirmed.append(True))
    ask_pin(kiosk)
    enter_pin(kiosk, "0000")
    assert "PIN salah." in kiosk.words()
    enter_pin(kiosk, PIN)
    assert confirmed == [True]
    assert PIN not in caplog.text


@pytest.mark.usefixtures("with_pin")
def test_guessing_the_pin_becomes_slow(kiosk: GivenKiosk) -> None:
    confirmed: list[bool] = []
    kiosk.program.staff.confirmed.connect(lambda: confirmed.append(True))
    ask_pin(kiosk)
    for _ in range(3):
        enter_pin(kiosk, "0000")
    enter_pin(kiosk, PIN)
    assert confirmed == []
    assert "PIN salah. Mohon tunggu sebentar sebelum mencoba lagi." in kiosk.words()
    kiosk.wait(11)
    enter_pin(kiosk, PIN)
    assert confirmed == [True]


@pytest.mark.usefixtures("with_pin")
def test_the_pin_pad_closes_and_forgets(kiosk: GivenKiosk) -> None:
    ask_pin(kiosk)
    kiosk.touch("pin-4")
    kiosk.touch("closePin")
    assert kiosk.screen == "welcome"
    ask_pin(kiosk)
    assert kiosk.program.staff.property("typedCount") == 0


@pytest.mark.usefixtures("with_pin")
def test_the_pin_pad_closes_by_itself_some_time_after_the_last_digit(kiosk: GivenKiosk) -> None:
    ask_pin(kiosk)
    assert "Kembali ke layar pengunjung (30)" in kiosk.words()
    kiosk.wait(20)
    kiosk.touch("pin-4")
    kiosk.wait(29)
    assert "Kembali ke layar pengunjung (1)" in kiosk.words()
    kiosk.wait(1)
    assert not kiosk.sees("closePin")


def test_a_press_of_five_seconds_on_the_emblem_opens_the_pin_pad(
    kiosk: GivenKiosk, qtbot: QtBot
) -> None:
    kiosk.look()
    door = kiosk.window.findChild(QObject, "staffDoor")
    assert door is not None
    assert door.property("longPressThreshold") == 5
    # The same press, without the wait.
    door.setProperty("longPressThreshold", 0.01)
    parent = door.parent()
    assert isinstance(parent, QQuickItem)
    emblem = middle_of(parent)
    QTest.touchEvent(kiosk.window, kiosk.finger).press(0, emblem, kiosk.window).commit()
    qtbot.waitUntil(lambda: kiosk.sees("closePin"))
    QTest.touchEvent(kiosk.window, kiosk.finger).release(0, emblem, kiosk.window).commit()


def test_without_a_pin_the_pad_says_where_to_set_one_and_can_be_closed(kiosk: GivenKiosk) -> None:
    ask_pin(kiosk)
    assert not kiosk.sees("pin-1")
    assert "PIN belum diatur. Atur di aplikasi petugas: Pengaturan." in kiosk.words()
    kiosk.touch("closePin")
    assert not kiosk.sees("closePin")


def test_before_the_office_was_read_the_pad_does_not_claim_that_no_pin_is_set(
    kiosk: GivenKiosk,
) -> None:
    kiosk.program.view_model.askStaffPin()
    kiosk.settle()
    assert "PIN belum dapat dibaca dari data kantor." in kiosk.words()


def test_a_bug_while_a_pin_is_checked_is_no_wrong_try(
    kiosk: GivenKiosk, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.look()
    # A value of a wrong kind, as only a bug could make it.
    kiosk.program.staff.know(4711)  # type: ignore[arg-type]
    kiosk.program.view_model.askStaffPin()
    kiosk.settle()
    for _ in range(4):
        enter_pin(kiosk, PIN)
    assert kiosk.jobs.bugs == 4
    assert not any("PIN salah" in word for word in kiosk.words())
    caplog.clear()


def test_a_bug_is_apologised_for_and_all_begins_anew(kiosk: GivenKiosk) -> None:
    to_the_name(kiosk)
    kiosk.program.view_model.apologise()
    kiosk.settle()
    assert "Mohon maaf, terjadi kesalahan pada layar ini" in kiosk.words()
    kiosk.wait(12)
    assert kiosk.screen == "welcome"


def test_bug_after_bug_rests_on_one_calm_screen(kiosk: GivenKiosk) -> None:
    kiosk.look()
    kiosk.program.view_model.apologise()
    kiosk.program.view_model.give_up()
    kiosk.settle()
    assert "Layar ini sedang tidak dapat dipakai" in kiosk.words()
    kiosk.wait(200)
    assert kiosk.screen == "gave_up"
    kiosk.wait(100)
    assert kiosk.screen == "welcome"


def test_a_bug_while_a_number_is_taken_ends_in_an_apology(
    office: GivenOffice,
    open_kiosk: Callable[[str | None], GivenKiosk],
    caplog: pytest.LogCaptureFixture,
) -> None:
    kiosk = open_kiosk(None)
    to_the_review(kiosk)
    journey = kiosk.journey
    # A value of a wrong kind, as only a bug could make it.
    kiosk.program.journey._journey = replace(journey, ticket_id="no id")  # type: ignore[arg-type]
    kiosk.touch("forward")
    assert kiosk.screen == "apology"
    assert kiosk.jobs.bugs == 1
    caplog.clear()
    kiosk.touch("messageButton")
    assert kiosk.screen == "welcome"
