"""The outbox: one sender at a time, every outcome kept, and an officer where nothing else helps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from shared.configuration.message_settings import MailSettings, WhatsAppSettings
from shared.configuration.office_settings import OfficeSettings
from shared.domain.identifiers import MessageId
from shared.domain.language import Language
from shared.domain.message import Channel, Enclosure, Message, MessageKind
from shared.domain.message_life import MessageMove, MessageStatus
from shared.domain.message_moves import (
    OVERDUE_AFTER_SECONDS,
    SEND_AGAIN_IN_DOUBT_AFTER_SECONDS,
    OfficerTask,
)
from shared.domain.message_outcome import (
    Delivered,
    Outcome,
    OutcomeReason,
    Refused,
    TryLater,
    Uncertain,
)
from shared.domain.problem import ProblemCode
from shared.use_cases.administration import save_settings, set_officer_active
from shared.use_cases.identity import new_id
from shared.use_cases.outbox import (
    MessageToSend,
    cancel_message,
    claim_next_message,
    mark_done_by_hand,
    read_messages_of_case,
    read_outbox,
    read_sending_accounts,
    record_sending,
    send_again,
)
from shared.use_cases.trial_message import send_trial_message
from tests.given_case import given_case
from tests.given_message import moves_of, owed_message, stored_message
from tests.given_office import GivenOffice, code_of

LEASE_SECONDS = 120
EMAIL = {Channel.EMAIL: LEASE_SECONDS}
BOTH = {Channel.EMAIL: LEASE_SECONDS, Channel.WHATSAPP: LEASE_SECONDS}
PUT_OFF = TryLater(OutcomeReason.ASKED_TO_WAIT, "450")
DOUBT = Uncertain(OutcomeReason.ANSWER_MISSING)
UNKNOWN = Refused(OutcomeReason.RECIPIENT_UNKNOWN, "550 5.1.1")


def claim(office: GivenOffice, sender: str = "kantor-1") -> MessageToSend:
    taken = claim_next_message(office.database, sender, BOTH)
    assert taken is not None
    return taken


def came(office: GivenOffice, outcome: Outcome) -> Message:
    """Claim, send, and keep what became of it."""
    taken = claim(office).message
    assert record_sending(office.database, taken, outcome)
    return stored_message(office, taken.id)


def test_what_is_owed_is_claimed_with_its_files_and_settled_once(office: GivenOffice) -> None:
    file = Enclosure("formulir.pdf", "application/pdf", b"%PDF")
    owed = owed_message(office, enclosures=(file,))
    taken = claim(office)
    assert taken.enclosures == (file,)
    assert (taken.message.status, taken.message.leased_by) == ("sending", "kantor-1")
    assert taken.message.text == owed.text
    assert record_sending(office.database, taken.message, Delivered())
    sent = stored_message(office, owed.id)
    assert sent.status is MessageStatus.SENT
    assert sent.ended_at is not None and sent.ended_at >= office.clock.shown
    assert moves_of(office, owed.id) == ["queue", "claim", "deliver"]
    assert claim_next_message(office.database, "kantor-1", BOTH) is None


def test_two_senders_never_take_the_same_message(office: GivenOffice) -> None:
    one, other = owed_message(office), owed_message(office)
    taken = [claim(office, sender).message.id for sender in ("kantor-1", "kantor-2")]
    assert taken == [one.id, other.id]
    assert claim_next_message(office.database, "kantor-3", BOTH) is None


def test_a_sender_takes_only_what_it_can_send(office: GivenOffice) -> None:
    owed_message(office, Channel.WHATSAPP)
    assert claim_next_message(office.database, "kantor-1", EMAIL) is None
    assert claim_next_message(office.database, "kantor-1", {}) is None
    assert claim(office).message.channel is Channel.WHATSAPP


def test_whoever_waits_longest_goes_first_and_nobody_before_its_time(office: GivenOffice) -> None:
    later = owed_message(office, not_before=office.clock.shown + timedelta(minutes=5))
    first = owed_message(office)
    assert claim(office).message.id == first.id
    assert claim_next_message(office.database, "kantor-1", EMAIL) is None
    office.clock.advance(minutes=5)
    lost_then_due = claim_next_message(office.database, "kantor-2", EMAIL)
    assert lost_then_due is not None and lost_then_due.message.id == later.id


def test_what_was_put_off_is_tried_again_when_its_time_has_come(office: GivenOffice) -> None:
    owed_message(office)
    waiting = came(office, PUT_OFF)
    assert (waiting.status, waiting.reason) == ("queued", "asked_to_wait 450")
    assert claim_next_message(office.database, "kantor-1", EMAIL) is None
    office.clock.advance(minutes=1, seconds=1)
    assert came(office, Delivered()).status is MessageStatus.SENT
    assert moves_of(office, waiting.id) == ["queue", "claim", "put_off", "claim", "deliver"]


def test_a_message_whose_sender_died_goes_once_more_then_to_an_officer(
    office: GivenOffice,
) -> None:
    owed = owed_message(office)
    claim(office)
    office.clock.advance(seconds=LEASE_SECONDS - 1)
    assert claim_next_message(office.database, "kantor-2", EMAIL) is None, "it is still held"
    office.clock.advance(seconds=2)
    assert claim_next_message(office.database, "kantor-2", EMAIL) is None
    assert stored_message(office, owed.id).reason == "interrupted"
    office.clock.advance(seconds=SEND_AGAIN_IN_DOUBT_AFTER_SECONDS)
    assert claim(office, "kantor-2").message.id == owed.id
    office.clock.advance(seconds=LEASE_SECONDS + 1)
    assert claim_next_message(office.database, "kantor-1", EMAIL) is None
    assert stored_message(office, owed.id).status is MessageStatus.UNCERTAIN
    expected = ["queue", "claim", "retry_in_doubt", "claim", "doubt"]
    assert moves_of(office, owed.id) == expected


def test_who_records_after_the_lease_changes_nothing(office: GivenOffice) -> None:
    owed = owed_message(office)
    late = claim(office, "kantor-1").message
    office.clock.advance(seconds=LEASE_SECONDS + 1)
    claim_next_message(office.database, "kantor-2", EMAIL)
    before = stored_message(office, owed.id)
    assert not record_sending(office.database, late, UNKNOWN)
    assert stored_message(office, owed.id) == before


@pytest.mark.parametrize("outcome", [UNKNOWN, DOUBT])
def test_what_does_not_reach_the_guest_becomes_a_task_to_telephone(
    office: GivenOffice, outcome: Outcome
) -> None:
    owed = owed_message(office, Channel.WHATSAPP)
    came(office, outcome)
    [entry] = read_outbox(office.database, office.officers[0]).tasks
    assert (entry.message.id, entry.task) == (owed.id, OfficerTask.TELEPHONE)
    assert entry.moves == {MessageMove.SEND_AGAIN, MessageMove.CANCEL, MessageMove.MARK_DONE}
    done = mark_done_by_hand(
        office.database, office.officers[0], owed.id, "  Ditelepon, Ibu Siti\nmengerti "
    )
    assert (done.status, done.reason) == ("done_by_hand", "Ditelepon, Ibu Siti mengerti")
    outbox = read_outbox(office.database, office.officers[0])
    assert outbox.tasks == ()
    assert [entry.message.status for entry in outbox.latest] == [MessageStatus.DONE_BY_HAND]


def test_without_the_cloud_api_an_officer_sends_whatsapp_by_hand(office: GivenOffice) -> None:
    owed_message(office, Channel.WHATSAPP)
    owed_message(office)
    [entry] = read_outbox(office.database, office.officers[0]).tasks
    assert entry.task is OfficerTask.SEND_IN_WHATSAPP
    with_cloud = OfficeSettings(whatsapp=WhatsAppSettings(is_on=True, phone_number_id="1"))
    save_settings(office.database, office.administrator, with_cloud)
    assert read_outbox(office.database, office.officers[0]).tasks == ()


def test_a_message_that_nobody_sends_is_told_after_a_while(office: GivenOffice) -> None:
    owed_message(office)
    assert read_outbox(office.database, office.officers[0]).tasks == ()
    office.clock.advance(seconds=OVERDUE_AFTER_SECONDS + 1)
    [entry] = read_outbox(office.database, office.officers[0]).tasks
    assert entry.task is OfficerTask.NOBODY_SENDS


def test_an_officer_settles_what_a_dead_sender_left(office: GivenOffice) -> None:
    owed = owed_message(office)
    claim(office)
    [entry] = read_outbox(office.database, office.officers[0]).latest
    assert entry.moves == frozenset(), "it is being sent"
    refused = code_of(
        lambda: mark_done_by_hand(office.database, office.officers[0], owed.id, "Ditelepon")
    )
    assert refused is ProblemCode.MESSAGE_MOVE_NOT_ALLOWED
    office.clock.advance(seconds=LEASE_SECONDS + 1)
    [entry] = read_outbox(office.database, office.officers[0]).latest
    assert MessageMove.MARK_DONE in entry.moves
    mark_done_by_hand(office.database, office.officers[0], owed.id, "Ditelepon")
    assert moves_of(office, owed.id) == ["queue", "claim", "retry_in_doubt", "mark_done"]


def test_a_corrected_address_is_tried_at_once(office: GivenOffice) -> None:
    owed = owed_message(office)
    came(office, UNKNOWN)
    again = send_again(office.database, office.officers[0], owed.id, " Benar@CONTOH.example ")
    assert (again.recipient, again.status) == ("Benar@contoh.example", MessageStatus.QUEUED)
    assert claim(office).message.recipient == "Benar@contoh.example"


@pytest.mark.parametrize(
    ("channel", "recipient", "code"),
    [
        (Channel.EMAIL, "  ", ProblemCode.RECIPIENT_MISSING),
        (Channel.EMAIL, "benar", ProblemCode.EMAIL_NOT_AN_ADDRESS),
        (Channel.WHATSAPP, "0534-3031316", ProblemCode.PHONE_FIXED_LINE),
    ],
)
def test_an_address_that_cannot_be_one_is_refused(
    office: GivenOffice, channel: Channel, recipient: str, code: ProblemCode
) -> None:
    owed = owed_message(office, channel)
    came(office, UNKNOWN)
    refused = code_of(lambda: send_again(office.database, office.officers[0], owed.id, recipient))
    assert refused is code
    assert stored_message(office, owed.id).status is MessageStatus.REFUSED


def test_what_came_back_after_it_was_sent_goes_again_to_a_corrected_address(
    office: GivenOffice,
) -> None:
    owed = owed_message(office)
    came(office, Delivered())
    assert claim_next_message(office.database, "kantor-1", EMAIL) is None
    send_again(office.database, office.officers[0], owed.id, "benar@contoh.example")
    again = came(office, Delivered())
    assert (again.recipient, again.status) == ("benar@contoh.example", MessageStatus.SENT)
    assert moves_of(office, owed.id) == [
        *("queue", "claim", "deliver"),
        *("send_again", "claim", "deliver"),
    ]


def test_what_was_sent_is_neither_cancelled_nor_told_by_hand(office: GivenOffice) -> None:
    owed = owed_message(office)
    came(office, Delivered())
    officer = office.officers[0]
    acts: list[Callable[[], object]] = [
        lambda: cancel_message(office.database, officer, owed.id),
        lambda: mark_done_by_hand(office.database, officer, owed.id, "Ditelepon"),
    ]
    for act in acts:
        assert code_of(act) is ProblemCode.MESSAGE_MOVE_NOT_ALLOWED


def test_a_message_that_is_no_longer_wanted_is_cancelled(office: GivenOffice) -> None:
    owed = owed_message(office)
    cancel_message(office.database, office.officers[0], owed.id)
    assert claim_next_message(office.database, "kantor-1", EMAIL) is None
    assert moves_of(office, owed.id) == ["queue", "cancel"]


def test_what_is_promised_is_cancelled_only_with_a_reason(office: GivenOffice) -> None:
    owed = owed_message(office, kind=MessageKind.EXAMINATION_RESULT)
    officer = office.officers[0]
    without = code_of(lambda: cancel_message(office.database, officer, owed.id, " "))
    assert without is ProblemCode.MESSAGE_NOTE_MISSING
    dropped = cancel_message(office.database, officer, owed.id, "Putusan salah dicatat")
    assert (dropped.status, dropped.reason) == ("cancelled", "Putusan salah dicatat")


def test_a_guest_is_not_told_by_hand_without_a_note(office: GivenOffice) -> None:
    owed = owed_message(office)
    refused = code_of(
        lambda: mark_done_by_hand(office.database, office.officers[0], owed.id, " \n ")
    )
    assert refused is ProblemCode.MESSAGE_NOTE_MISSING


def test_the_result_counts_from_the_day_on_which_it_went_out_or_was_told(
    office: GivenOffice,
) -> None:
    case = given_case(office)
    ids = [
        owed_message(office, channel, kind=MessageKind.EXAMINATION_RESULT, case_id=case.case_id).id
        for channel in Channel
    ]
    while taken := claim_next_message(office.database, "kantor-1", EMAIL):
        assert record_sending(office.database, taken.message, Delivered())
    assert case.case.result_emailed_on == case.today
    assert case.case.result_whatsapped_on is None
    office.clock.advance(days=1)
    mark_done_by_hand(office.database, office.officers[0], ids[1], "Terkirim lewat WhatsApp")
    assert case.case.result_whatsapped_on == case.today
    entries = read_messages_of_case(office.database, office.officers[0], case.case_id)
    assert set(ids) <= {entry.message.id for entry in entries}
    assert {entry.case_number for entry in entries} == {case.case.number}


def test_a_message_that_is_not_there_is_told(office: GivenOffice) -> None:
    owed = owed_message(office)
    other = replace(owed, id=MessageId(new_id()))
    assert not record_sending(office.database, other, Delivered())
    refused = code_of(lambda: cancel_message(office.database, office.officers[0], other.id))
    assert refused is ProblemCode.MESSAGE_UNKNOWN


def test_who_was_shut_out_neither_reads_nor_acts(office: GivenOffice) -> None:
    owed = owed_message(office)
    officer = office.officers[0]
    set_officer_active(office.database, office.administrator, officer, False)
    acts: list[Callable[[], object]] = [
        lambda: read_outbox(office.database, officer),
        lambda: cancel_message(office.database, officer, owed.id),
        lambda: send_again(office.database, officer, owed.id, owed.recipient),
        lambda: mark_done_by_hand(office.database, officer, owed.id, "Ditelepon"),
    ]
    for act in acts:
        assert code_of(act) is ProblemCode.OFFICER_INACTIVE


def test_the_accounts_are_those_of_the_settings(office: GivenOffice) -> None:
    mail = MailSettings(host="mail.contoh.example", sender_address="pst@contoh.example")
    save_settings(office.database, office.administrator, OfficeSettings(mail=mail))
    assert read_sending_accounts(office.database).mail == mail


class _KeepingMessenger:
    """Keeps what it is given."""

    longest_seconds = 1

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def deliver(self, message: Message, enclosures: tuple[Enclosure, ...]) -> Outcome:
        self.messages.append(message)
        return Delivered()


@pytest.mark.parametrize("channel", Channel)
def test_an_administrator_tries_an_account_past_the_outbox(
    office: GivenOffice, channel: Channel
) -> None:
    messenger = _KeepingMessenger()
    outcome = send_trial_message(
        office.database, office.administrator, messenger, channel, "x", Language.ENGLISH
    )
    assert outcome == Delivered()
    [message] = messenger.messages
    assert (message.kind, message.recipient) == (MessageKind.TEST_MESSAGE, "x")
    assert "test message" in message.text
    assert office.ask("SELECT * FROM message") == []
    refused = code_of(
        lambda: send_trial_message(
            office.database, office.officers[0], messenger, channel, "x", Language.ENGLISH
        )
    )
    assert refused is ProblemCode.NOT_ADMINISTRATOR
