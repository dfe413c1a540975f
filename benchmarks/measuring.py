"""Takes times in turn and says whether a floor holds."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from statistics import median

Act = Callable[[], float]
"""Does something once; the seconds it took, without what only prepares or tidies up."""


class Floor(StrEnum):
    """On which side of its floor a figure must stay."""

    AT_LEAST = "≥"
    AT_MOST = "≤"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of the table."""

    what: str
    ours: str
    beside: str
    """What it is measured against."""
    figure: float
    floor: Floor
    limit: float

    @property
    def holds(self) -> bool:
        if self.floor is Floor.AT_LEAST:
            return self.figure >= self.limit
        return self.figure <= self.limit


def timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def in_turn(rounds: int, in_a_row: int, *acts: Act) -> tuple[list[float], ...]:
    """The median of each act in each round: some in a row, then the next one's turn.

    A minute in which the machine is slow is slow for all of them.
    """
    medians: tuple[list[float], ...] = tuple([] for _ in acts)
    order = list(range(len(acts)))
    for act in acts:
        act()
    for _ in range(rounds):
        for position in order:
            medians[position].append(median(acts[position]() for _ in range(in_a_row)))
        # Nobody profits from always coming behind the same one.
        order.append(order.pop(0))
    return medians


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """How many times theirs ours is, as the median of what each round gave."""
    return median(own / other for own, other in zip(ours, theirs, strict=True))


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that `percent` of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * percent / 100) - 1)]


def in_ms(seconds: Sequence[float] | float) -> str:
    """The median, or the one value."""
    value = seconds if isinstance(seconds, float) else median(seconds)
    return f"{value * 1000:.2f} ms"
