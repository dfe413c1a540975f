"""What each use case of the outbox may change: acts in their situations, and the rows they mean."""

from collections.abc import Callable
from typing import Any

from shared.domain.language import Language
from shared.domain.message import Channel, Enclosure, Message, MessageKind
from shared.domain.message_outcome import (
    Delivered,
    Outcome,
    OutcomeReason,
    Refused,
    TryLater,
    Uncertain,
)
from shared.use_cases import outbox, trial_message
from tests.given_case import given_case
from tests.given_message import owed_message
from tests.given_office import GivenOffice
from tests.use_cases.whole_database import (
    NEW_EVENT,
    Act,
    Case,
    Changes,
    added,
    changed,
    together,
)

_LEASE = {Channel.EMAIL: 120}
_PUT_OFF = TryLater(OutcomeReason.ASKED_TO_WAIT, "450")


def _message_changed(*columns: str, events: int = 1) -> Changes:
    return together(
        changed("message", *columns),
        added("message_event", events),
        changed("office", *NEW_EVENT),
    )


def _claim(office: GivenOffice) -> Message:
    taken = outbox.claim_next_message(office.database, "kantor-9", _LEASE)
    assert taken is not None
    return taken.message


def _claiming(*before: str) -> Act:
    """With two messages that are due, after what came before."""

    def act(office: GivenOffice) -> Callable[[], object]:
        owed_message(office)
        office.clock.advance(seconds=1)
        if "another_waits" in before:
            owed_message(office)
        if "lost" in before:
            _claim(office)
            office.clock.advance(seconds=121)
        return lambda: outbox.claim_next_message(office.database, "kantor-9", _LEASE)

    return act


def _recording(outcome: Outcome, **changes: Any) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        owed_message(office, **changes)
        taken = _claim(office)
        owed_message(office)
        return lambda: outbox.record_sending(office.database, taken, outcome)

    return act


def _result_sent(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    while opened := outbox.claim_next_message(office.database, "kantor-9", _LEASE):
        outbox.record_sending(office.database, opened.message, Delivered())
    kind = MessageKind.EXAMINATION_RESULT
    owed_message(office, kind=kind, case_id=case.case_id)
    taken = _claim(office)
    return lambda: outbox.record_sending(office.database, taken, Delivered())


def _recording_too_late(office: GivenOffice) -> Callable[[], object]:
    owed_message(office)
    taken = _claim(office)
    outbox.record_sending(office.database, taken, _PUT_OFF)
    return lambda: outbox.record_sending(office.database, taken, Delivered())


def _by_hand(use_case: Callable[..., object], *more: Any, refused: bool = False) -> Act:
    def act(office: GivenOffice) -> Callable[[], object]:
        message = owed_message(office)
        if refused:
            unknown = Refused(OutcomeReason.RECIPIENT_UNKNOWN)
            outbox.record_sending(office.database, _claim(office), unknown)
        owed_message(office)
        office.clock.advance(seconds=1)
        return lambda: use_case(office.database, office.officers[0], message.id, *more)

    return act


def _of_case(office: GivenOffice) -> Callable[[], object]:
    case = given_case(office)
    return lambda: outbox.read_messages_of_case(office.database, case.desk.officer_id, case.case_id)


class _DeafMessenger:
    """Takes everything."""

    longest_seconds = 1

    def deliver(self, message: Message, enclosures: tuple[Enclosure, ...]) -> Outcome:
        return Delivered()


def _trial(office: GivenOffice) -> Callable[[], object]:
    return lambda: trial_message.send_trial_message(
        office.database,
        office.administrator,
        _DeafMessenger(),
        Channel.EMAIL,
        "uji@contoh.example",
        Language.INDONESIAN,
    )


_TAKEN = ("status", "attempts", "leased_by", "leased_until")
_FREED = ("status", "leased_by", "leased_until")

OUTBOX_ROWS = [
    Case(
        "one of two",
        outbox.claim_next_message,
        _claiming("another_waits"),
        _message_changed(*_TAKEN),
    ),
    Case(
        "none, of a dead sender",
        outbox.claim_next_message,
        _claiming("lost"),
        _message_changed(*_FREED, "not_before", "doubts", "reason"),
    ),
    Case(
        "nothing to send",
        outbox.claim_next_message,
        lambda office: lambda: outbox.claim_next_message(office.database, "kantor-9", _LEASE),
        {},
    ),
    Case(
        "delivered",
        outbox.record_sending,
        _recording(Delivered()),
        _message_changed(*_FREED, "ended_at"),
    ),
    Case(
        "the result",
        outbox.record_sending,
        _result_sent,
        together(
            _message_changed(*_FREED, "ended_at"),
            changed("case_file", "result_emailed_on", "revision"),
            added("case_event"),
        ),
    ),
    Case(
        "put off",
        outbox.record_sending,
        _recording(_PUT_OFF),
        _message_changed(*_FREED, "not_before", "reason"),
    ),
    Case(
        "refused",
        outbox.record_sending,
        _recording(Refused(OutcomeReason.MAILBOX_FULL)),
        _message_changed(*_FREED, "ended_at", "reason"),
    ),
    Case(
        "in doubt",
        outbox.record_sending,
        _recording(Uncertain(OutcomeReason.ANSWER_MISSING)),
        _message_changed(*_FREED, "not_before", "doubts", "reason"),
    ),
    Case("after its lease", outbox.record_sending, _recording_too_late, {}),
    Case(
        "refused",
        outbox.send_again,
        _by_hand(outbox.send_again, "benar@contoh.example", refused=True),
        _message_changed("status", "recipient", "not_before", "attempts", "ended_at", "reason"),
    ),
    Case(
        "waiting",
        outbox.cancel_message,
        _by_hand(outbox.cancel_message),
        _message_changed("status", "ended_at"),
    ),
    Case(
        "waiting",
        outbox.mark_done_by_hand,
        _by_hand(outbox.mark_done_by_hand, "Ditelepon"),
        _message_changed("status", "ended_at", "reason"),
    ),
    Case(
        "looked at",
        outbox.read_outbox,
        lambda office: (
            owed_message(office),
            lambda: outbox.read_outbox(office.database, office.officers[0]),
        )[1],
        {},
    ),
    Case("looked at", outbox.read_messages_of_case, _of_case, {}),
    Case(
        "looked at",
        outbox.read_sending_accounts,
        lambda office: lambda: outbox.read_sending_accounts(office.database),
        {},
    ),
    Case("past the outbox", trial_message.send_trial_message, _trial, {}),
]
