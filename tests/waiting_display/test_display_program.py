"""The display as it runs: woken by the database, painted, and ended only by those who may."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.waiting_display.app import DisplayProgram, build_waiting_display
from kiosk.waiting_display.chime import MachineChime, has_sound_server
from shared.database.change_source import open_change_source
from shared.desktop.jobs import PooledJobRunner
from shared.desktop.live_feed import LiveFeed
from shared.use_cases.serve_queue import call_next
from tests.given_office import GivenOffice
from tests.waiting_display.conftest import CountedChime

ROOT = Path(__file__).parents[2]
SHOWN = """
import sys
from kiosk.waiting_display.app import run_waiting_display
from shared.commands.command_line import parse
sys.exit(run_waiting_display(parse(sys.argv[1:]), lambda program: print("shown", flush=True)))
"""


@pytest.fixture
def program(office: GivenOffice, qtbot: QtBot) -> Iterator[DisplayProgram]:
    """With real threads, a real feed and a clock that runs."""
    jobs = PooledJobRunner(2)
    built = build_waiting_display(office.reopened(), jobs=jobs, chime=CountedChime())
    feed = LiveFeed(open_change_source(office.url))
    feed.changed.connect(built.view_model.look)
    feed.start()
    yield built
    assert feed.stop()
    assert jobs.shutdown()
    built.close()


def test_a_call_reaches_the_painted_frame_by_itself(
    program: DisplayProgram, office: GivenOffice, qtbot: QtBot
) -> None:
    program.show(windowed=True)
    program.view_model.start()
    qtbot.waitUntil(lambda: program.view_model.frame.board is not None)
    office.take()
    ticket = call_next(office.database, office.desk(1))
    painted = program.painted_call
    qtbot.waitUntil(lambda: painted.shown_revision == ticket.called_revision)


def test_unattended_it_covers_the_screen_without_a_pointer_and_refuses_to_close(
    program: DisplayProgram, qtbot: QtBot
) -> None:
    program.show(windowed=False)
    window = program.window
    qtbot.waitExposed(window)
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert window.geometry() == window.screen().geometry()
    assert not window.close()
    assert window.isVisible()


def test_in_a_window_of_its_own_it_closes(program: DisplayProgram, qtbot: QtBot) -> None:
    program.show(windowed=True)
    assert program.window.close()
    assert not program.window.isVisible()


def test_without_a_sound_server_nothing_is_loaded_and_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    MachineChime(tmp_path / "chime.wav", qapp).ring(70)
    assert not has_sound_server()
    (tmp_path / "pipewire-0").touch()
    assert has_sound_server()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGTERM to send")
def test_sigterm_ends_the_program_with_0_and_silence(office: GivenOffice) -> None:
    display = subprocess.Popen(
        [sys.executable, "-c", SHOWN, "display", "--database", office.url],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert display.stdout is not None
    assert display.stdout.readline() == "shown\n"
    display.send_signal(signal.SIGTERM)
    output, errors = display.communicate(timeout=10)
    assert (display.returncode, output, errors) == (0, "", "")
