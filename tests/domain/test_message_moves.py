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
    has_lost_sender,
    next_try_at,
    queued_again,
    task_of,
)
from shared.domain.message_outcome import Delivered, OutcomeReason, Refused, TryLater, Uncertain
from shared.domain.problem import Problem

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
LEASE_SECONDS = 120


def message(**changes: Any) -> Message:
    values: dict[str, Any] = {
        "id": MessageId(UUID(int=7)),
        "cause": "examination_result:7",
        "kind": MessageKind.EXAMINATION_RESULT,
        "channel": Channel.EMAIL,
        "language": Language.INDONESIAN,
        "recipient": "tamu@contoh.example",
        "recipient_name": "Tamu Contoh",
        "subject": "Hasil",
        "text": "Hasil",
        "html": None,
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
    assert (taken.status, taken.leased_by, taken.attempts) == ("sending", "kantor-1", 1)
    assert taken.leased_until == NOW + timedelta(seconds=LEASE_SECONDS)
    with pytest.raises(Problem):
        claimed(taken, "kantor-2", NOW, LEASE_SECONDS)


def test_a_delivered_message_wants_nothing_more() -> None:
    move, sent = after_outcome(sending(reason="asked_to_wait 451"), Delivered(), NOW)
    assert (move, sent.status) == (MessageMove.DELIVER, MessageStatus.SENT)
    assert (sent.ended_at, sent.reason, sent.leased_by, sent.leased_until) == (
        NOW,
        None,
        None,
        None,
    )
    assert task_of(sent, NOW, sends_itself=True) is None


def test_a_refused_message_is_telephoned() -> None:
    outcome = Refused(OutcomeReason.RECIPIENT_UNKNOWN, "550 5.1.1")
    move, refused = after_outcome(sending(), outcome, NOW)
    assert (move, refused.status) == (MessageMove.REFUSE, MessageStatus.REFUSED)
    assert refused.reason == "recipient_unknown 550 5.1.1"
    assert task_of(refused, NOW, sends_itself=True) is OfficerTask.TELEPHONE


def test_a_message_is_tried_ever_more_rarely_then_telephoned() -> None:
    now, tried, waits = NOW, message(), []
    while tried.status is MessageStatus.QUEUED:
        now = tried.not_before
        taken = claimed(tried, "kantor-1", now, LEASE_SECONDS)
        _, tried = after_outcome(taken, TryLater(OutcomeReason.SERVER_AWAY), now)
        waits.append((tried.not_before - now).total_seconds())
    assert waits == [*TRY_AGAIN_AFTER_SECONDS, 0]
    assert list(TRY_AGAIN_AFTER_SECONDS) == sorted(TRY_AGAIN_AFTER_SECONDS)
    assert timedelta(hours=20) < now - NOW < timedelta(hours=30), "about a day"
    assert (tried.status, tried.reason) == (MessageStatus.REFUSED, "server_away")
    assert task_of(tried, now, sends_itself=True) is OfficerTask.TELEPHONE


def test_the_time_of_the_next_try_follows_from_the_number_of_tries() -> None:
    assert next_try_at(1, NOW) == NOW + timedelta(minutes=1)
    assert next_try_at(len(TRY_AGAIN_AFTER_SECONDS), NOW) == NOW + timedelta(hours=8)
    assert next_try_at(len(TRY_AGAIN_AFTER_SECONDS) + 1, NOW) is None


def test_an_email_in_doubt_goes_once_more_by_itself_and_then_never() -> None:
    doubt = Uncertain(OutcomeReason.ANSWER_MISSING)
    move, doubted = after_outcome(sending(), doubt, NOW)
    assert (move, doubted.status) == (MessageMove.RETRY_IN_DOUBT, MessageStatus.QUEUED)
    assert doubted.not_before == NOW + timedelta(seconds=SEND_AGAIN_IN_DOUBT_AFTER_SECONDS)
    assert doubted.reason == "answer_missing"
    _, waiting = after_outcome(
        claimed(doubted, "kantor-1", NOW, LEASE_SECONDS), TryLater(OutcomeReason.SERVER_AWAY), NOW
    )
    move, doubted = after_outcome(claimed(waiting, "kantor-1", NOW, LEASE_SECONDS), doubt, NOW)
    assert (move, doubted.status) == (MessageMove.DOUBT, MessageStatus.UNCERTAIN)
    assert task_of(doubted, NOW, sends_itself=True) is OfficerTask.TELEPHONE
    with pytest.raises(Problem):
        claimed(doubted, "kantor-1", NOW, LEASE_SECONDS)


def test_a_whatsapp_message_in_doubt_never_goes_again_by_itself() -> None:
    taken = sending(channel=Channel.WHATSAPP)
    _, doubted = after_outcome(taken, Uncertain(OutcomeReason.ANSWER_MISSING), NOW)
    assert doubted.status is MessageStatus.UNCERTAIN


def test_a_message_whose_sender_died_may_have_gone() -> None:
    _, lost = after_lost_sender(sending(), NOW)
    assert (lost.status, lost.reason, lost.doubts) == (MessageStatus.QUEUED, "interrupted", 1)
    _, lost = after_lost_sender(claimed(lost, "kantor-2", NOW, LEASE_SECONDS), NOW)
    assert lost.status is MessageStatus.UNCERTAIN


def test_an_officer_sends_a_message_again_to_a_corrected_address() -> None:
    _, refused = after_outcome(sending(), Refused(OutcomeReason.RECIPIENT_UNKNOWN), NOW)
    later = NOW + timedelta(hours=1)
    _, again = queued_again(refused, "benar@contoh.example", later)
    assert (again.status, again.recipient) == (MessageStatus.QUEUED, "benar@contoh.example")
    assert (again.attempts, again.doubts, again.reason) == (0, 0, None)
    assert (again.not_before, again.ended_at) == (later, None)


def test_what_an_officer_told_is_done_and_says_how() -> None:
    _, refused = after_outcome(sending(), Refused(OutcomeReason.MAILBOX_FULL), NOW)
    _, told = done_by_hand(refused, "Ditelepon pukul 10", NOW)
    assert (told.status, told.reason) == (MessageStatus.DONE_BY_HAND, "Ditelepon pukul 10")
    assert told.ended_at == NOW
    assert task_of(told, NOW, sends_itself=True) is None


def test_a_cancelled_message_wants_nothing_more() -> None:
    move, dropped = cancelled(message(), "Salah catat", NOW)
    assert (move, dropped.status) == (MessageMove.CANCEL, MessageStatus.CANCELLED)
    assert dropped.reason == "Salah catat"
    assert task_of(dropped, NOW + timedelta(days=1), sends_itself=False) is None


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


def test_a_message_whose_sender_is_gone_for_long_waits_for_an_officer() -> None:
    taken = sending()
    ended = NOW + timedelta(seconds=LEASE_SECONDS)
    assert not has_lost_sender(taken, ended - timedelta(seconds=1))
    assert has_lost_sender(taken, ended)
    assert task_of(taken, ended, sends_itself=True) is None, "whoever sends next settles it"
    later = ended + timedelta(seconds=OVERDUE_AFTER_SECONDS)
    assert task_of(taken, later, sends_itself=True) is OfficerTask.NOBODY_SENDS


@pytest.mark.parametrize("channel", Channel)
def test_a_guest_without_an_address_is_telephoned(channel: Channel) -> None:
    waiting = message(channel=channel, recipient="")
    assert task_of(waiting, NOW, sends_itself=False) is OfficerTask.TELEPHONE


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
