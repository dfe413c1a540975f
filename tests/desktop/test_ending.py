"""SIGTERM ends a Qt program with 0, a hanging one too."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGTERM to send")

PROGRAM = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from shared.desktop import ending
from shared.desktop.ending import Ending
ending._PATIENCE_SECONDS = 0.2
application = QCoreApplication(sys.argv)
end = Ending()
end.install()
QTimer.singleShot(0, lambda: print("ready", flush=True))
if "hang" in sys.argv:
    QTimer.singleShot(0, lambda: time.sleep(60))
code = application.exec()
print("left the loop", flush=True)
sys.exit(code)
"""


def started(*arguments: str) -> subprocess.Popen[str]:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


@POSIX_ONLY
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_leaves_the_event_loop_with_0(number: signal.Signals) -> None:
    program = started()
    program.send_signal(number)
    output, errors = program.communicate(timeout=10)
    assert (program.returncode, output, errors) == (0, "left the loop\n", "")


@POSIX_ONLY
def test_a_program_that_hangs_is_ended_all_the_same() -> None:
    program = started("hang")
    program.send_signal(signal.SIGTERM)
    output, _ = program.communicate(timeout=10)
    assert (program.returncode, output) == (0, "")
