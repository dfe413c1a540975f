"""What a move makes of a message: pure functions from message to message."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from shared.domain.message import Channel, Message
from shared.domain.message_life import MessageMove, MessageStatus, status_after
from shared.domain.message_outcome import (
    Delivered,
    Outcome,
    OutcomeReason,
    Refused,
    TryLater,
    Uncertain,
)

TRY_AGAIN_AFTER_SECONDS: tuple[int, ...] = (
    *(60, 300, 900, 1800),
    *(3600, 2 * 3600, 4 * 3600, 8 * 3600, 8 * 3600),
)
"""After the first failed try, the second, and so on: quick enough for greylisting (minutes),
slow enough for a server that is away (RFC 5321, section 4.5.4.1, asks for 30 minutes in the
long run); after about a day an officer telephones, who has 14 working days at most."""

SEND_AGAIN_IN_DOUBT_AFTER_SECONDS = 600
_MOST_DOUBTS_TO_SEND_AGAIN = 1
"""An e-mail that may have gone is sent once more by itself, with the same Message-ID: a result
that never comes breaks a promise, while most mailboxes show two of one Message-ID once (the
harm that RFC 5321, section 6.1, and RFC 1047 describe). A second doubt is the officer's. The
WhatsApp interface knows no id of ours, so that nothing in doubt is sent again there."""

OVERDUE_AFTER_SECONDS = 3600
"""A message that nobody took for so long waits for a program that can send it."""


Moved = tuple[MessageMove, Message]
"""What happened, and the message after it."""


class OfficerTask(StrEnum):
    """What a message wants from an officer."""

    SEND_IN_WHATSAPP = "send_in_whatsapp"
    TELEPHONE = "telephone"
    """It did not reach the guest, or perhaps not: telephone, and note it."""
    NOBODY_SENDS = "nobody_sends"
    """No program that may send has taken it: look at the account's settings."""


def next_try_at(attempts: int, now: datetime) -> datetime | None:
    """When to try again after so many failed attempts (at least 1); None: no more."""
    if attempts > len(TRY_AGAIN_AFTER_SECONDS):
        return None
    return now + timedelta(seconds=TRY_AGAIN_AFTER_SECONDS[attempts - 1])


def claimed(message: Message, sender: str, now: datetime, lease_seconds: int) -> Message:
    """Taken by one sender, who must record what became of it before the lease ends."""
    return replace(
        message,
        status=status_after(MessageMove.CLAIM, message.status),
        attempts=message.attempts + 1,
        leased_by=sender,
        leased_until=now + timedelta(seconds=lease_seconds),
    )


def after_outcome(message: Message, outcome: Outcome, now: datetime) -> Moved:
    """What the channel's answer makes of a message that is being sent."""
    match outcome:
        case Delivered():
            return _ended(message, MessageMove.DELIVER, None, now)
        case Refused():
            return _ended(message, MessageMove.REFUSE, _reason(outcome), now)
        case TryLater():
            again_at = next_try_at(message.attempts, now)
            if again_at is None:
                return _ended(message, MessageMove.REFUSE, _reason(outcome), now)
            return _put_off(message, MessageMove.PUT_OFF, _reason(outcome), again_at)
        case Uncertain():
            return _doubted(message, outcome.reason, now)
        case _:
            assert_never(outcome)


def after_lost_sender(message: Message, now: datetime) -> Moved:
    """The lease ended and nothing was recorded: it may have gone."""
    return _doubted(message, OutcomeReason.INTERRUPTED, now)


def queued_again(message: Message, recipient: str, now: datetime) -> Moved:
    """An officer sends it again, perhaps to a corrected address; its tries begin anew."""
    queued = replace(
        message,
        status=status_after(MessageMove.SEND_AGAIN, message.status),
        recipient=recipient,
        not_before=now,
        attempts=0,
        doubts=0,
        ended_at=None,
        reason=None,
    )
    return MessageMove.SEND_AGAIN, queued


def cancelled(message: Message, reason: str | None, now: datetime) -> Moved:
    """Nobody is told; `reason` is the officer's, where one was given."""
    return _ended(message, MessageMove.CANCEL, reason or message.reason, now)


def done_by_hand(message: Message, note: str, now: datetime) -> Moved:
    """An officer sent it from WhatsApp, or told it by telephone."""
    return _ended(message, MessageMove.MARK_DONE, note, now)


def has_lost_sender(message: Message, now: datetime) -> bool:
    """Whether whoever was sending it counts as gone."""
    until = message.leased_until
    return message.status is MessageStatus.SENDING and until is not None and until <= now


def task_of(message: Message, now: datetime, sends_itself: bool) -> OfficerTask | None:
    """What an officer has to do; `sends_itself`: the channel has an account of the office."""
    overdue = timedelta(seconds=OVERDUE_AFTER_SECONDS)
    match message.status:
        case MessageStatus.REFUSED | MessageStatus.UNCERTAIN:
            return OfficerTask.TELEPHONE
        case MessageStatus.QUEUED if not message.recipient:
            return OfficerTask.TELEPHONE
        case MessageStatus.QUEUED if message.channel is Channel.WHATSAPP and not sends_itself:
            return OfficerTask.SEND_IN_WHATSAPP
        case MessageStatus.QUEUED:
            return OfficerTask.NOBODY_SENDS if now > message.not_before + overdue else None
        case MessageStatus.SENDING:
            return OfficerTask.NOBODY_SENDS if has_lost_sender(message, now - overdue) else None
        case _:
            return None


def _doubted(message: Message, reason: OutcomeReason, now: datetime) -> Moved:
    doubted = replace(message, doubts=message.doubts + 1)
    if message.channel is Channel.WHATSAPP or doubted.doubts > _MOST_DOUBTS_TO_SEND_AGAIN:
        return _ended(doubted, MessageMove.DOUBT, reason.value, now)
    again_at = now + timedelta(seconds=SEND_AGAIN_IN_DOUBT_AFTER_SECONDS)
    return _put_off(doubted, MessageMove.RETRY_IN_DOUBT, reason.value, again_at)


def _put_off(message: Message, move: MessageMove, reason: str, again_at: datetime) -> Moved:
    return move, replace(
        message,
        status=status_after(move, message.status),
        not_before=again_at,
        leased_by=None,
        leased_until=None,
        reason=reason,
    )


def _ended(message: Message, move: MessageMove, reason: str | None, now: datetime) -> Moved:
    return move, replace(
        message,
        status=status_after(move, message.status),
        leased_by=None,
        leased_until=None,
        ended_at=now,
        reason=reason,
    )


def _reason(outcome: Refused | TryLater) -> str:
    return f"{outcome.reason.value} {outcome.code}".strip()
