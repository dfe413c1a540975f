"""The live feed: changes as signals, an old picture told as old, an end in time."""

import queue
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from shared.desktop import live_feed
from shared.desktop.live_feed import LiveFeed
from shared.domain.problem import Problem, ProblemCode


class GivenSource:
    """Says what a test put in: True for a change, an exception for a failure."""

    def __init__(self) -> None:
        self.says: queue.SimpleQueue[bool | Exception] = queue.SimpleQueue()
        self.is_closed = threading.Event()
        self.closing_thread = ""

    def wait(self, timeout_seconds: float) -> bool:
        try:
            said = self.says.get(timeout=timeout_seconds)
        except queue.Empty:
            return False
        if isinstance(said, Exception):
            raise said
        return said

    def close(self) -> None:
        self.closing_thread = threading.current_thread().name
        self.is_closed.set()


class Listener:
    """Keeps what the feed said, in order."""

    def __init__(self, feed: LiveFeed) -> None:
        self.heard: list[str] = []
        self.threads: set[QThread] = set()
        feed.changed.connect(lambda: self._hear("changed"))
        feed.stale.connect(lambda is_stale: self._hear("stale" if is_stale else "fresh"))

    def _hear(self, word: str) -> None:
        self.heard.append(word)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def source() -> GivenSource:
    return GivenSource()


@pytest.fixture
def feed(qtbot: QtBot, source: GivenSource, monkeypatch: pytest.MonkeyPatch) -> Iterator[LiveFeed]:
    monkeypatch.setattr(live_feed, "_RETRY_SECONDS", 0.0)
    feed = LiveFeed(source)
    yield feed
    assert feed.stop()


def test_a_change_is_told_on_the_ui_thread(
    qtbot: QtBot, feed: LiveFeed, source: GivenSource
) -> None:
    listener = Listener(feed)
    feed.start()
    source.says.put(True)
    qtbot.waitUntil(lambda: listener.heard == ["changed"])
    source.says.put(True)
    qtbot.waitUntil(lambda: listener.heard == ["changed", "changed"])
    assert listener.threads == {QThread.currentThread()}


def test_nothing_is_told_while_nothing_changes(
    qtbot: QtBot, feed: LiveFeed, source: GivenSource
) -> None:
    listener = Listener(feed)
    feed.start()
    source.says.put(False)
    source.says.put(False)
    source.says.put(True)
    qtbot.waitUntil(lambda: listener.heard != [])
    assert listener.heard == ["changed"]


def test_changes_that_come_faster_than_the_screen_looks_are_told_together(
    qtbot: QtBot, feed: LiveFeed, source: GivenSource
) -> None:
    listener = Listener(feed)
    for _ in range(100):
        source.says.put(True)
    feed.start()
    while not source.says.empty():
        threading.Event().wait(0.001)
    assert listener.heard == []
    qtbot.waitUntil(lambda: listener.heard != [])
    assert 1 <= len(listener.heard) <= 2


def test_a_lost_source_is_told_once_and_its_return_asks_for_a_look(
    qtbot: QtBot, feed: LiveFeed, source: GivenSource, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener(feed)
    for _ in range(3):
        source.says.put(Problem(ProblemCode.DATABASE_UNREACHABLE))
    source.says.put(False)
    feed.start()
    qtbot.waitUntil(lambda: len(listener.heard) == 3)
    assert listener.heard == ["stale", "fresh", "changed"]
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    caplog.clear()


def test_a_bug_of_the_source_does_not_deafen_the_screen_for_ever(
    qtbot: QtBot, feed: LiveFeed, source: GivenSource, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener(feed)
    source.says.put(ZeroDivisionError())
    source.says.put(True)
    feed.start()
    qtbot.waitUntil(lambda: len(listener.heard) == 3)
    assert listener.heard == ["stale", "fresh", "changed"]
    assert "failed unexpectedly" in caplog.text
    caplog.clear()


def test_stopping_closes_the_source_on_its_own_thread_and_tells_nothing_more(
    qtbot: QtBot, feed: LiveFeed, source: GivenSource
) -> None:
    listener = Listener(feed)
    feed.start()
    source.says.put(True)
    while not source.says.empty():
        threading.Event().wait(0.001)
    assert feed.stop()
    assert source.is_closed.is_set()
    assert source.closing_thread == "live-feed"
    qtbot.wait(0)
    assert listener.heard == []
