"""The life of a ticket, as a table that is written once more here."""

import pytest

from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket_life import (
    AT_COUNTER,
    MOVES,
    OPEN_STATUSES,
    UNDOABLE,
    Move,
    TicketStatus,
    moves_from,
    status_after,
    status_at_day_end,
)

_LEGAL = {
    ("call", "waiting"): "called",
    ("call", "on_hold"): "called",
    ("recall", "called"): "called",
    ("start", "called"): "serving",
    ("put_back", "called"): "waiting",
    ("no_show", "called"): "no_show",
    ("no_show", "on_hold"): "no_show",
    ("hold", "serving"): "on_hold",
    ("resume", "on_hold"): "serving",
    ("transfer", "called"): "waiting",
    ("transfer", "serving"): "waiting",
    ("transfer", "on_hold"): "waiting",
    ("finish", "serving"): "finished",
    ("finish", "on_hold"): "finished",
    ("cancel", "waiting"): "cancelled",
    ("cancel", "on_hold"): "cancelled",
    ("return", "no_show"): "waiting",
    ("close_day", "waiting"): "unserved",
    ("close_day", "called"): "unfinished",
    ("close_day", "serving"): "unfinished",
    ("close_day", "on_hold"): "unfinished",
}
_FROM_TABLE = sorted(set(Move) - {Move.ISSUE, Move.UNDO})


@pytest.mark.parametrize("before", TicketStatus)
@pytest.mark.parametrize("move", _FROM_TABLE)
def test_a_move_leads_where_the_table_says_or_is_refused(move: Move, before: TicketStatus) -> None:
    expected = _LEGAL.get((move.value, before.value))
    if expected is not None:
        assert status_after(move, before).value == expected
        return
    with pytest.raises(Problem) as refusal:
        status_after(move, before)
    assert refusal.value.code is ProblemCode.MOVE_NOT_ALLOWED
    assert dict(refusal.value.facts) == {"move": move.value, "status": before.value}


@pytest.mark.parametrize("status", TicketStatus)
def test_the_screens_enable_exactly_what_the_table_allows(status: TicketStatus) -> None:
    allowed = {Move(move) for move, before in _LEGAL if before == status.value}
    assert moves_from(status) == allowed


def test_issue_and_undo_have_no_way_of_their_own_in_the_table() -> None:
    assert set(Move) - set(MOVES) == {Move.ISSUE, Move.UNDO}


def test_a_ticket_is_open_until_it_ended() -> None:
    assert {status.value for status in OPEN_STATUSES} == {
        *("waiting", "called", "serving", "on_hold"),
    }


def test_a_counter_is_taken_by_those_who_are_called_or_served() -> None:
    assert {status.value for status in AT_COUNTER} == {"called", "serving"}


def test_everything_an_officer_does_can_be_undone_but_a_recall() -> None:
    by_itself = {Move.ISSUE, Move.CLOSE_DAY}
    assert set(Move) - UNDOABLE == by_itself | {Move.RECALL, Move.UNDO}


@pytest.mark.parametrize(
    ("before", "was_called", "after"),
    [
        ("waiting", False, "unserved"),
        ("waiting", True, "unfinished"),
        ("called", True, "unfinished"),
        ("serving", True, "unfinished"),
        ("on_hold", True, "unfinished"),
    ],
)
def test_only_who_was_never_called_ends_the_day_unserved(
    before: str, was_called: bool, after: str
) -> None:
    assert status_at_day_end(TicketStatus(before), was_called).value == after
