"""The last door: every bug is logged and apologised for, and a loop of bugs does not flicker."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, QtMsgType, Signal, qWarning
from pytestqt.qtbot import QtBot

from shared.desktop.crash_door import CrashDoor, log_qt_message


class Room:
    """What stands behind the door: a clock to set, and words that were said."""

    def __init__(self) -> None:
        self.now_seconds = 0.0
        self.said: list[str] = []
        self.threads: list[str] = []
        self.door = CrashDoor(
            lambda: self._say("sorry"),
            lambda: self._say("gave up"),
            loop_bugs=3,
            loop_seconds=20,
            monotonic_seconds=lambda: self.now_seconds,
        )

    def _say(self, words: str) -> None:
        self.said.append(words)
        self.threads.append(threading.current_thread().name)


class Button(QObject):
    pressed = Signal()


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    hooks = sys.excepthook, threading.excepthook
    room = Room()
    room.door.install()
    yield room
    room.door.remove()
    sys.excepthook, threading.excepthook = hooks


def bug_at(room: Room, qtbot: QtBot, seconds: float) -> None:
    room.now_seconds = seconds
    room.door.bug_was_logged()
    qtbot.wait(1)


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_slot_is_logged_and_apologised_for_later(
    qtbot: QtBot, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    button = Button()
    button.pressed.connect(lambda: 1 // 0)
    button.pressed.emit()
    assert room.said == []
    qtbot.waitUntil(lambda: room.said == ["sorry"])
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_timer_is_caught(
    qtbot: QtBot, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    QTimer.singleShot(0, lambda: 1 // 0)
    qtbot.waitUntil(lambda: room.said == ["sorry"])
    caplog.clear()


def test_a_bug_in_a_thread_is_apologised_for_on_the_ui_thread(
    qtbot: QtBot, room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    thread = threading.Thread(target=lambda: 1 // 0, name="worker")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: room.said == ["sorry"])
    assert room.threads == ["MainThread"]
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()


def test_bugs_far_apart_are_each_apologised_for(qtbot: QtBot, room: Room) -> None:
    for seconds in (0, 15, 30, 45):
        bug_at(room, qtbot, seconds)
    assert room.said == ["sorry"] * 4


def test_a_loop_of_bugs_ends_in_one_screen_that_stays(qtbot: QtBot, room: Room) -> None:
    for seconds in (0, 1, 2, 3, 4, 20, 35):
        bug_at(room, qtbot, seconds)
    assert room.said == ["sorry", "sorry", "gave up"]


def test_after_a_quiet_while_it_apologises_again(qtbot: QtBot, room: Room) -> None:
    for seconds in (0, 1, 2, 23):
        bug_at(room, qtbot, seconds)
    assert room.said == ["sorry", "sorry", "gave up", "sorry"]


def test_an_apology_that_fails_does_not_call_for_another(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[int] = []

    def fail() -> None:
        calls.append(1)
        raise ZeroDivisionError

    door = CrashDoor(fail, fail)
    door.bug_was_logged()
    qtbot.waitUntil(lambda: calls == [1])
    qtbot.wait(10)
    assert calls == [1]
    assert "The apology itself failed" in caplog.text
    caplog.clear()


@pytest.mark.no_qt_log
def test_what_qt_says_stands_in_the_log(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    qWarning("a plug is loose")
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert record.name == "qt.default"
    assert record.getMessage() == "a plug is loose"
    caplog.clear()


def test_every_kind_of_qt_message_has_a_level(caplog: pytest.LogCaptureFixture) -> None:
    class Context:
        file = "Main.qml"
        line = 12
        category = "qml"

    for kind in QtMsgType:
        log_qt_message(kind, Context(), "words")  # type: ignore[arg-type]
    assert {record.getMessage() for record in caplog.records} == {"words (Main.qml:12)"}
    assert {record.name for record in caplog.records} == {"qt.qml"}
    caplog.clear()
