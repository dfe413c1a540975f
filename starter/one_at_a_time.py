"""Lets one set-up run at a time on one checkout, by a lock that the system itself releases."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from starter.spoken import say

RETRY_SECONDS = 0.25


@contextmanager
def one_at_a_time(file: Path) -> Iterator[None]:
    """Waits, and says so, while another process is inside with the same file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if not _take(descriptor):
            say(
                "Penyiapan lain sedang berjalan; menunggu sampai selesai ...",
                "Another set-up is under way; waiting for it to finish ...",
            )
            while not _take(descriptor):
                time.sleep(RETRY_SECONDS)
        yield
    finally:
        # Closing releases it, as does any death of this process
        os.close(descriptor)


def _take(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
