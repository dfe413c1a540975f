"""A program that sends messages without end, to be killed."""

import threading
from pathlib import Path

from shared.configuration.message_settings import MailSettings
from shared.domain.message import Channel
from shared.notifications.messenger import EmailMessenger
from shared.workers.messaging import MessageWorker
from tests.given_office import opened_office


def send_without_end(file: Path, account: MailSettings) -> None:
    office = opened_office(file)
    messengers = {Channel.EMAIL: EmailMessenger(account, None)}
    MessageWorker(office.database, "mati", lambda: messengers).run(threading.Event())
