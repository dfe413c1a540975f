"""Calls that wait to be shown: each once, in order, long enough, and none from long ago."""

import itertools
from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.waiting_display.call_queue import SHORTEST_SHOWING_MS, CallQueue
from shared.domain.identifiers import TicketId
from shared.use_cases.display_board import DisplayCall
from tests.given_office import MORNING

CALM = 8_000
EMPTY = CallQueue(seen_revision=0, calm_showing_ms=CALM)


def call(revision: int, ticket: int | None = None) -> DisplayCall:
    number = ticket or revision
    label = f"R{number:03d}"
    return DisplayCall(revision, TicketId(UUID(int=number)), label, 1, ticket is not None, MORNING)


def shown(queue: CallQueue) -> int | None:
    return queue.showing.revision if queue.showing else None


def test_the_first_call_of_the_day_is_shown_at_once() -> None:
    assert shown(EMPTY.arrived([call(1)], 0)) == 1


def test_a_call_after_a_calm_time_is_shown_at_once() -> None:
    queue = EMPTY.arrived([call(1)], 0).arrived([call(2)], CALM)
    assert shown(queue) == 2
    assert queue.waiting == ()


def test_calls_of_the_same_moment_wait_for_their_turn_in_order() -> None:
    queue = EMPTY.arrived([call(2), call(1)], 0).arrived([call(3)], 90)
    turns = [shown(queue)]
    for _ in range(2):
        queue = queue.advanced(queue.shown_at_ms + queue.showing_ms)
        turns.append(shown(queue))
    assert turns == [1, 2, 3]


def test_a_call_does_not_give_way_before_its_time() -> None:
    queue = EMPTY.arrived([call(1), call(2)], 0)
    assert shown(queue.advanced(CALM - 1)) == 1
    assert shown(queue.advanced(CALM)) == 2


def test_a_call_that_was_seen_never_returns() -> None:
    queue = EMPTY.arrived([call(1), call(2)], 0)
    assert queue.arrived([call(1), call(2)], 50) == queue


def test_a_recall_is_shown_again() -> None:
    queue = EMPTY.arrived([call(1)], 0).arrived([call(2, ticket=1)], CALM)
    assert queue.showing == call(2, ticket=1)


@pytest.mark.parametrize(
    ("waiting", "milliseconds"), [(0, 8_000), (1, 8_000), (2, 6_400), (3, 5_200), (4, 4_000)]
)
def test_the_more_wait_the_shorter_a_call_stays(waiting: int, milliseconds: int) -> None:
    queue = EMPTY.arrived([call(number) for number in range(1, waiting + 2)], 0)
    assert queue.showing_ms == milliseconds


def test_no_setting_and_no_crowd_shows_a_call_for_less_than_three_seconds() -> None:
    hasty = replace(EMPTY, calm_showing_ms=4_000)
    queue = hasty.arrived([call(number) for number in range(1, 20)], 0)
    assert queue.showing_ms == SHORTEST_SHOWING_MS == 3_000


def test_the_remaining_time_is_what_is_left_of_the_showing_time() -> None:
    queue = EMPTY.arrived([call(1)], 100)
    assert EMPTY.remaining_ms(0) == 0
    assert queue.remaining_ms(1_100) == CALM - 1_000
    assert queue.remaining_ms(60_000) == 0


@dataclass(frozen=True, slots=True)
class Absence:
    """What was called while the display was out of touch, and what of it still holds."""

    calls: tuple[DisplayCall, ...]
    open_tickets: tuple[int, ...]
    shown: tuple[int, ...]


ABSENCES = {
    "nobody is at a counter any more": Absence((call(1), call(2)), (), ()),
    "only the open ones are shown": Absence((call(1), call(2), call(3)), (2,), (2,)),
    "of one ticket only the last call": Absence((call(1), call(2), call(3, 1)), (1,), (3,)),
    "two counters, two calls": Absence((call(1), call(2), call(3)), (3, 2), (2, 3)),
}


@pytest.mark.parametrize("absence", ABSENCES.values(), ids=ABSENCES.keys())
def test_after_a_long_absence_only_what_still_holds_is_shown(absence: Absence) -> None:
    open_tickets = [TicketId(UUID(int=number)) for number in absence.open_tickets]
    queue = EMPTY.caught_up(absence.calls, open_tickets, 0)
    calls = tuple(call.revision for call in (queue.showing, *queue.waiting) if call)
    assert calls == absence.shown
    assert queue.arrived(absence.calls, 10) == queue, "what was left out must not return"


@given(
    arrivals=st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 6)), max_size=12),
    calm_seconds=st.integers(3, 12),
)
def test_every_call_is_shown_once_in_order_and_long_enough(
    arrivals: list[tuple[int, int]], calm_seconds: int
) -> None:
    queue = replace(EMPTY, calm_showing_ms=calm_seconds * 1_000)
    now_ms = revision = 0
    turns: list[tuple[int, int]] = []

    def note() -> None:
        if queue.showing and (not turns or turns[-1][0] != queue.showing.revision):
            turns.append((queue.showing.revision, now_ms))

    for pause_ms, count in arrivals:
        until_ms = now_ms + pause_ms
        while queue.waiting and now_ms + queue.remaining_ms(now_ms) <= until_ms:
            now_ms += queue.remaining_ms(now_ms)
            queue = queue.advanced(now_ms)
            note()
        now_ms = until_ms
        new = [call(revision + number) for number in range(1, count + 1)]
        revision += count
        queue = queue.arrived(new, now_ms)
        note()
    while queue.waiting:
        now_ms += queue.remaining_ms(now_ms)
        queue = queue.advanced(now_ms)
        note()

    assert [turn for turn, _ in turns] == list(range(1, revision + 1))
    times = [at_ms for _, at_ms in turns]
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert all(gap >= SHORTEST_SHOWING_MS for gap in gaps)
