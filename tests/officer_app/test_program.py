"""The program as a process: it starts, ends when told to, and survives being killed."""

import argparse
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from officer_app.app import main
from shared.configuration.message_settings import MailSecurity, MailSettings
from shared.configuration.office_settings import OfficeSettings
from shared.domain.message_life import MessageStatus
from shared.domain.problem import ProblemCode
from shared.use_cases.administration import save_settings
from tests.given_message import owed_message, stored_message
from tests.given_office import GivenOffice, code_of
from tests.notifications.mail_server import Behaviour, mail_server

ROOT = Path(__file__).parents[2]
SAFETY_SECONDS = 60
"""Longer than any step takes on any machine."""
HOLDS_COUNTER = "SELECT count(*) FROM counter WHERE officer_id IS NOT NULL"
SEATED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton
import officer_app.app as app

def seat(program):
    session = program.presenters.session
    session.changed.connect(lambda: say(session.session))
    session.counters_changed.connect(lambda: session.take_counter(session.session.counters[0].id))
    QTimer.singleShot(0, lambda: session.sign_in("petugas1", "kunci-contoh-petugas"))

def say(session):
    if session.desk is not None:
        print("seated", flush=True)

build = app.build_officer_app
def build_and_seat(*args, **kwargs):
    program = build(*args, **kwargs)
    seat(program)
    return program
app.build_officer_app = build_and_seat
arguments = __import__("argparse").Namespace(
    settings=None, database=sys.argv[1], windowed=True, screen=None
)
sys.exit(app.main(arguments))
"""
"""The real program; somebody signs in and sits down at the first counter."""


@pytest.fixture
def start(office: GivenOffice) -> Iterator[Callable[[], "subprocess.Popen[str]"]]:
    started: list[subprocess.Popen[str]] = []

    def start_one() -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", SEATED, office.url],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        started.append(process)
        return process

    yield start_one
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_until_seated(process: "subprocess.Popen[str]") -> None:
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "seated"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to catch")
def test_a_program_that_is_told_to_end_frees_its_counter(
    start: Callable[[], "subprocess.Popen[str]"], office: GivenOffice
) -> None:
    process = start()
    wait_until_seated(process)
    assert office.ask(HOLDS_COUNTER) == [(1,)]
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=5) == 0
    assert office.ask(HOLDS_COUNTER) == [(0,)]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to catch")
@pytest.mark.parametrize("is_silent", [False, True])
def test_an_open_program_sends_and_ends_in_time_even_while_the_mail_server_is_silent(
    start: Callable[[], "subprocess.Popen[str]"], office: GivenOffice, is_silent: bool
) -> None:
    behaviour = Behaviour(holds=["after the dot"] if is_silent else [])
    owed = owed_message(office)
    with mail_server(behaviour) as port:
        account = MailSettings(
            host="127.0.0.1",
            port=port,
            security=MailSecurity.NONE,
            sender_address="pst@kantor.example",
        )
        save_settings(office.database, office.administrator, OfficeSettings(mail=account))
        process = start()
        wait_until_seated(process)
        assert behaviour.after_dot.wait(SAFETY_SECONDS)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=5) == 0
    assert office.ask(HOLDS_COUNTER) == [(0,)]
    [received] = behaviour.received
    assert received.recipients == (owed.recipient,)
    expected = MessageStatus.SENDING if is_silent else MessageStatus.SENT
    assert stored_message(office, owed.id).status is expected


def test_after_a_kill_the_same_officer_takes_the_same_counter_again(
    start: Callable[[], "subprocess.Popen[str]"], office: GivenOffice
) -> None:
    first = start()
    wait_until_seated(first)
    first.kill()
    first.wait(timeout=5)
    assert office.ask(HOLDS_COUNTER) == [(1,)]
    wait_until_seated(start())
    assert office.ask("PRAGMA integrity_check") == [("ok",)]


@pytest.fixture
def own_log() -> Iterator[None]:
    """A program writes a log of its own, which must not go on with the next test."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(capture=False)


@pytest.mark.usefixtures("own_log")
def test_a_missing_database_is_refused_before_any_window(tmp_path: Path) -> None:
    arguments = argparse.Namespace(
        settings=None, database=f"sqlite:///{tmp_path}/none.db", windowed=True, screen=None
    )
    assert code_of(lambda: main(arguments)) is ProblemCode.OFFICE_MISSING
