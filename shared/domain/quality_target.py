"""The monthly "Sasaran Mutu": of the requests that were complete, how many were fulfilled in time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from shared.domain.identifiers import ServiceId
from shared.domain.service_clock import ClockReading, ClockState
from shared.domain.working_days import FirstCountedDay, WorkingCalendar


class CountedFrom(StrEnum):
    """Which declaration the time of a request counts from, when it was returned for repair."""

    FIRST_DECLARATION = "first_declaration"
    LAST_DECLARATION = "last_declaration"


@dataclass(frozen=True, slots=True)
class CountedRequest:
    """One request with complete requirements, and the day on which it was fulfilled, if it was."""

    service_id: ServiceId
    complete_on: date
    fulfilled_on: date | None
    limit_working_days: int
    """0: the same day."""


@dataclass(frozen=True, slots=True)
class QualityTarget:
    """x/y of one service in one month, and how it was counted.

    A request belongs to the month in which its requirements were complete.
    """

    service_id: ServiceId
    month: date
    """Its first day."""
    fulfilled_in_time: int
    """x"""
    complete: int
    """y"""
    still_open: int
    """Of y: neither fulfilled nor late; until there is none, x may still rise."""
    first_counted_day: FirstCountedDay
    is_sure: bool
    """False where a limit ran over days off that are only estimated."""

    @property
    def share(self) -> float | None:
        """x/y from 0 to 1, of which 1 is the target; None without any request."""
        return self.fulfilled_in_time / self.complete if self.complete else None


def counted_request(
    reading: ClockReading,
    service_id: ServiceId,
    limit_working_days: int,
    counted_from: CountedFrom,
) -> CountedRequest | None:
    """A case as the target counts it.

    None where its requirements never were complete, where the file went back and so is not
    complete now, or where the case was closed in time without a result, as when it is withdrawn.
    """
    from_first = counted_from is CountedFrom.FIRST_DECLARATION
    complete_on = reading.first_declared_on if from_first else reading.declared_on
    is_stopped = reading.state is ClockState.STOPPED
    if complete_on is None or (is_stopped and (reading.closed_on is not None or not from_first)):
        return None
    return CountedRequest(service_id, complete_on, reading.result_on, limit_working_days)


def quality_targets(
    requests: Iterable[CountedRequest], calendar: WorkingCalendar, today: date
) -> tuple[QualityTarget, ...]:
    """One for each month and service that had a request, months in order."""
    # Many requests of a year share few days.
    deadline_of = cache(calendar.deadline)
    groups: defaultdict[tuple[date, ServiceId], list[_Outcome]] = defaultdict(list)
    for request in requests:
        deadline = deadline_of(request.complete_on, request.limit_working_days)
        groups[request.complete_on.replace(day=1), request.service_id].append(
            _Outcome(
                is_in_time=request.fulfilled_on is not None and request.fulfilled_on <= deadline,
                is_open=request.fulfilled_on is None and today <= deadline,
                is_sure=calendar.is_sure(request.complete_on, deadline),
            )
        )
    return tuple(
        QualityTarget(
            service_id=service_id,
            month=month,
            fulfilled_in_time=sum(one.is_in_time for one in outcomes),
            complete=len(outcomes),
            still_open=sum(one.is_open for one in outcomes),
            first_counted_day=calendar.rules.first_counted_day,
            is_sure=all(one.is_sure for one in outcomes),
        )
        for (month, service_id), outcomes in sorted(groups.items())
    )


class _Outcome(NamedTuple):
    is_in_time: bool
    is_open: bool
    is_sure: bool
