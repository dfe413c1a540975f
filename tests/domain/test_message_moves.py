"""What becomes of a message after each answer, and what it then wants from an officer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.domain.identifiers import MessageId
from shared.domain.language import Language
from shared.domain.message import (
    ASKED_FOR,
    Channel,
    Message,
    MessageKind,
    is_wanted,
    message_id_of,
)
from shared.domain.message_facts import MessageFacts
from shared.domain.message_life import MessageMove, MessageStatus
from shared.domain.message_moves import (
    OVERDUE_AFTER_SECONDS,
    SEND_AGAIN_IN_DOUBT_AFTER_SECONDS,
    TRY_AGAIN_AFTER_SECONDS,
    OfficerTask,
    after_lost_sender,
    after_outcome,
    cancelled,
    claimed,
    done_by_hand,
    next_try_at,
    queued_again,
    task_of,
)
from shared.domain.message_outcome import Delivered, OutcomeReason, Refused, TryLater, Uncertain
from shared.domain.problem import Problem

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
LEASE_SECONDS = 120
FACTS = MessageFacts("Kantor", "Unit", "Jalan", "0", "Kotak saran", "https://portal", "Tamu")


def message(**changes: Any) -> Message:
    values: dict[str, Any] = {
        "id": MessageId(UUID(int=7)),
        "kind": MessageKind.EXAMINATION_RESULT,
        "channel": Channel.EMAIL,
        "language": Language.INDONESIAN,
        "recipient": "tamu@contoh.example",
        "facts": FACTS,
        "case_id": None,
        "visit_id": None,
        "created_at": NOW,
        "not_before": NOW,
    }
    return Message(**(values | changes))


def sending(**changes: Any) -> Message:
    return claimed(message(**changes), "kantor-1", NOW, LEASE_SECONDS)


def test_whoever_takes_a_message_holds_it_until_the_lease_ends() -> None:
    taken = sending()
    assert (taken.status, taken.sender, taken.tries) == (MessageStatus.SENDING, "kantor-1", 1)
    assert taken.lease_until == NOW + timedelta(seconds=LEASE_SECONDS)
    with pytest.raises(Problem):
        claimed(taken, "kantor-2", NOW, LEASE_SECONDS)


def test_a_delivered_message_wants_nothing_more() -> None:
    move, sent = after_outcome(sending(reason="asked_to_wait 451"), Delivered(), NOW)
    assert (move, sent.status) == (MessageMove.DELIVER, MessageStatus.SENT)
    assert (sent.sent_at, sent.reason, sent.lease_until, sent.not_before) == (NOW, None, None, None)
    assert task_of(sent, NOW, sends_itself=True) is None


def test_a_refused_message_is_telephoned() -> None:
    outcome = Refused(OutcomeReason.RECIPIENT_UNKNOWN, "550 5.1.1")
    move, refused = after_outcome(sending(), outcome, NOW)
    assert (move, refused.status) == (MessageMove.REFUSE, MessageStatus.REFUSED)
    assert (refused.reason, refused.not_before) == ("recipient_unknown 550 5.1.1", None)
    assert task_of(refused, NOW, sends_itself=True) is OfficerTask.TELEPHONE


def test_a_message_is_tried_ever_more_rarely_then_telephoned() -> None:
    now, tried = NOW, message()
    waits = []
    for _ in range(100):
        tried = claimed(tried, "kantor-1", now, LEASE_SECONDS)
        move, tried = after_outcome(tried, TryLater(OutcomeReason.SERVER_AWAY), now)
        if move is MessageMove.REFUSE:
            break
        assert tried.not_before is not None
        waits.append(tried.not_before - now)
        now = tried.not_before
    assert tuple(wait.total_seconds() for wait in waits) == TRY_AGAIN_AFTER_SECONDS
    assert waits == sorted(waits)
    assert timedelta(hours=20) < now - NOW < timedelta(hours=30), "about a day"
    assert (tried.status, tried.reason) == (MessageStatus.REFUSED, "server_away")
    assert task_of(tried, now, sends_itself=True) is OfficerTask.TELEPHONE


def test_the_time_of_the_next_try_follows_from_the_number_of_tries() -> None:
    assert next_try_at(1, NOW) == NOW + timedelta(minutes=1)
    assert next_try_at(len(TRY_AGAIN_AFTER_SECONDS), NOW) == NOW + timedelta(hours=8)
    assert next_try_at(len(TRY_AGAIN_AFTER_SECONDS) + 1, NOW) is None


def test_an_email_in_doubt_goes_once_more_by_itself_and_then_never() -> None:
    move, doubted = after_outcome(sending(), Uncertain(OutcomeReason.ANSWER_MISSING), NOW)
    assert (move, doubted.status) == (MessageMove.DOUBT, MessageStatus.UNCERTAIN)
    again_at = NOW + timedelta(seconds=SEND_AGAIN_IN_DOUBT_AFTER_SECONDS)
    assert doubted.not_before == again_at
    assert task_of(doubted, NOW, sends_itself=True) is None
    once_more = claimed(doubted, "kantor-1", again_at, LEASE_SECONDS)
    _, doubted = after_outcome(once_more, Uncertain(OutcomeReason.ANSWER_MISSING), again_at)
    assert doubted.not_before is None
    assert task_of(doubted, again_at, sends_itself=True) is OfficerTask.TELEPHONE


def test_a_whatsapp_message_in_doubt_never_goes_again_by_itself() -> None:
    taken = sending(channel=Channel.WHATSAPP)
    _, doubted = after_outcome(taken, Uncertain(OutcomeReason.ANSWER_MISSING), NOW)
    assert (doubted.status, doubted.not_before) == (MessageStatus.UNCERTAIN, None)


def test_a_message_whose_sender_died_may_have_gone() -> None:
    lost = after_lost_sender(sending(), NOW)
    assert (lost.status, lost.reason, lost.doubts) == (MessageStatus.UNCERTAIN, "interrupted", 1)
    assert lost.not_before is not None


def test_an_officer_sends_a_message_again_to_a_corrected_address() -> None:
    _, refused = after_outcome(sending(), Refused(OutcomeReason.RECIPIENT_UNKNOWN), NOW)
    again = queued_again(refused, "benar@contoh.example", NOW)
    assert (again.status, again.recipient) == (MessageStatus.QUEUED, "benar@contoh.example")
    assert (again.tries, again.doubts, again.reason, again.not_before) == (0, 0, None, NOW)


def test_what_an_officer_told_is_done_and_keeps_why_it_had_to_be_told() -> None:
    _, refused = after_outcome(sending(), Refused(OutcomeReason.MAILBOX_FULL), NOW)
    told = done_by_hand(refused, "Ditelepon pukul 10", NOW)
    assert (told.status, told.note) == (MessageStatus.DONE_BY_HAND, "Ditelepon pukul 10")
    assert (told.reason, told.sent_at) == ("mailbox_full", NOW)
    assert task_of(told, NOW, sends_itself=True) is None


def test_a_cancelled_message_is_not_due_any_more() -> None:
    dropped = cancelled(message())
    assert (dropped.status, dropped.not_before) == (MessageStatus.CANCELLED, None)


@pytest.mark.parametrize(
    ("channel", "sends_itself", "waited_seconds", "task"),
    [
        (Channel.WHATSAPP, False, 0, OfficerTask.SEND_IN_WHATSAPP),
        (Channel.WHATSAPP, True, 0, None),
        (Channel.WHATSAPP, True, OVERDUE_AFTER_SECONDS + 1, OfficerTask.NOBODY_SENDS),
        (Channel.EMAIL, True, OVERDUE_AFTER_SECONDS, None),
        (Channel.EMAIL, True, OVERDUE_AFTER_SECONDS + 1, OfficerTask.NOBODY_SENDS),
        (Channel.EMAIL, False, OVERDUE_AFTER_SECONDS + 1, OfficerTask.NOBODY_SENDS),
    ],
)
def test_what_waits_for_an_officer_is_told(
    channel: Channel, sends_itself: bool, waited_seconds: int, task: OfficerTask | None
) -> None:
    waiting = message(channel=channel)
    now = NOW + timedelta(seconds=waited_seconds)
    assert task_of(waiting, now, sends_itself=sends_itself) is task


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("kind", MessageKind)
def test_the_result_cannot_be_switched_off_on_either_channel(
    kind: MessageKind, channel: Channel
) -> None:
    everything = {(kind, channel) for kind in MessageKind for channel in Channel}
    always = kind is MessageKind.EXAMINATION_RESULT or kind in ASKED_FOR
    assert is_wanted(kind, channel, everything) is always
    assert is_wanted(kind, channel, frozenset())


def test_every_attempt_of_a_message_has_one_message_id_and_no_two_messages_share_one() -> None:
    one = message()
    another = replace(one, id=MessageId(UUID(int=8)))
    assert message_id_of(one.id, "contoh.example") == f"<{'0' * 31}7@contoh.example>"
    assert message_id_of(one.id, "contoh.example") != message_id_of(another.id, "contoh.example")
    assert message_id_of(sending().id, "a.example") == message_id_of(one.id, "a.example")


def test_facts_come_back_as_they_were_stored_also_by_another_version() -> None:
    facts = replace(FACTS, notes=("satu", "dua"), working_days_limit=14)
    stored = facts.to_mapping()
    assert stored["notes"] == ["satu", "dua"]
    assert MessageFacts.from_mapping(stored | {"of_tomorrow": 1}) == facts
