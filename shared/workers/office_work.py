"""What an office does by itself while a program is open: its days, its reminders, its messages."""

import threading

from shared.workers.day_keeper import keep_days
from shared.workers.messaging import message_worker
from shared.workers.open_machine import Machine

_ENDS_WITHIN_SECONDS = 4.0
"""A mail server that keeps silent must not keep the program from ending."""


class OfficeWork:
    """Runs beside a program's screens; several programs may, since each message has a lease."""

    def __init__(self, machine: Machine) -> None:
        self._stop = threading.Event()
        name = machine.settings.machine_name
        self._threads = (
            threading.Thread(
                target=keep_days, args=(machine.office, name, self._stop), name="days", daemon=True
            ),
            threading.Thread(target=_send, args=(machine, self._stop), name="sending", daemon=True),
        )

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        """Before the office is closed; what is being sent has its lease."""
        self._stop.set()
        for thread in self._threads:
            thread.join(_ENDS_WITHIN_SECONDS / len(self._threads))


def _send(machine: Machine, stop: threading.Event) -> None:
    # Looking for the system's keyring takes long: no window waits for it.
    message_worker(machine).run(stop)
