"""The monthly quality target: what counts as complete, what as fulfilled in time."""

from datetime import date
from uuid import UUID

import pytest

from shared.domain.identifiers import ServiceId
from shared.domain.quality_target import (
    CountedFrom,
    CountedRequest,
    counted_request,
    quality_targets,
)
from shared.domain.service_clock import ClockFact, ClockFactKind, ClockReading, read_clock
from shared.domain.working_days import FirstCountedDay, WorkingCalendar, WorkingDayRules

RECOMMENDATION, LIBRARY = ServiceId(UUID(int=1)), ServiceId(UUID(int=2))
TODAY = date(2026, 12, 14)
CALENDAR = WorkingCalendar()


def request(
    complete_on: date, fulfilled_on: date | None, service: ServiceId = RECOMMENDATION
) -> CountedRequest:
    return CountedRequest(
        service, complete_on, fulfilled_on, 14 if service is RECOMMENDATION else 0
    )


def test_a_month_counts_those_that_became_complete_in_it() -> None:
    [november, december] = quality_targets(
        [
            request(date(2026, 11, 23), date(2026, 12, 11)),
            request(date(2026, 11, 23), date(2026, 12, 12)),
            request(date(2026, 11, 20), None),
            request(date(2026, 11, 30), None),
            request(date(2026, 12, 1), date(2026, 12, 2)),
        ],
        CALENDAR,
        TODAY,
    )
    assert november.month == date(2026, 11, 1)
    assert (november.fulfilled_in_time, november.complete, november.still_open) == (1, 4, 1)
    assert november.share == pytest.approx(0.25)
    assert (december.fulfilled_in_time, december.complete, december.share) == (1, 1, 1.0)


def test_each_service_has_its_own_limit_and_line() -> None:
    targets = quality_targets(
        [
            request(date(2026, 12, 1), date(2026, 12, 2)),
            request(date(2026, 12, 1), date(2026, 12, 2), LIBRARY),
            request(date(2026, 12, 2), date(2026, 12, 2), LIBRARY),
        ],
        CALENDAR,
        TODAY,
    )
    shares = {target.service_id: target.share for target in targets}
    assert shares == {RECOMMENDATION: 1.0, LIBRARY: 0.5}


def test_without_requests_there_is_no_line() -> None:
    assert quality_targets([], CALENDAR, TODAY) == ()


def test_the_convention_is_told_and_decides() -> None:
    last_day = [request(date(2026, 11, 23), date(2026, 12, 11))]
    inclusive = WorkingCalendar(WorkingDayRules(first_counted_day=FirstCountedDay.START_DAY))
    [after] = quality_targets(last_day, CALENDAR, TODAY)
    [start] = quality_targets(last_day, inclusive, TODAY)
    assert (after.first_counted_day, after.fulfilled_in_time) == (FirstCountedDay.DAY_AFTER, 1)
    assert (start.first_counted_day, start.fulfilled_in_time) == (FirstCountedDay.START_DAY, 0)


def test_a_limit_over_estimated_days_is_marked() -> None:
    [sure] = quality_targets([request(date(2026, 11, 23), None)], CALENDAR, TODAY)
    [guessed] = quality_targets([request(date(2070, 1, 6), None)], CALENDAR, date(2070, 2, 1))
    assert (sure.is_sure, guessed.is_sure) == (True, False)


def reading(*facts: ClockFact) -> ClockReading:
    return read_clock(facts, CALENDAR, 14, TODAY)


FIRST = ClockFact(ClockFactKind.DECLARED_COMPLETE, date(2026, 11, 2))
RETURNED = ClockFact(ClockFactKind.RETURNED_FOR_REPAIR, date(2026, 11, 5))
CLOSED = ClockFact(ClockFactKind.CLOSED, date(2026, 11, 6))
SECOND = ClockFact(ClockFactKind.DECLARED_COMPLETE, date(2026, 12, 1))
RESULT = (
    ClockFact(ClockFactKind.RESULT_BY_EMAIL, date(2026, 12, 2)),
    ClockFact(ClockFactKind.RESULT_BY_WHATSAPP, date(2026, 12, 3)),
)


@pytest.mark.parametrize(
    ("facts", "counted_from", "complete_on"),
    [
        ((), CountedFrom.LAST_DECLARATION, None),
        ((FIRST,), CountedFrom.LAST_DECLARATION, FIRST.on),
        ((FIRST, RETURNED), CountedFrom.LAST_DECLARATION, None),
        ((FIRST, RETURNED), CountedFrom.FIRST_DECLARATION, FIRST.on),
        ((FIRST, RETURNED, CLOSED), CountedFrom.FIRST_DECLARATION, None),
        ((FIRST, CLOSED), CountedFrom.LAST_DECLARATION, None),
        ((FIRST, RETURNED, SECOND, *RESULT), CountedFrom.LAST_DECLARATION, SECOND.on),
        ((FIRST, RETURNED, SECOND, *RESULT), CountedFrom.FIRST_DECLARATION, FIRST.on),
    ],
)
def test_a_case_counts_while_its_requirements_are_complete(
    facts: tuple[ClockFact, ...], counted_from: CountedFrom, complete_on: date | None
) -> None:
    counted = counted_request(reading(*facts), RECOMMENDATION, 14, counted_from)
    assert (counted and counted.complete_on) == complete_on


def test_a_case_is_fulfilled_when_both_channels_had_the_result() -> None:
    counted = counted_request(
        reading(FIRST, RETURNED, SECOND, *RESULT), RECOMMENDATION, 14, CountedFrom.LAST_DECLARATION
    )
    assert counted is not None
    assert counted.fulfilled_on == date(2026, 12, 3)
