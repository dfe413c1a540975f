"""The outbox: what must go out is claimed, sent once and settled, or becomes an officer's task."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shared.configuration.message_settings import MailSettings, WhatsAppSettings
from shared.database.messages import (
    case_numbers_of,
    enclosures_of,
    find_message,
    latest_messages,
    messages_of_case,
    messages_of_lost_senders,
    next_due_message,
    open_messages,
    store_message,
)
from shared.database.office_database import OfficeDatabase
from shared.database.transactions import Reading, Writing
from shared.domain.email_address import email_address
from shared.domain.identifiers import CaseId, MessageId, OfficerId
from shared.domain.message import Channel, Enclosure, Message
from shared.domain.message_life import MessageMove, MessageStatus, moves_from
from shared.domain.message_moves import (
    Moved,
    OfficerTask,
    after_lost_sender,
    after_outcome,
    cancelled,
    claimed,
    done_by_hand,
    has_lost_sender,
    queued_again,
    task_of,
)
from shared.domain.message_outcome import Outcome
from shared.domain.phone_number import mobile_number
from shared.domain.problem import Problem, ProblemCode
from shared.domain.safe_text import clean_line
from shared.use_cases.case_results import note_result_sent
from shared.use_cases.desk import active_officer
from shared.use_cases.queue_rules import settings_of

LONGEST_NOTE = 300
"""Characters that an officer writes about a message."""
_MOST_SHOWN = 200
_SENT_MOVES = frozenset({MessageMove.DELIVER, MessageMove.MARK_DONE})

_BY_HAND = frozenset({MessageMove.SEND_AGAIN, MessageMove.CANCEL, MessageMove.MARK_DONE})


@dataclass(frozen=True, slots=True)
class SendingAccounts:
    """The office's accounts for messages, without their secrets."""

    mail: MailSettings
    whatsapp: WhatsAppSettings


@dataclass(frozen=True, slots=True)
class MessageToSend:
    """A message that its sender holds until its lease ends."""

    message: Message
    enclosures: tuple[Enclosure, ...]


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One message as the list shows it."""

    message: Message
    case_number: str | None
    task: OfficerTask | None
    """What it wants from an officer now."""
    moves: frozenset[MessageMove]
    """What an officer may do with it."""


@dataclass(frozen=True, slots=True)
class Outbox:
    """What officers see of the messages."""

    tasks: tuple[OutboxEntry, ...]
    """What waits for an officer, the oldest first."""
    latest: tuple[OutboxEntry, ...]
    """The newest first, whatever became of them."""


def read_sending_accounts(office: OfficeDatabase) -> SendingAccounts:
    with office.reading() as transaction:
        settings = settings_of(transaction)
    return SendingAccounts(settings.mail, settings.whatsapp)


def claim_next_message(
    office: OfficeDatabase, sender: str, lease_seconds: Mapping[Channel, int]
) -> MessageToSend | None:
    """Take the message that is longest due on one of these channels; None where none is.

    Whoever takes it must record what became of it before the lease ends: after that it counts
    as lost by its sender, and may have gone.
    """
    channels = tuple(lease_seconds)
    with office.reading() as transaction:
        now = transaction.acting_at
        is_lost = bool(messages_of_lost_senders(transaction, now))
        if not is_lost and next_due_message(transaction, channels, now) is None:
            return None
    with office.writing() as transaction:
        now = transaction.now
        for lost in messages_of_lost_senders(transaction, now):
            _store(transaction, after_lost_sender(lost, now), sender)
        due = next_due_message(transaction, channels, now)
        if due is None:
            return None
        taken = claimed(due, sender, now, lease_seconds[due.channel])
        _store(transaction, (MessageMove.CLAIM, taken), sender)
        return MessageToSend(taken, enclosures_of(transaction, taken.id))


def record_sending(office: OfficeDatabase, sent: Message, outcome: Outcome) -> bool:
    """What became of a claimed message; False where its lease has ended meanwhile."""
    with office.writing() as transaction:
        current = find_message(transaction, sent.id)
        if current is None or not _is_still_held(current, sent):
            return False
        _store(transaction, after_outcome(current, outcome, transaction.now), sent.leased_by or "")
        return True


def read_outbox(office: OfficeDatabase, officer_id: OfficerId) -> Outbox:
    """What waits for an officer, and the latest messages."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        waiting = _entries(transaction, open_messages(transaction))
        latest = _entries(transaction, latest_messages(transaction, _MOST_SHOWN))
    return Outbox(tuple(entry for entry in waiting if entry.task is not None), latest)


