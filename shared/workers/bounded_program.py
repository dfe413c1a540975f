"""Runs another program for a bounded time, and ends it together with all that it started."""

import contextlib
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Sequence

_log = logging.getLogger(__name__)


def run_bounded(command: Sequence[str], longest_seconds: float) -> int | None:
    """Its exit code; None where it was ended because it took too long.

    A program that cannot be started answers as the shell does, with 127.
    """
    try:
        process = _started(command)
    except OSError as failure:
        _log.info("%s could not be started: %s", command[0], failure)
        return 127
    try:
        return process.wait(longest_seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _end_with_children(process)


if sys.platform == "win32":

    def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Without a window, reading and saying nothing."""
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )

    def _end_with_children(process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            subprocess.run(
                ("taskkill", "/T", "/F", "/PID", str(process.pid)),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )
        process.wait()

else:

    def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
        """In a group of its own, reading and saying nothing."""
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _end_with_children(process: subprocess.Popen[bytes]) -> None:
        """Also after it ended by itself: what it left running would keep its files open."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
