"""The life of a message, as a table that is written once more here."""

import pytest

from shared.domain.message_life import (
    MOVES,
    OPEN_STATUSES,
    MessageMove,
    MessageStatus,
    moves_from,
    status_after,
)
from shared.domain.problem import Problem, ProblemCode

_LEGAL = {
    ("claim", "queued"): "sending",
    ("deliver", "sending"): "sent",
    ("put_off", "sending"): "queued",
    ("refuse", "sending"): "refused",
    ("retry_in_doubt", "sending"): "queued",
    ("doubt", "sending"): "uncertain",
    ("send_again", "queued"): "queued",
    ("send_again", "refused"): "queued",
    ("send_again", "uncertain"): "queued",
    ("send_again", "sent"): "queued",
    ("send_again", "done_by_hand"): "queued",
    ("cancel", "queued"): "cancelled",
    ("cancel", "uncertain"): "cancelled",
    ("cancel", "refused"): "cancelled",
    ("mark_done", "queued"): "done_by_hand",
    ("mark_done", "uncertain"): "done_by_hand",
    ("mark_done", "refused"): "done_by_hand",
}


@pytest.mark.parametrize("before", MessageStatus)
@pytest.mark.parametrize("move", MessageMove)
def test_a_move_leads_where_the_table_says_or_is_refused(
    move: MessageMove, before: MessageStatus
) -> None:
    expected = _LEGAL.get((move.value, before.value))
    if expected is not None:
        assert status_after(move, before).value == expected
        return
    with pytest.raises(Problem) as refusal:
        status_after(move, before)
    assert refusal.value.code is ProblemCode.MESSAGE_MOVE_NOT_ALLOWED
    assert dict(refusal.value.facts) == {"move": move.value, "status": before.value}


@pytest.mark.parametrize("status", MessageStatus)
def test_the_screens_enable_exactly_what_the_table_allows(status: MessageStatus) -> None:
    assert moves_from(status) == {MessageMove(move) for move, at in _LEGAL if at == status.value}


def test_a_message_is_open_as_long_as_any_move_can_change_it() -> None:
    by_itself = [ways for move, ways in MOVES.items() if move is not MessageMove.SEND_AGAIN]
    assert {status for ways in by_itself for status in ways} == OPEN_STATUSES
    assert {"sent", "cancelled", "done_by_hand"}.isdisjoint(OPEN_STATUSES)


def test_what_went_out_goes_again_only_by_an_officers_hand() -> None:
    for status in (MessageStatus.SENT, MessageStatus.DONE_BY_HAND):
        assert moves_from(status) == {MessageMove.SEND_AGAIN}
    assert moves_from(MessageStatus.CANCELLED) == frozenset()
