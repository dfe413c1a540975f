"""How long a guest will probably wait, or nothing where that would be a guess."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

FEWEST_SERVED = 5
"""Fewer services than this say nothing: a single long consultation would rule the estimate."""
_STEP_MINUTES = 5


@dataclass(frozen=True, slots=True)
class WaitEstimate:
    """A range in whole steps of five minutes; `low_minutes` may be 0."""

    low_minutes: int
    high_minutes: int


def likely_wait_minutes(
    people_ahead: int,
    served_durations_today: Sequence[float],
    served_durations_week: Sequence[float],
    counters_open: int,
) -> WaitEstimate | None:
    """The likely wait, from served tickets of this service.

    `people_ahead` counts those who wait before the guest; durations are seconds of serving,
    the week's with or without today's. Today decides when at least five were served today,
    else the week does when it has five; else nothing is said. Low is the median for everybody
    ahead; high adds one who may just have sat down, at the upper quartile.
    """
    durations = _enough(served_durations_today) or _enough(served_durations_week)
    if not durations or counters_open < 1:
        return None
    upper_quartile = quantiles(durations, n=4, method="inclusive")[2]
    low = people_ahead * median(durations) / counters_open / 60
    high = (people_ahead + 1) * upper_quartile / counters_open / 60
    low_minutes = math.floor(low / _STEP_MINUTES) * _STEP_MINUTES
    high_minutes = math.ceil(high / _STEP_MINUTES) * _STEP_MINUTES
    return WaitEstimate(low_minutes, high_minutes)


def _enough(durations: Sequence[float]) -> list[float]:
    """The usable durations, or none at all when they are too few."""
    usable = [seconds for seconds in durations if seconds > 0 and math.isfinite(seconds)]
    return usable if len(usable) >= FEWEST_SERVED else []
