"""Jobs off the UI thread: where they run, what comes back, who is still told."""

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from shared.desktop.jobs import Err, Ok, Outcome, PooledJobRunner
from shared.domain.problem import Problem, ProblemCode
from tests.manual_jobs import ManualJobRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[PooledJobRunner]:
    runner = PooledJobRunner(threads=2)
    yield runner
    assert runner.shutdown()


class Asker(QObject):
    """Keeps what it was told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Outcome[int]] = []
        self.threads: list[QThread] = []

    def hear(self, outcome: Outcome[int]) -> None:
        self.told.append(outcome)
        self.threads.append(QThread.currentThread())


def test_the_value_comes_back_on_the_ui_thread_from_another_one(
    qtbot: QtBot, runner: PooledJobRunner
) -> None:
    asker = Asker()
    here = threading.get_ident()
    runner.run(lambda: threading.get_ident(), asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 1)
    outcome = asker.told[0]
    assert isinstance(outcome, Ok)
    assert outcome.value != here
    assert asker.threads == [QThread.currentThread()]


def test_nothing_is_told_before_control_returns_to_the_event_loop(
    qtbot: QtBot, runner: PooledJobRunner
) -> None:
    asker = Asker()
    worked = threading.Event()

    def work() -> int:
        worked.set()
        return 1

    runner.run(work, asker.hear)
    assert worked.wait(5)
    assert asker.told == []
    assert runner.under_way == 1
    qtbot.waitUntil(lambda: runner.under_way == 0)
    assert asker.told == [Ok(1)]


def test_a_refusal_comes_back_as_err_and_is_no_bug(qtbot: QtBot, runner: PooledJobRunner) -> None:
    asker = Asker()
    bugs: list[int] = []
    runner.failed.connect(lambda: bugs.append(1))
    refusal = Problem(ProblemCode.NOBODY_WAITING)

    def refuse() -> int:
        raise refusal

    runner.run(refuse, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 1)
    assert asker.told == [Err(refusal)]
    assert refusal.__traceback__ is None
    assert bugs == []


def test_a_bug_comes_back_as_unexpected_is_logged_and_reaches_the_crash_door(
    qtbot: QtBot, runner: PooledJobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    asker = Asker()

    with qtbot.waitSignal(runner.failed):
        runner.run(lambda: 1 // 0, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 1)
    outcome = asker.told[0]
    assert isinstance(outcome, Err)
    assert outcome.problem.code is ProblemCode.UNEXPECTED
    [record] = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert record.exc_info is not None
    caplog.clear()


def test_the_threads_survive_a_bug(
    qtbot: QtBot, runner: PooledJobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    asker = Asker()
    for _ in range(10):
        runner.run(lambda: 1 // 0, asker.hear)
    runner.run(lambda: 7, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 11)
    assert Ok(7) in asker.told
    caplog.clear()


def test_a_closed_widget_is_not_told(qtbot: QtBot, runner: PooledJobRunner) -> None:
    asker = Asker()
    told: list[Outcome[int]] = []
    go_on = threading.Event()

    def work() -> int:
        go_on.wait(5)
        return 1

    runner.run(work, asker.hear)
    runner.run(work, told.append, owner=asker)
    shiboken6.delete(asker)
    go_on.set()
    qtbot.waitUntil(lambda: runner.under_way == 0)
    assert asker.told == []
    assert told == []


def test_shutdown_delivers_nothing_more_and_does_not_wait_for_a_hanging_job(
    qtbot: QtBot,
) -> None:
    runner = PooledJobRunner(threads=1)
    asker = Asker()
    started, go_on = threading.Event(), threading.Event()

    def hang() -> int:
        started.set()
        go_on.wait(10)
        return 1

    runner.run(hang, asker.hear)
    runner.run(lambda: 2, asker.hear)
    assert started.wait(5)
    assert not runner.shutdown(timeout_seconds=0)
    go_on.set()
    assert runner.shutdown(timeout_seconds=5)
    runner.run(lambda: 3, asker.hear)
    qtbot.wait(0)
    assert asker.told == []
    assert runner.under_way == 0


def test_a_thousand_jobs_come_back_each_once(qtbot: QtBot, runner: PooledJobRunner) -> None:
    told: list[Outcome[int]] = []

    def job(number: int) -> Callable[[], int]:
        return lambda: number

    for number in range(1000):
        runner.run(job(number), told.append)
    qtbot.waitUntil(lambda: len(told) == 1000)
    assert sorted(outcome.value for outcome in told if isinstance(outcome, Ok)) == list(range(1000))


def test_the_manual_runner_works_only_when_told_and_in_order() -> None:
    runner = ManualJobRunner()
    told: list[Outcome[int]] = []
    runner.run(lambda: 1, told.append)
    runner.run(lambda: 2, told.append)
    assert told == []
    runner.run_next()
    assert told == [Ok(1)]
    runner.run_all()
    assert told == [Ok(1), Ok(2)]
    assert runner.under_way == 0


def test_the_manual_runner_turns_bugs_into_err_as_the_real_one_does(
    caplog: pytest.LogCaptureFixture,
) -> None:
    runner = ManualJobRunner()
    told: list[Outcome[int]] = []
    runner.run(lambda: 1 // 0, told.append)
    runner.run_all()
    [outcome] = told
    assert isinstance(outcome, Err)
    assert outcome.problem.code is ProblemCode.UNEXPECTED
    assert runner.bugs == 1
    caplog.clear()
