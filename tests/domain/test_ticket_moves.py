"""What a move makes of a ticket, beyond its status."""

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from shared.domain.identifiers import CounterId, OfficerId, ServiceId, TicketId, VisitId
from shared.domain.problem import Problem, ProblemCode
from shared.domain.queue_order import Place
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import TicketStatus
from shared.domain.ticket_memory import CHANGING_FIELDS, memory_of, restored
from shared.domain.ticket_moves import (
    NoShowRule,
    Step,
    call,
    cancel,
    close_day,
    finish,
    hold,
    no_show,
    no_show_from,
    put_back,
    recall,
    resume,
    return_to_queue,
    service_seconds,
    start,
    transfer,
)

_NINE = datetime(2026, 11, 23, 2, tzinfo=UTC)
_R, _K = ServiceId(UUID(int=1)), ServiceId(UUID(int=2))
_COUNTERS = (CounterId(UUID(int=11)), CounterId(UUID(int=12)))
_OFFICERS = (OfficerId(UUID(int=21)), OfficerId(UUID(int=22)))
_RULE = NoShowRule(calls=3, minutes=3)
_NEVER_CHANGES = (
    *("id", "visit_id", "service_id", "business_day", "series", "number", "label", "code"),
    *("is_priority", "issued_at", "issued_revision"),
)

_ISSUED = Ticket(
    id=TicketId(UUID(int=100)),
    visit_id=VisitId(UUID(int=101)),
    service_id=_R,
    current_service_id=_R,
    wanted_counter_id=None,
    business_day=date(2026, 11, 23),
    series="",
    number=1,
    label="R001",
    code="00000000",
    status=TicketStatus.WAITING,
    is_priority=False,
    issued_at=_NINE,
    issued_revision=1,
    queued_at=_NINE,
    queued_revision=1,
    called_at=None,
    first_called_at=None,
    call_count=0,
    called_revision=None,
    serving_since=None,
    held_since=None,
    held_seconds=0,
    finished_at=None,
    counter_id=None,
    officer_id=None,
    revision=1,
)


def at(minute: float, desk: int = 0) -> Step:
    """A step so many minutes after nine, numbered by its minute."""
    moment = _NINE + timedelta(minutes=minute)
    return Step(_OFFICERS[desk], _COUNTERS[desk], moment, revision=int(minute * 60) + 10)


def test_a_call_takes_the_guest_to_the_counter() -> None:
    called = call(_ISSUED, at(5))
    assert (called.counter_id, called.officer_id) == (_COUNTERS[0], _OFFICERS[0])
    assert called.called_at == called.first_called_at == _NINE + timedelta(minutes=5)
    assert (called.call_count, called.called_revision) == (1, called.revision)


def test_a_recall_counts_and_keeps_the_time_of_the_first_call() -> None:
    recalled = recall(call(_ISSUED, at(5)), at(6))
    assert recalled.call_count == 2
    assert recalled.first_called_at == _NINE + timedelta(minutes=5)
    assert recalled.called_at == _NINE + timedelta(minutes=6)
    assert recalled.called_revision == at(5).revision


@pytest.mark.parametrize(
    ("calls_at_minutes", "tried_at_minute", "given_up"),
    [
        # Three calls and three minutes: each alone is too little.
        ([5], 60, False),
        ([5, 6], 60, False),
        ([5, 5.5, 6], 7.9, False),
        ([5, 5.5, 6], 8, True),
        ([5, 10, 11], 11, True),
    ],
)
def test_a_guest_is_given_up_after_enough_calls_and_enough_minutes(
    calls_at_minutes: list[float], tried_at_minute: float, given_up: bool
) -> None:
    ticket = call(_ISSUED, at(calls_at_minutes[0]))
    for minute in calls_at_minutes[1:]:
        ticket = recall(ticket, at(minute))
    if given_up:
        after = no_show(ticket, at(tried_at_minute), _RULE)
        assert after.status is TicketStatus.NO_SHOW
        return
    with pytest.raises(Problem) as refusal:
        no_show(ticket, at(tried_at_minute), _RULE)
    assert refusal.value.code is ProblemCode.NO_SHOW_TOO_EARLY
    assert dict(refusal.value.facts) == {"calls": 3, "minutes": 3}


