"""`worker`: does what no open program does, without a screen."""

import argparse
import signal
import threading
from types import FrameType

from shared.workers.day_keeper import keep_days
from shared.workers.messaging import message_worker
from shared.workers.open_machine import open_machine, settings_for

_DONE = 0
_SENDING_ENDS_SECONDS = 4.0
"""A mail server that keeps silent must not keep the program from ending."""


def run(arguments: argparse.Namespace) -> int:
    """Keep the office's days and send its messages until told to end."""
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), end)
    machine = open_machine(settings_for(arguments))
    sending = threading.Thread(
        target=message_worker(machine).run, args=(stop,), name="sending", daemon=True
    )
    sending.start()
    try:
        keep_days(machine.office, machine.settings.machine_name, stop)
    finally:
        stop.set()
        sending.join(_SENDING_ENDS_SECONDS)
        machine.office.close()
    return _DONE
