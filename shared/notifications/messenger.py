"""Whoever hands the messages of one channel over."""

from dataclasses import dataclass, field
from typing import Protocol

from shared.configuration.message_settings import MailSettings, WhatsAppSettings
from shared.domain.message import Enclosure, Message
from shared.domain.message_outcome import Outcome, OutcomeReason, Refused
from shared.notifications import email_sending
from shared.notifications.email_text import email_of

_MOST_MAIL_ANSWERS = 12
"""Connection, greeting, names, TLS, sign-in, envelope, data: each may take its time."""
_SPARE_SECONDS = 60


class Messenger(Protocol):
    """One channel of one office. A call may take minutes."""

    @property
    def longest_seconds(self) -> int:
        """No call takes longer."""
        ...

    def deliver(self, message: Message, enclosures: tuple[Enclosure, ...]) -> Outcome:
        """Hand it over; never raises for what goes wrong outside."""
        ...


@dataclass(frozen=True, slots=True)
class EmailMessenger:
    """Sends through the office's mail server."""

    account: MailSettings
    password: str | None = field(repr=False)

    @property
    def longest_seconds(self) -> int:
        account = self.account
        answers = _MOST_MAIL_ANSWERS * account.timeout_seconds + account.last_answer_seconds
        return answers + email_sending.LONGEST_GIVING_SECONDS + _SPARE_SECONDS

    def deliver(self, message: Message, enclosures: tuple[Enclosure, ...]) -> Outcome:
        if not message.recipient:
            return Refused(OutcomeReason.RECIPIENT_MISSING)
        email = email_of(message, enclosures, self.account.domain)
        return email_sending.send(self.account, self.password, email)


@dataclass(frozen=True, slots=True)
class WhatsAppMessenger:
    """Sends through WhatsApp's Cloud API, which takes no files."""

    account: WhatsAppSettings
    token: str = field(repr=False)

    @property
    def longest_seconds(self) -> int:
        # The time for the connection, for the answer to begin, and for it to end.
        return 3 * self.account.timeout_seconds + _SPARE_SECONDS

    def deliver(self, message: Message, enclosures: tuple[Enclosure, ...]) -> Outcome:  # noqa: ARG002
        if not message.recipient:
            return Refused(OutcomeReason.RECIPIENT_MISSING)
        # Its library takes long to load, and most offices never use this.
        from shared.notifications.whatsapp_cloud import WhatsAppText, send

        text = WhatsAppText(
            message.recipient, message.recipient_name, message.text, message.language
        )
        return send(self.account, self.token, text)
