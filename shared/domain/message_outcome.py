"""What became of handing a message over, whichever channel it takes."""

from dataclasses import dataclass
from enum import StrEnum


class OutcomeReason(StrEnum):
    """Why a message did not go, as far as the office can do something about it; as stored."""

    # The guest's address or number
    RECIPIENT_MISSING = "recipient_missing"
    RECIPIENT_UNKNOWN = "recipient_unknown"
    ADDRESS_NOT_SUPPORTED = "address_not_supported"
    MAILBOX_FULL = "mailbox_full"
    NOT_ON_WHATSAPP = "not_on_whatsapp"
    NO_ANSWER_FOR_A_DAY = "no_answer_for_a_day"
    """WhatsApp lets free text go only within 24 hours of the guest's own last message."""
    # The message
    MESSAGE_REFUSED = "message_refused"
    TOO_LARGE = "too_large"
    WORDS_MISSING = "words_missing"
    """No text could be made: a template of the office's own is broken."""
    # The moment
    ASKED_TO_WAIT = "asked_to_wait"
    TIMED_OUT = "timed_out"
    CUT_OFF = "cut_off"
    ANSWER_MISSING = "answer_missing"
    INTERRUPTED = "interrupted"
    """The program ended between sending and recording."""
    # The office's account
    SERVER_AWAY = "server_away"
    TLS_MISSING = "tls_missing"
    CERTIFICATE_REFUSED = "certificate_refused"
    SIGN_IN_REFUSED = "sign_in_refused"
    SENDER_REFUSED = "sender_refused"


OF_THE_ACCOUNT: frozenset[OutcomeReason] = frozenset(
    {
        OutcomeReason.SERVER_AWAY,
        OutcomeReason.TLS_MISSING,
        OutcomeReason.CERTIFICATE_REFUSED,
        OutcomeReason.SIGN_IN_REFUSED,
        OutcomeReason.SENDER_REFUSED,
    }
)
"""Every other message would meet the same: the whole channel rests."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The other side said that it took the message over."""


@dataclass(frozen=True, slots=True)
class Refused:
    """It will never be taken as it is. `code` is the other side's own, without its words,
    which may name the guest."""

    reason: OutcomeReason
    code: str = ""


@dataclass(frozen=True, slots=True)
class TryLater:
    """Nothing of it was taken, so it may be sent again without harm."""

    reason: OutcomeReason
    code: str = ""


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It was handed over whole, and nobody said what became of it."""

    reason: OutcomeReason


Outcome = Delivered | Refused | TryLater | Uncertain
