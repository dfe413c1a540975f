"""The monthly "Sasaran Mutu": of the requests that were complete, how many were fulfilled in time."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.domain.identifiers import ServiceId
from shared.domain.service_clock import ClockReading
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
    """A case as the target counts it; None where its requirements never were complete, or where
    the file went back and is therefore not complete now."""
    if reading.declared_on is None or reading.first_declared_on is None:
        return None
    if counted_from is CountedFrom.FIRST_DECLARATION:
        complete_on = reading.first_declared_on
    elif reading.runs[-1].returned_on is not None and reading.result_on is None:
        return None
    else:
        complete_on = reading.declared_on
    return CountedRequest(service_id, complete_on, reading.result_on, limit_working_days)


def quality_targets(
    requests: Iterable[CountedRequest], calendar: WorkingCalendar, today: date
) -> tuple[QualityTarget, ...]:
    """One for each month and service that had a request, months in order."""
    groups: defaultdict[tuple[date, ServiceId], list[CountedRequest]] = defaultdict(list)
    for request in requests:
        groups[request.complete_on.replace(day=1), request.service_id].append(request)
    return tuple(
        _target(service_id, month, groups[month, service_id], calendar, today)
        for month, service_id in sorted(groups)
    )


def _target(
    service_id: ServiceId,
    month: date,
    requests: list[CountedRequest],
    calendar: WorkingCalendar,
    today: date,
) -> QualityTarget:
    in_time = still_open = 0
    is_sure = True
    for request in requests:
        deadline = calendar.deadline(request.complete_on, request.limit_working_days)
        is_sure = is_sure and calendar.is_sure(request.complete_on, deadline)
        in_time += request.fulfilled_on is not None and request.fulfilled_on <= deadline
        still_open += request.fulfilled_on is None and today <= deadline
    return QualityTarget(
        service_id=service_id,
        month=month,
        fulfilled_in_time=in_time,
        complete=len(requests),
        still_open=still_open,
        first_counted_day=calendar.rules.first_counted_day,
        is_sure=is_sure,
    )
