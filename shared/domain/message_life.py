"""The life of a message: which move leads from which status to which."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from shared.domain.problem import Problem, ProblemCode


class MessageStatus(StrEnum):
    """What is known of a message, never more, as it is stored."""

    QUEUED = "queued"
    SENDING = "sending"
    """Taken by one sender, under a lease."""
    SENT = "sent"
    """The other side took it over."""
    UNCERTAIN = "uncertain"
    """It may have gone, and is not sent again unasked: an officer telephones."""
    REFUSED = "refused"
    """It will not go by itself any more: an officer telephones."""
    CANCELLED = "cancelled"
    DONE_BY_HAND = "done_by_hand"
    """An officer sent it or told it, and noted how."""


class MessageMove(StrEnum):
    """What happened to a message; each is one row of its events."""

    QUEUE = "queue"
    CLAIM = "claim"
    DELIVER = "deliver"
    PUT_OFF = "put_off"
    """Not taken for now; it is tried again later."""
    REFUSE = "refuse"
    RETRY_IN_DOUBT = "retry_in_doubt"
    """It may have gone, and goes once more with the same Message-ID."""
    DOUBT = "doubt"
    SEND_AGAIN = "send_again"
    """By an officer's hand; also what went out, since a mail server takes over what it cannot
    deliver and says so days later, and since a press can be a mistake."""
    CANCEL = "cancel"
    MARK_DONE = "mark_done"


_S = MessageStatus

MOVES: Mapping[MessageMove, Mapping[MessageStatus, MessageStatus]] = MappingProxyType(
    {
        MessageMove.CLAIM: {_S.QUEUED: _S.SENDING},
        MessageMove.DELIVER: {_S.SENDING: _S.SENT},
        MessageMove.PUT_OFF: {_S.SENDING: _S.QUEUED},
        MessageMove.REFUSE: {_S.SENDING: _S.REFUSED},
        MessageMove.RETRY_IN_DOUBT: {_S.SENDING: _S.QUEUED},
        MessageMove.DOUBT: {_S.SENDING: _S.UNCERTAIN},
        MessageMove.SEND_AGAIN: {
            _S.QUEUED: _S.QUEUED,
            _S.REFUSED: _S.QUEUED,
            _S.UNCERTAIN: _S.QUEUED,
            _S.SENT: _S.QUEUED,
            _S.DONE_BY_HAND: _S.QUEUED,
        },
        MessageMove.CANCEL: {
            _S.QUEUED: _S.CANCELLED,
            _S.UNCERTAIN: _S.CANCELLED,
            _S.REFUSED: _S.CANCELLED,
        },
        MessageMove.MARK_DONE: {
            _S.QUEUED: _S.DONE_BY_HAND,
            _S.UNCERTAIN: _S.DONE_BY_HAND,
            _S.REFUSED: _S.DONE_BY_HAND,
        },
    }
)
"""From move to {status before: status after}. QUEUE has no status before."""

OPEN_STATUSES: frozenset[MessageStatus] = frozenset(
    {_S.QUEUED, _S.SENDING, _S.UNCERTAIN, _S.REFUSED}
)
"""The statuses in which a message still wants something from a sender or an officer."""


def status_after(move: MessageMove, before: MessageStatus) -> MessageStatus:
    """The status to which `move` leads, or the problem that the table does not allow it."""
    after = MOVES.get(move, {}).get(before)
    if after is None:
        raise Problem(ProblemCode.MESSAGE_MOVE_NOT_ALLOWED, move=move.value, status=before.value)
    return after


def moves_from(status: MessageStatus) -> frozenset[MessageMove]:
    """The moves that the table allows from `status`; what the screens enable."""
    return frozenset(move for move, ways in MOVES.items() if status in ways)
