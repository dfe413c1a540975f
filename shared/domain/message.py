"""A message that must go out: what it tells, to whom, by which channel, and how far it came."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.identifiers import AttachmentId, CaseId, MessageId, VisitId
from shared.domain.language import Language
from shared.domain.message_facts import MessageFacts
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
    """One message of one channel. Times are aware UTC."""

    id: MessageId
    kind: MessageKind
    channel: Channel
    language: Language
    recipient: str
    """An e-mail address, or a number in E.164; empty where the guest gave none."""
    facts: MessageFacts
    case_id: CaseId | None
    visit_id: VisitId | None
    created_at: datetime
    attachments: tuple[AttachmentId, ...] = ()
    """Sent along by e-mail, in this order."""
    status: MessageStatus = MessageStatus.QUEUED
    not_before: datetime | None = None
    """When it may be sent (again) by itself; None: never without an officer."""
    tries: int = 0
    """Begun since it was last queued by an event or an officer."""
    doubts: int = 0
    """How often it may have gone without an answer."""
    lease_until: datetime | None = None
    """While it is being sent: when whoever sends it counts as gone."""
    sender: str | None = None
    """The program that took it."""
    reason: str | None = None
    """An OutcomeReason, with the other side's code after a space where it gave one."""
    note: str | None = None
    """How an officer did it by hand."""
    sent_at: datetime | None = None
    revision: int = 0


def is_wanted(kind: MessageKind, channel: Channel, switched_off: Set[Switch]) -> bool:
    """Whether an event of that kind writes by that channel."""
    switch = (kind, channel)
    return switch in PROMISED or kind in ASKED_FOR or switch not in switched_off


def message_id_of(message_id: MessageId, domain: str) -> str:
    """The Message-ID of RFC 5322, the same for every attempt, so that a mailbox that got a
    message twice can tell."""
    return f"<{message_id.hex}@{domain}>"
