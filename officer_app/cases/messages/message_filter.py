"""Which messages of the office are listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from shared.domain.message import Channel
from shared.domain.message_life import MessageStatus
from shared.use_cases.outbox import OutboxEntry


class Standing(StrEnum):
    """How far messages are, as one looks for them."""

    ALL = "all"
    TASKS = "tasks"
    WAITING = "waiting"
    SENT = "sent"
    NOT_SENT = "not_sent"


_STATUSES = {
    Standing.WAITING: {MessageStatus.QUEUED, MessageStatus.SENDING},
    Standing.SENT: {MessageStatus.SENT, MessageStatus.DONE_BY_HAND},
    Standing.NOT_SENT: {
        MessageStatus.REFUSED,
        MessageStatus.UNCERTAIN,
        MessageStatus.CANCELLED,
    },
}


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """What is wanted; nothing chosen lets everything through."""

    channel: Channel | None = None
    standing: Standing = Standing.ALL
    words: str = ""
    """Of the case's number, the recipient's name or the subject."""

    def passed(self, entries: Iterable[OutboxEntry]) -> tuple[OutboxEntry, ...]:
        return tuple(entry for entry in entries if self._lets_through(entry))

    def _lets_through(self, entry: OutboxEntry) -> bool:
        message = entry.message
        if self.channel is not None and message.channel is not self.channel:
            return False
        if self.standing is Standing.TASKS and entry.task is None:
            return False
        statuses = _STATUSES.get(self.standing)
        if statuses is not None and message.status not in statuses:
            return False
        told = f"{entry.case_number or ''} {message.recipient_name} {message.subject}".casefold()
        return all(word in told for word in self.words.casefold().split())
