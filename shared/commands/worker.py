"""`worker`: does what no open program does, without a screen."""

import argparse
import signal
import threading
from types import FrameType

from shared.workers.office_work import OfficeWork
from shared.workers.open_machine import open_machine, settings_for

_DONE = 0


def run(arguments: argparse.Namespace) -> int:
    """Keep the office's days and send its messages until told to end."""
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), end)
    machine = open_machine(settings_for(arguments))
    work = OfficeWork(machine)
    work.start()
    stop.wait()
    work.end()
    machine.office.close()
    return _DONE
