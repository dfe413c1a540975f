"""Stale answers are dropped, one act at a time, and busy is shown only when it lasts."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from officer_app.quiet_jobs import QuietJobs
from shared.desktop.jobs import Ok, Outcome
from tests.manual_jobs import ManualJobRunner


def test_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    jobs, roof = ManualJobRunner(), QObject()
    quiet = QuietJobs(jobs, roof)
    answers: list[Outcome[str]] = []
    quiet.ask("board", lambda: "old", answers.append)
    quiet.ask("board", lambda: "new", answers.append)
    jobs.run_all()
    assert answers == [Ok("new")]


def test_a_forgotten_question_is_not_answered(qtbot: QtBot) -> None:
    jobs, roof = ManualJobRunner(), QObject()
    quiet = QuietJobs(jobs, roof)
    answers: list[Outcome[str]] = []
    quiet.ask("board", lambda: "board", answers.append)
    quiet.forget("board")
    jobs.run_all()
    assert answers == []


def test_a_second_act_is_not_begun_while_the_first_is_under_way(qtbot: QtBot) -> None:
    jobs, roof = ManualJobRunner(), QObject()
    quiet = QuietJobs(jobs, roof)
    answers: list[Outcome[int]] = []
    assert quiet.act(lambda: 1, answers.append)
    assert not quiet.act(lambda: 2, answers.append)
    jobs.run_all()
    assert answers == [Ok(1)]
    assert quiet.act(lambda: 3, answers.append)


def test_busy_shows_once_the_answer_takes_long_and_goes_with_it(qtbot: QtBot) -> None:
    jobs, roof = ManualJobRunner(), QObject()
    quiet = QuietJobs(jobs, roof)
    states: list[bool] = []
    quiet.busy_changed.connect(states.append)
    with qtbot.waitSignal(quiet.busy_changed):
        quiet.ask("board", lambda: 1, lambda _: None)
    jobs.run_all()
    assert states == [True, False]


def test_a_quick_answer_shows_no_busy_state(qtbot: QtBot) -> None:
    jobs, roof = ManualJobRunner(), QObject()
    quiet = QuietJobs(jobs, roof)
    with qtbot.assertNotEmitted(quiet.busy_changed):
        quiet.ask("board", lambda: 1, lambda _: None)
        jobs.run_all()