def read_messages_of_case(
    office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId
) -> tuple[OutboxEntry, ...]:
    """All messages about one case, oldest first."""
    with office.reading() as transaction:
        active_officer(transaction, officer_id)
        return _entries(transaction, messages_of_case(transaction, case_id))


def send_again(
    office: OfficeDatabase, officer_id: OfficerId, message_id: MessageId, recipient: str
) -> Message:
    """Queue it anew, to the address or number that it has or to a corrected one.

    Refused with RECIPIENT_MISSING, EMAIL_NOT_AN_ADDRESS or the codes of a telephone number.
    """
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        message = _message_with(transaction, message_id)
        wanted = _checked_recipient(message.channel, recipient)
        return _store(transaction, queued_again(message, wanted, transaction.now), str(officer_id))


def cancel_message(
    office: OfficeDatabase, officer_id: OfficerId, message_id: MessageId, reason: str = ""
) -> Message:
    """It shall not go out. For what the service standard promises a reason is needed."""
    note = clean_line(reason, LONGEST_NOTE)
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        message = _message_with(transaction, message_id)
        if message.is_promised and not note:
            raise Problem(ProblemCode.MESSAGE_NOTE_MISSING)
        return _store(
            transaction, cancelled(message, note or None, transaction.now), str(officer_id)
        )


def mark_done_by_hand(
    office: OfficeDatabase, officer_id: OfficerId, message_id: MessageId, note: str
) -> Message:
    """An officer sent it from WhatsApp, or told it by telephone; `note` says how."""
    told = clean_line(note, LONGEST_NOTE)
    if not told:
        raise Problem(ProblemCode.MESSAGE_NOTE_MISSING)
    with office.writing() as transaction:
        active_officer(transaction, officer_id)
        message = _message_with(transaction, message_id)
        return _store(transaction, done_by_hand(message, told, transaction.now), str(officer_id))


def _store(transaction: Writing, moved: Moved, actor: str) -> Message:
    move, message = moved
    store_message(transaction, message, move, actor)
    if move in _SENT_MOVES:
        note_result_sent(transaction, message, actor)
    return message


def _is_still_held(current: Message, sent: Message) -> bool:
    return (
        current.status is MessageStatus.SENDING
        and current.leased_by == sent.leased_by
        and current.leased_until == sent.leased_until
    )


def _message_with(transaction: Writing, message_id: MessageId) -> Message:
    found = find_message(transaction, message_id)
    if found is None:
        raise Problem(ProblemCode.MESSAGE_UNKNOWN)
    if has_lost_sender(found, transaction.now):
        lost = after_lost_sender(found, transaction.now)
        return _store(transaction, lost, found.leased_by or "")
    return found


def _checked_recipient(channel: Channel, recipient: str) -> str:
    if not recipient.strip():
        raise Problem(ProblemCode.RECIPIENT_MISSING)
    return email_address(recipient) if channel is Channel.EMAIL else mobile_number(recipient)


def _moves_by_hand(message: Message, now: datetime) -> frozenset[MessageMove]:
    # An act by hand settles first what a lost sender left.
    is_free = has_lost_sender(message, now)
    return moves_from(MessageStatus.QUEUED if is_free else message.status) & _BY_HAND


def _entries(transaction: Reading, messages: tuple[Message, ...]) -> tuple[OutboxEntry, ...]:
    settings = settings_of(transaction)
    numbers = case_numbers_of(
        transaction, {message.case_id for message in messages if message.case_id is not None}
    )
    complete = {
        Channel.EMAIL: settings.mail.is_complete,
        Channel.WHATSAPP: settings.whatsapp.is_complete,
    }
    return tuple(
        OutboxEntry(
            message,
            None if message.case_id is None else numbers.get(message.case_id),
            task_of(message, transaction.acting_at, complete[message.channel]),
            _moves_by_hand(message, transaction.acting_at),
        )
        for message in messages
    )
