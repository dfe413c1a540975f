"""The life of a ticket: which move leads from which status to which."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from shared.domain.problem import Problem, ProblemCode


class TicketStatus(StrEnum):
    """Where a ticket stands, as it is stored."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    ON_HOLD = "on_hold"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"
    """The day ended before the number was ever called."""
    UNFINISHED = "unfinished"
    """The day ended after a call, before the service was finished."""


class Move(StrEnum):
    """What happened to a ticket; each is one row of its events."""

    ISSUE = "issue"
    CALL = "call"
    RECALL = "recall"
    START = "start"
    PUT_BACK = "put_back"
    NO_SHOW = "no_show"
    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    FINISH = "finish"
    CANCEL = "cancel"
    RETURN = "return"
    UNDO = "undo"
    CLOSE_DAY = "close_day"


_S = TicketStatus

MOVES: Mapping[Move, Mapping[TicketStatus, TicketStatus]] = MappingProxyType(
    {
        Move.CALL: {_S.WAITING: _S.CALLED, _S.ON_HOLD: _S.CALLED},
        Move.RECALL: {_S.CALLED: _S.CALLED},
        Move.START: {_S.CALLED: _S.SERVING},
        Move.PUT_BACK: {_S.CALLED: _S.WAITING},
        Move.NO_SHOW: {_S.CALLED: _S.NO_SHOW, _S.ON_HOLD: _S.NO_SHOW},
        Move.HOLD: {_S.SERVING: _S.ON_HOLD},
        Move.RESUME: {_S.ON_HOLD: _S.SERVING},
        Move.TRANSFER: {
            _S.CALLED: _S.WAITING,
            _S.SERVING: _S.WAITING,
            _S.ON_HOLD: _S.WAITING,
        },
        Move.FINISH: {_S.SERVING: _S.FINISHED, _S.ON_HOLD: _S.FINISHED},
        Move.CANCEL: {_S.WAITING: _S.CANCELLED, _S.ON_HOLD: _S.CANCELLED},
        Move.RETURN: {_S.NO_SHOW: _S.WAITING},
        Move.CLOSE_DAY: {
            _S.WAITING: _S.UNSERVED,
            _S.CALLED: _S.UNFINISHED,
            _S.SERVING: _S.UNFINISHED,
            _S.ON_HOLD: _S.UNFINISHED,
        },
    }
)
"""From move to {status before: status after}. ISSUE has no status before; UNDO goes back to
whatever stood before the undone move; a waiting ticket that was called before the day's end
and put back ends unfinished (see `status_at_day_end`)."""

UNDOABLE: frozenset[Move] = frozenset(
    {
        Move.CALL,
        Move.START,
        Move.PUT_BACK,
        Move.NO_SHOW,
        Move.HOLD,
        Move.RESUME,
        Move.TRANSFER,
        Move.FINISH,
        Move.CANCEL,
        Move.RETURN,
    }
)

OPEN_STATUSES: frozenset[TicketStatus] = frozenset(MOVES[Move.CLOSE_DAY])
"""The statuses in which a ticket still wants something from somebody today."""

AT_COUNTER: frozenset[TicketStatus] = frozenset({_S.CALLED, _S.SERVING})
"""The statuses in which a ticket occupies the counter that called it."""


def status_after(move: Move, before: TicketStatus) -> TicketStatus:
    """The status to which `move` leads, or the problem that the table does not allow it."""
    after = MOVES[move].get(before)
    if after is None:
        raise Problem(ProblemCode.MOVE_NOT_ALLOWED, move=move.value, status=before.value)
    return after


def status_at_day_end(before: TicketStatus, was_called: bool) -> TicketStatus:
    """What an open ticket of an earlier day becomes: unserved only if it was never called."""
    if before is TicketStatus.WAITING and was_called:
        return TicketStatus.UNFINISHED
    return status_after(Move.CLOSE_DAY, before)


def moves_from(status: TicketStatus) -> frozenset[Move]:
    """The moves that the table allows from `status`; what the screens enable."""
    return frozenset(move for move, ways in MOVES.items() if status in ways)
