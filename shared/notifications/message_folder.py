"""A folder in place of a mail server and of WhatsApp: where messages can be looked at."""

from dataclasses import dataclass
from pathlib import Path

from shared.domain.message import Channel, Enclosure, Message
from shared.domain.message_outcome import Delivered, Outcome, OutcomeReason, TryLater
from shared.notifications.email_text import Sender, email_of, wire_form

_DOMAIN = "contoh.example"
_SENDER = Sender(f"pst@{_DOMAIN}", "Contoh")


@dataclass(frozen=True, slots=True)
class FolderMessenger:
    """Writes each e-mail as a file that mail programs open, and each WhatsApp text as a text."""

    folder: Path

    @property
    def longest_seconds(self) -> int:
        return 60

    def deliver(self, message: Message, enclosures: tuple[Enclosure, ...]) -> Outcome:
        name = f"{message.kind.value}-{message.id.hex[-8:]}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if message.channel is Channel.EMAIL:
                email = email_of(message, enclosures, _DOMAIN)
                document = wire_form(email, _SENDER, in_utf8=not email.to.isascii())
                (self.folder / f"{name}.eml").write_bytes(document)
            else:
                (self.folder / f"{name}.txt").write_text(message.text, encoding="utf-8")
        except OSError:
            return TryLater(OutcomeReason.SERVER_AWAY)
        return Delivered()
