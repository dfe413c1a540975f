"""The demo's post: what the sample office writes goes into a folder, and to nobody else."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shared.configuration.settings import read_machine_settings
from shared.database.office_database import OfficeDatabase
from shared.domain.message import Channel
from shared.notifications.message_folder import FolderMessenger
from shared.workers.messaging import MessageWorker
from shared.workers.open_machine import open_machine

_SENDER = "demo"
_ENDS_SECONDS = 4.0


@contextmanager
def posting(settings_file: Path, folder: Path) -> Iterator[None]:
    """Send while the block runs; at its end everything that is due has gone."""
    machine = open_machine(read_machine_settings(settings_file))
    worker, stop = _worker(machine.office, folder), threading.Event()
    thread = threading.Thread(target=worker.run, args=(stop,), name="post", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(_ENDS_SECONDS)
        send_what_is_due(machine.office, folder)
        machine.office.close()


def send_what_is_due(office: OfficeDatabase, folder: Path) -> None:
    """All of it, at once."""
    worker = _worker(office, folder)
    while worker.send_one():
        pass


def _worker(office: OfficeDatabase, folder: Path) -> MessageWorker:
    messengers = dict.fromkeys(Channel, FolderMessenger(folder))
    return MessageWorker(office, _SENDER, lambda: messengers)
