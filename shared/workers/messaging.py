"""Sends what the office owes its guests, where the secrets for sending are kept."""

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from shared.configuration.folders import secrets_folder
from shared.database.office_database import OfficeDatabase
from shared.domain.message import Channel
from shared.domain.message_outcome import (
    OF_THE_ACCOUNT,
    Outcome,
    OutcomeReason,
    TryLater,
    Uncertain,
)
from shared.domain.problem import Problem
from shared.notifications.messenger import EmailMessenger, Messenger, WhatsAppMessenger
from shared.notifications.secrets import SecretKind, Secrets, secrets_of_this_user
from shared.use_cases.outbox import (
    MessageToSend,
    SendingAccounts,
    claim_next_message,
    read_sending_accounts,
    record_sending,
)
from shared.workers.open_machine import Machine

_log = logging.getLogger(__name__)
_LOOK_AGAIN_SECONDS = 2.0
"""A guest waits longer for an e-mail anyway; watching for changes would cost 1 % of a core."""
_SECRETS_AGAIN_SECONDS = 60.0
"""Asking a keyring costs time; a password that was just typed waits no longer than this."""
_REST_SECONDS = 300.0
"""After trouble with the account: every message would meet the same."""
_AFTER_FAILURE_SECONDS = 5.0
_LONGEST_NAME = 60

Messengers = Mapping[Channel, Messenger]


class OwnMessengers:
    """Those that this machine can send with: the account is complete and its secret is here."""

    def __init__(
        self, office: OfficeDatabase, secrets: Secrets, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._office = office
        self._secrets = secrets
        self._now = now
        self._accounts: SendingAccounts | None = None
        self._made_at = 0.0
        self._messengers: Messengers = {}

    def __call__(self) -> Messengers:
        """As the settings are now; secrets are asked for again after a while."""
        accounts = read_sending_accounts(self._office)
        is_old = self._now() - self._made_at >= _SECRETS_AGAIN_SECONDS
        if accounts != self._accounts or is_old:
            self._messengers = messengers_with(accounts, self._secrets)
            self._accounts, self._made_at = accounts, self._now()
        return self._messengers


def messengers_with(accounts: SendingAccounts, secrets: Secrets) -> Messengers:
    """One for each channel that can be sent by from here."""
    made: dict[Channel, Messenger] = {}
    mail, whatsapp = accounts.mail, accounts.whatsapp
    if mail.is_complete:
        password = _secret(secrets, SecretKind.MAIL_PASSWORD, mail.account) if mail.user else None
        if password is not None or not mail.user:
            made[Channel.EMAIL] = EmailMessenger(mail, password)
    if whatsapp.is_complete:
        token = _secret(secrets, SecretKind.WHATSAPP_TOKEN, whatsapp.account)
        if token is not None:
            made[Channel.WHATSAPP] = WhatsAppMessenger(whatsapp, token)
    return made


def _secret(secrets: Secrets, kind: SecretKind, account: str) -> str | None:
    try:
        return secrets.read(kind, account)
    except Problem as problem:
        _log.error("nothing is sent from here: %r", problem)
        return None


@dataclass(slots=True)
class _Rest:
    """A channel that is left alone, until when and with which messenger it failed."""

    messenger: Messenger
    until: float


class MessageWorker:
    """One of the office's senders. Several may run: a lease keeps them from each other's work."""

    def __init__(
        self,
        office: OfficeDatabase,
        sender: str,
        messengers: Callable[[], Messengers],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._office = office
        self._sender = sender
        self._messengers = messengers
        self._now = now
        self._rests: dict[Channel, _Rest] = {}

    def run(self, stop: threading.Event) -> None:
        """Send until told to stop; a database that is away is waited for.

        A conversation with a server may last long after that: run it in a daemon thread. What is
        being sent when the program ends may have gone, and is settled so by whoever looks next.
        """
        while not stop.is_set():
            try:
                if not self.send_one():
                    stop.wait(_LOOK_AGAIN_SECONDS)
            except Problem as problem:
                _log.error("sending waits for the database: %r", problem)
                stop.wait(_AFTER_FAILURE_SECONDS)
            except Exception:
                # A bug costs one message, never all those of the day.
                _log.exception("the message worker goes on after a bug")
                stop.wait(_AFTER_FAILURE_SECONDS)

    def send_one(self) -> bool:
        """Send the message that is longest due; False where nothing is to be done from here."""
        messengers = self._awake()
        if not messengers:
            return False
        leases = {channel: each.longest_seconds for channel, each in messengers.items()}
        taken = claim_next_message(self._office, self._sender, leases)
        if taken is None:
            return False
        messenger = messengers[taken.message.channel]
        outcome = _delivered(messenger, taken)
        if isinstance(outcome, TryLater) and outcome.reason in OF_THE_ACCOUNT:
            rest = _Rest(messenger, self._now() + _REST_SECONDS)
            self._rests[taken.message.channel] = rest
        if not record_sending(self._office, taken.message, outcome):
            _log.error("message %s: sent longer than its lease", taken.message.id)
        return True

    def _awake(self) -> Messengers:
        """Without those that rest; whoever changes the account or its secret wakes it."""
        messengers = self._messengers()
        for channel, rest in list(self._rests.items()):
            if self._now() >= rest.until or messengers.get(channel) != rest.messenger:
                del self._rests[channel]
        return {channel: each for channel, each in messengers.items() if channel not in self._rests}


def message_worker(machine: Machine) -> MessageWorker:
    """The worker of this program: it sends only where this user keeps the secrets."""
    sender = f"{machine.settings.machine_name[:_LONGEST_NAME]}:{os.getpid()}"
    secrets = secrets_of_this_user(secrets_folder())
    messengers = OwnMessengers(machine.office, secrets)
    return MessageWorker(machine.office, sender, messengers)


def _delivered(messenger: Messenger, taken: MessageToSend) -> Outcome:
    try:
        return messenger.deliver(taken.message, taken.enclosures)
    except Exception:
        # A bug of ours: how far it came is unknown, and those behind it must go on.
        _log.exception("message %s could not be handed over", taken.message.id)
        return Uncertain(OutcomeReason.INTERRUPTED)
