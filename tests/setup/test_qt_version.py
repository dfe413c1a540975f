"""The Qt that is locked keeps its references in order on this Python."""

import subprocess
import sys

CALLS = 20_000
"""PySide6 6.12.0 on Python 3.11 dies after about 5,100 (none_dealloc)."""

MANY_CALLS_THAT_RETURN_NOTHING = f"""
from PySide6.QtCore import QObject
thing = QObject()
for _ in range({CALLS}):
    thing.setObjectName("a")
print("alive", flush=True)
"""


def test_many_qt_calls_that_return_nothing_leave_the_process_alive() -> None:
    child = subprocess.run(
        [sys.executable, "-c", MANY_CALLS_THAT_RETURN_NOTHING],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.stdout.strip() == "alive", child.stderr
    assert child.returncode == 0, child.stderr