def test_the_screen_knows_from_when_a_guest_may_be_given_up() -> None:
    ticket = call(_ISSUED, at(5))
    assert no_show_from(ticket, _RULE) is None
    ticket = recall(recall(ticket, at(6)), at(7))
    assert no_show_from(ticket, _RULE) == _NINE + timedelta(minutes=8)


def test_calls_of_an_earlier_turn_do_not_count_towards_giving_up() -> None:
    ticket = recall(recall(call(_ISSUED, at(5)), at(6)), at(7))
    again = call(put_back(ticket, at(8)), at(20))
    assert again.call_count == 1
    with pytest.raises(Problem):
        no_show(again, at(40), _RULE)


@pytest.mark.parametrize(
    ("recalled_at_minutes", "tried_at_minute", "given_up"),
    [([], 60, False), ([5.2], 60, False), ([5.2, 5.4], 7.9, False), ([5.2, 5.4], 8, True)],
)
def test_who_went_away_while_on_hold_is_given_up_by_the_same_calls_and_minutes(
    recalled_at_minutes: list[float], tried_at_minute: float, given_up: bool
) -> None:
    ticket = call(_ISSUED, at(5))
    for minute in recalled_at_minutes:
        ticket = recall(ticket, at(minute))
    held = hold(start(ticket, at(6)), at(7))
    since = no_show_from(held, _RULE)
    assert since == (_NINE + timedelta(minutes=8) if len(recalled_at_minutes) == 2 else None)
    if given_up:
        assert no_show(held, at(tried_at_minute), _RULE).status is TicketStatus.NO_SHOW
        return
    with pytest.raises(Problem) as refusal:
        no_show(held, at(tried_at_minute), _RULE)
    assert refusal.value.code is ProblemCode.NO_SHOW_TOO_EARLY


def test_who_is_called_from_hold_has_all_calls_before_them_again() -> None:
    again = call(_on_hold(), at(20))
    assert (again.call_count, no_show_from(again, _RULE)) == (1, None)


def test_who_is_put_back_waits_at_the_old_place_with_nothing_of_the_call_left() -> None:
    back = put_back(call(_ISSUED, at(5)), at(6))
    assert (back.queued_at, back.queued_revision) == (_ISSUED.queued_at, _ISSUED.queued_revision)
    assert (back.counter_id, back.officer_id, back.called_at, back.called_revision) == (None,) * 4


def test_time_on_hold_is_no_service_time() -> None:
    serving = start(call(_ISSUED, at(5)), at(6))
    once = resume(hold(serving, at(10)), at(15))
    twice = resume(hold(once, at(20)), at(50))
    finished = finish(twice, at(60))
    assert finished.held_seconds == 35 * 60
    assert service_seconds(at(6).at, at(60).at, finished.held_seconds) == (54 - 35) * 60


def test_a_guest_may_be_finished_while_on_hold() -> None:
    finished = finish(hold(start(call(_ISSUED, at(5)), at(6)), at(10)), at(30))
    assert service_seconds(at(6).at, at(30).at, finished.held_seconds) == 4 * 60
    assert finished.held_since is None


def test_who_is_called_back_from_hold_goes_on_with_the_same_service() -> None:
    serving = start(call(_ISSUED, at(5)), at(6))
    again = start(call(hold(serving, at(10)), at(20, desk=1)), at(21, desk=1))
    assert again.serving_since == serving.serving_since
    assert again.held_seconds == 11 * 60
    assert again.called_revision == serving.called_revision
    assert again.counter_id == _COUNTERS[1]


