"""Who is next, as tables: each row tells who waits and in which order they are called."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.identifiers import ServiceId, TicketId, VisitId
from shared.domain.queue_order import (
    Place,
    first_of_service,
    is_priority_turn,
    place_after,
    place_of,
    who_is_next,
)
from shared.domain.ticket import Ticket
from shared.domain.ticket_life import TicketStatus

_EIGHT = datetime(2026, 11, 23, 1, tzinfo=UTC)


def ticket(label: str, minute: int, revision: int | None = None) -> Ticket:
    """A waiting ticket; a label in capitals is that of a priority guest."""
    number = int.from_bytes(label.encode(), "big")
    issued = _EIGHT + timedelta(minutes=minute)
    return Ticket(
        id=TicketId(UUID(int=number)),
        visit_id=VisitId(UUID(int=number)),
        service_id=ServiceId(UUID(int=1)),
        current_service_id=ServiceId(UUID(int=1)),
        wanted_counter_id=None,
        business_day=date(2026, 11, 23),
        series="",
        number=number,
        label=label,
        code="00000000",
        status=TicketStatus.WAITING,
        is_priority=label[0].isupper(),
        issued_at=issued,
        issued_revision=minute if revision is None else revision,
        queued_at=issued,
        queued_revision=minute if revision is None else revision,
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
        revision=minute,
    )


def called_in_turn(waiting: str, most_in_a_row: int) -> str:
    """The order in which one service's guests are called, when nobody else comes."""
    queue = [ticket(label, minute) for minute, label in enumerate(waiting)]
    calls: list[bool] = []
    order = ""
    while queue:
        priority = min((t for t in queue if t.is_priority), key=place_of, default=None)
        regular = min((t for t in queue if not t.is_priority), key=place_of, default=None)
        chosen = first_of_service(priority, regular, is_priority_turn(calls, most_in_a_row))
        assert chosen is not None
        queue.remove(chosen)
        calls.insert(0, chosen.is_priority)
        order += chosen.label
    return order


@pytest.mark.parametrize(
    ("waiting", "most_in_a_row", "order"),
    [
        ("abc", 2, "abc"),
        ("aB", 2, "Ba"),
        ("abCDEF", 2, "CDaEFb"),
        ("abcDEF", 1, "DaEbFc"),
        ("aBCDE", 3, "BCDaE"),
        ("ABCD", 2, "ABCD"),
        ("abCD", 0, "abCD"),
        ("aBcDeF", 2, "BDaFce"),
    ],
)
def test_priority_goes_first_but_never_too_often_in_a_row(
    waiting: str, most_in_a_row: int, order: str
) -> None:
    assert called_in_turn(waiting, most_in_a_row) == order


@given(st.lists(st.booleans(), max_size=25), st.integers(min_value=1, max_value=4))
def test_a_waiting_regular_guest_sees_at_most_n_priority_guests_go_before(
    kinds: list[bool], most_in_a_row: int
) -> None:
    labels = "".join(
        chr((ord("A") if priority else ord("a")) + place) for place, priority in enumerate(kinds)
    )
    order = called_in_turn(labels, most_in_a_row)
    assert sorted(order) == sorted(labels)
    for kind in (str.isupper, str.islower):
        assert [label for label in order if kind(label)] == [c for c in labels if kind(c)]
    last_regular = max((place for place, label in enumerate(order) if label.islower()), default=0)
    runs = "".join("P" if label.isupper() else "r" for label in order[:last_regular]).split("r")
    assert all(len(run) <= most_in_a_row for run in runs)


@pytest.mark.parametrize(
    ("newest_first", "most", "turn"),
    [
        ([], 2, True),
        ([True], 2, True),
        ([True, True], 2, False),
        ([False, True, True], 2, True),
        ([True, False, True], 2, True),
        ([True, True, False], 2, False),
        ([True, True, True], 4, True),
        ([], 0, False),
    ],
)
def test_only_the_newest_calls_decide_whose_turn_it_is(
    newest_first: list[bool], most: int, turn: bool
) -> None:
    assert is_priority_turn(newest_first, most) is turn


def test_a_tie_of_time_is_broken_by_the_order_of_events_never_by_an_id() -> None:
    later = replace(ticket("a", 5, revision=9), id=TicketId(UUID(int=1)))
    earlier = replace(ticket("b", 5, revision=8), id=TicketId(UUID(int=2)))
    assert who_is_next([later, earlier]) == earlier


@pytest.mark.parametrize(
    ("firsts", "chosen"),
    [
        ([("a", 3), ("b", 1), ("c", 2)], "b"),
        ([("a", 1), ("B", 9)], "B"),
        ([("A", 4), ("B", 2), ("c", 0)], "B"),
    ],
)
def test_among_several_services_priority_then_the_longest_wait_decides(
    firsts: list[tuple[str, int]], chosen: str
) -> None:
    found = who_is_next(ticket(label, minute) for label, minute in firsts)
    assert found is not None and found.label == chosen


def test_nobody_is_next_where_nobody_waits() -> None:
    assert who_is_next([]) is None
    assert first_of_service(None, None, priority_turn=True) is None


def test_who_returns_stands_right_behind_the_first() -> None:
    first, second = place_of(ticket("b", 10)), place_of(ticket("c", 11))
    assert first < place_after(first, place_of(ticket("a", 5)), 99) < second


def test_who_returns_and_is_not_overtaken_by_the_first_keeps_the_old_place() -> None:
    own = place_of(ticket("a", 30))
    assert place_after(place_of(ticket("b", 10)), own, 99) == own


@pytest.mark.parametrize("own_minute", [0, 5])
def test_who_returns_before_an_empty_queue_keeps_the_old_place(own_minute: int) -> None:
    own = place_of(ticket("a", own_minute))
    assert place_after(None, own, 99) == own


def test_two_who_return_stand_in_the_order_of_their_return() -> None:
    first = Place(_EIGHT + timedelta(minutes=10), 10)
    own = Place(_EIGHT, 1)
    places = [place_after(first, own, revision) for revision in (50, 51)]
    assert all(one < other for one, other in pairwise([first, *places]))
