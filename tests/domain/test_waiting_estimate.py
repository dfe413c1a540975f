"""A likely wait is said only where enough guests were served to know it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.waiting_estimate import WaitEstimate, likely_wait_minutes

TEN_MINUTES = 600.0
STEADY = [TEN_MINUTES] * 8
DURATIONS = st.lists(st.floats(1, 20_000), max_size=30)


@pytest.mark.parametrize(
    ("ahead", "today", "week", "counters", "estimate"),
    [
        pytest.param(3, STEADY, [], 1, WaitEstimate(30, 40), id="three ahead at one counter"),
        pytest.param(3, STEADY, [], 2, WaitEstimate(15, 20), id="two counters"),
        pytest.param(0, STEADY, [], 1, WaitEstimate(0, 10), id="nobody ahead"),
        pytest.param(1, [60.0] * 5, [], 1, WaitEstimate(0, 5), id="never a range of nothing"),
        pytest.param(2, [], STEADY, 1, WaitEstimate(20, 30), id="the week where today is new"),
        pytest.param(2, [60.0] * 4, STEADY, 1, WaitEstimate(20, 30), id="four say too little"),
        pytest.param(2, [300.0] * 5, STEADY, 1, WaitEstimate(10, 15), id="today rules from five"),
        pytest.param(2, [*STEADY, 30_000.0], [], 1, WaitEstimate(20, 30), id="one very long one"),
        pytest.param(2, [], [], 1, None, id="nobody served yet"),
        pytest.param(2, [60.0] * 4, [60.0] * 4, 1, None, id="too few in the week"),
        pytest.param(2, STEADY, STEADY, 0, None, id="no counter open"),
        pytest.param(2, [0.0] * 8, [-1.0] * 8, 1, None, id="durations that cannot be"),
        pytest.param(2, [float("nan")] * 5, [float("inf")] * 5, 1, None, id="no numbers"),
    ],
)
def test_the_wait_follows_from_what_was_served(
    ahead: int,
    today: list[float],
    week: list[float],
    counters: int,
    estimate: WaitEstimate | None,
) -> None:
    assert likely_wait_minutes(ahead, today, week, counters) == estimate


@given(st.integers(0, 200), DURATIONS, DURATIONS, st.integers(0, 9))
def test_every_estimate_is_a_range_in_steps_of_five_minutes(
    ahead: int, today: list[float], week: list[float], counters: int
) -> None:
    estimate = likely_wait_minutes(ahead, today, week, counters)
    if estimate is None:
        assert counters == 0 or max(len(today), len(week)) < 5
        return
    assert 0 <= estimate.low_minutes < estimate.high_minutes
    assert estimate.low_minutes % 5 == estimate.high_minutes % 5 == 0


@given(
    st.integers(0, 50),
    DURATIONS.filter(lambda served: len(served) >= 5),
    st.integers(1, 5),
)
def test_one_more_ahead_never_shortens_the_wait_nor_one_more_counter_lengthens_it(
    ahead: int, today: list[float], counters: int
) -> None:
    now = likely_wait_minutes(ahead, today, [], counters)
    longer_queue = likely_wait_minutes(ahead + 1, today, [], counters)
    more_counters = likely_wait_minutes(ahead, today, [], counters + 1)
    assert now is not None
    assert longer_queue is not None
    assert more_counters is not None
    assert longer_queue.low_minutes >= now.low_minutes
    assert longer_queue.high_minutes >= now.high_minutes
    assert more_counters.low_minutes <= now.low_minutes
    assert more_counters.high_minutes <= now.high_minutes