@pytest.mark.parametrize("counter_id", [None, _COUNTERS[1]])
def test_a_transfer_keeps_label_and_time_of_issue(counter_id: CounterId | None) -> None:
    returned = return_to_queue(
        no_show(_on_hold(), at(8), _RULE),
        at(9),
        Place(_NINE + timedelta(minutes=8), 88),
    )
    moved = transfer(start(call(returned, at(10)), at(11)), at(12), _K, counter_id)
    assert (moved.label, moved.service_id) == (_ISSUED.label, _R)
    assert (moved.current_service_id, moved.wanted_counter_id) == (_K, counter_id)
    assert (moved.queued_at, moved.queued_revision) == (_NINE, _ISSUED.issued_revision)
    assert (moved.serving_since, moved.held_since, moved.held_seconds) == (None, None, 0)


def test_a_transfer_to_where_the_guest_is_served_already_is_refused() -> None:
    with pytest.raises(Problem) as refusal:
        transfer(call(_ISSUED, at(5)), at(6), _R, None)
    assert refusal.value.code is ProblemCode.TRANSFER_TO_ITSELF


def test_a_transfer_to_a_counter_of_the_same_service_is_a_transfer() -> None:
    moved = transfer(call(_ISSUED, at(5)), at(6), _R, _COUNTERS[1])
    assert moved.wanted_counter_id == _COUNTERS[1]


def test_who_was_called_once_ends_the_day_unfinished_though_put_back() -> None:
    assert close_day(_ISSUED, 9).status is TicketStatus.UNSERVED
    assert close_day(put_back(call(_ISSUED, at(5)), at(6)), 9).status is TicketStatus.UNFINISHED


def _on_hold() -> Ticket:
    """Called three times from minute 5 on."""
    called = recall(recall(call(_ISSUED, at(5)), at(5.2)), at(5.4))
    return hold(start(called, at(6)), at(7))


_MADE: list[tuple[str, Callable[[], Ticket]]] = [
    ("called", lambda: call(_ISSUED, at(5))),
    ("recalled", lambda: recall(call(_ISSUED, at(5)), at(6))),
    ("serving", lambda: start(call(_ISSUED, at(5)), at(6))),
    ("on hold", _on_hold),
    ("resumed", lambda: resume(_on_hold(), at(9, desk=1))),
    ("given up", lambda: no_show(_on_hold(), at(8), _RULE)),
    ("finished", lambda: finish(_on_hold(), at(8))),
    ("cancelled", lambda: cancel(_on_hold(), at(8))),
    ("transferred", lambda: transfer(_on_hold(), at(8), _K, _COUNTERS[1])),
    ("put back", lambda: put_back(call(_ISSUED, at(5)), at(6))),
]


@pytest.mark.parametrize(("_name", "made"), _MADE, ids=[name for name, _ in _MADE])
def test_no_move_changes_what_paper_and_voice_say(_name: str, made: Callable[[], Ticket]) -> None:
    after = made()
    for name in _NEVER_CHANGES:
        assert getattr(after, name) == getattr(_ISSUED, name), name
    assert after.revision > _ISSUED.revision


@pytest.mark.parametrize(("_name", "made"), _MADE, ids=[name for name, _ in _MADE])
def test_a_memory_restores_all_that_moves_can_change(
    _name: str, made: Callable[[], Ticket]
) -> None:
    remembered = made()
    other = transfer(start(call(_ISSUED, at(50)), at(51)), at(52), _K, _COUNTERS[1])
    for later in (_ISSUED, other):
        again = restored(later, memory_of(remembered), revision=999)
        assert again.revision == 999
        for name in set(CHANGING_FIELDS) - {"revision"}:
            assert getattr(again, name) == getattr(remembered, name), name


def test_each_field_of_a_ticket_either_changes_by_moves_or_never() -> None:
    assert set(CHANGING_FIELDS).isdisjoint(_NEVER_CHANGES)
    assert {*CHANGING_FIELDS, *_NEVER_CHANGES} == {field.name for field in fields(Ticket)}
