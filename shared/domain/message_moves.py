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


class OfficerTask(StrEnum):
    """What a message wants from an officer."""

    SEND_IN_WHATSAPP = "send_in_whatsapp"
    TELEPHONE = "telephone"
    """It did not reach the guest, or perhaps not: telephone, and note it."""
    NOBODY_SENDS = "nobody_sends"
    """No program that may send has taken it: look at the account's settings."""


def next_try_at(tries: int, now: datetime) -> datetime | None:
    """When to try again after so many failed tries (at least 1); None: no more."""
    if tries > len(TRY_AGAIN_AFTER_SECONDS):
        return None
    return now + timedelta(seconds=TRY_AGAIN_AFTER_SECONDS[tries - 1])


def claimed(message: Message, sender: str, now: datetime, lease_seconds: int) -> Message:
    """Taken by one sender, who must record what became of it before the lease ends."""
    return replace(
        message,
        status=status_after(MessageMove.CLAIM, message.status),
        tries=message.tries + 1,
        sender=sender,
        lease_until=now + timedelta(seconds=lease_seconds),
        not_before=None,
    )


def after_outcome(message: Message, outcome: Outcome, now: datetime) -> tuple[MessageMove, Message]:
    """What the channel's answer makes of a message that is being sent."""
    match outcome:
        case Delivered():
            settled = _moved(message, MessageMove.DELIVER, None)
            return MessageMove.DELIVER, replace(settled, sent_at=now)
        case Refused():
            return MessageMove.REFUSE, _moved(message, MessageMove.REFUSE, _reason(outcome))
        case TryLater():
            again_at = next_try_at(message.tries, now)
            move = MessageMove.REFUSE if again_at is None else MessageMove.PUT_OFF
            return move, replace(_moved(message, move, _reason(outcome)), not_before=again_at)
        case Uncertain():
            return MessageMove.DOUBT, _doubted(message, outcome.reason, now)
        case _:
            assert_never(outcome)


def after_lost_sender(message: Message, now: datetime) -> Message:
    """The lease ended and nothing was recorded: it may have gone."""
    return _doubted(message, OutcomeReason.INTERRUPTED, now)


def queued_again(message: Message, recipient: str, now: datetime) -> Message:
    """An officer sends it again, perhaps to a corrected address; its tries begin anew."""
    return replace(
        message,
        status=status_after(MessageMove.SEND_AGAIN, message.status),
        recipient=recipient,
        not_before=now,
        tries=0,
        doubts=0,
        reason=None,
    )


def cancelled(message: Message) -> Message:
    return _moved(message, MessageMove.CANCEL, message.reason)


def done_by_hand(message: Message, note: str, now: datetime) -> Message:
    """An officer sent it from WhatsApp, or told it by telephone."""
    done = _moved(message, MessageMove.MARK_DONE, message.reason)
    return replace(done, note=note, sent_at=now)


def task_of(message: Message, now: datetime, sends_itself: bool) -> OfficerTask | None:
    """What an officer has to do; `sends_itself`: the channel has an account of the office."""
    match message.status:
        case MessageStatus.REFUSED:
            return OfficerTask.TELEPHONE
        case MessageStatus.UNCERTAIN if message.not_before is None:
            return OfficerTask.TELEPHONE
        case MessageStatus.QUEUED | MessageStatus.UNCERTAIN:
            if message.channel is Channel.WHATSAPP and not sends_itself:
                return OfficerTask.SEND_IN_WHATSAPP
            overdue = timedelta(seconds=OVERDUE_AFTER_SECONDS)
            due = message.not_before
            return OfficerTask.NOBODY_SENDS if due is not None and now > due + overdue else None
        case _:
            return None


def _doubted(message: Message, reason: OutcomeReason, now: datetime) -> Message:
    doubts = message.doubts + 1
    may_go_again = message.channel is Channel.EMAIL and doubts <= _MOST_DOUBTS_TO_SEND_AGAIN
    wait = timedelta(seconds=SEND_AGAIN_IN_DOUBT_AFTER_SECONDS)
    return replace(
        _moved(message, MessageMove.DOUBT, reason.value),
        doubts=doubts,
        not_before=now + wait if may_go_again else None,
    )


def _moved(message: Message, move: MessageMove, reason: str | None) -> Message:
    return replace(
        message,
        status=status_after(move, message.status),
        reason=reason,
        lease_until=None,
        not_before=None,
    )


def _reason(outcome: Refused | TryLater) -> str:
    return f"{outcome.reason.value} {outcome.code}".strip()
