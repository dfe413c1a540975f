"""A message that must go out: what it tells, to whom, by which channel, and how far it came."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.identifiers import CaseId, MessageId, VisitId
from shared.domain.language import Language
from shared.domain.message_life import MessageStatus


class MessageKind(StrEnum):
    """What a message tells, as it is stored."""

    CASE_OPENED = "case_opened"
    TEST_MESSAGE = "test_message"
    """Received during the visit, it proves an address or a number."""
    FORM_ATTACHED = "form_attached"
    SUBMISSION_RECORDED = "submission_recorded"
    RETURNED_FOR_REPAIR = "returned_for_repair"
    EXAMINATION_RESULT = "examination_result"
    LETTER_SENT = "letter_sent"
    REPAIR_REMINDER = "repair_reminder"
    VISIT_NOTE = "visit_note"
    REFERENCES_LIST = "references_list"


class Channel(StrEnum):
    """The way that a message takes, as it is stored."""

    EMAIL = "email"
    WHATSAPP = "whatsapp"


Switch = tuple[MessageKind, Channel]

PROMISED: frozenset[Switch] = frozenset(
    (MessageKind.EXAMINATION_RESULT, channel) for channel in Channel
)
"""The service standard promises the result by e-mail and by WhatsApp: never switched off."""

ASKED_FOR: frozenset[MessageKind] = frozenset(
    {MessageKind.TEST_MESSAGE, MessageKind.VISIT_NOTE, MessageKind.REFERENCES_LIST}
)
"""Written only when somebody at the counter wants it, so that there is nothing to switch off."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one channel, with the very words that go out. Times are aware UTC."""

    id: MessageId
    cause: str
    """What makes it go out; one message for each cause and channel."""
    kind: MessageKind
    channel: Channel
    language: Language
    recipient: str
    """An e-mail address, or a number in E.164; empty where there is none, or once erased."""
    recipient_name: str
    subject: str
    text: str
    html: str | None
    case_id: CaseId | None
    visit_id: VisitId | None
    created_at: datetime
    not_before: datetime
    """When it may be sent (again), while it is queued."""
    status: MessageStatus = MessageStatus.QUEUED
    attempts: int = 0
    """Begun since an event or an officer queued it."""
    doubts: int = 0
    """How often it may have gone, and nobody answered."""
    leased_by: str | None = None
    """The program that sends it now."""
    leased_until: datetime | None = None
    """When whoever sends it counts as gone."""
    ended_at: datetime | None = None
    reason: str | None = None
    """Why it did not go: an OutcomeReason, with the other side's code after a space where it
    gave one. Of one done by hand or cancelled: the officer's note."""

    @property
    def is_promised(self) -> bool:
        """Whether the service standard promises it to the guest."""
        return (self.kind, self.channel) in PROMISED


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes out with an e-mail."""

    file_name: str
    media_type: str
    """Such as application/pdf."""
    content: bytes


def is_wanted(kind: MessageKind, channel: Channel, switched_off: Set[Switch]) -> bool:
    """Whether an event of that kind writes by that channel."""
    switch = (kind, channel)
    return switch in PROMISED or kind in ASKED_FOR or switch not in switched_off


def message_id_of(message_id: MessageId, domain: str) -> str:
    """The Message-ID of RFC 5322, the same for every attempt, so that a mailbox that got a
    message twice can tell."""
    return f"<{message_id.hex}@{domain}>"
