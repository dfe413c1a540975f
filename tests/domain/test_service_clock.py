"""The clock of a request: when it starts, stops and starts anew, and what was promised."""

from datetime import date

import pytest

from shared.domain.service_clock import (
    ClockFact,
    ClockFactKind,
    ClockReading,
    ClockState,
    letter_may_come_too_late,
    read_clock,
)
from shared.domain.working_days import FirstCountedDay, WorkingCalendar, WorkingDayRules

LIMIT = 14
DECLARED = ClockFactKind.DECLARED_COMPLETE
RETURNED = ClockFactKind.RETURNED_FOR_REPAIR
EMAIL, WHATSAPP = ClockFactKind.RESULT_BY_EMAIL, ClockFactKind.RESULT_BY_WHATSAPP
LETTER, CLOSED, REOPENED = (
    ClockFactKind.LETTER_SENT,
    ClockFactKind.CLOSED,
    ClockFactKind.REOPENED,
)
NOV, DEC = 11, 12
MONDAY = (NOV, 23)
"""Of 2026; the deadline of a file complete then is Friday, 11 December."""
Step = tuple[ClockFactKind, tuple[int, int]]


def on(day: tuple[int, int]) -> date:
    return date(2026, *day)


def clock(*steps: Step, today: tuple[int, int]) -> ClockReading:
    facts = [ClockFact(kind, on(day), f"bukti {day}") for kind, day in steps]
    return read_clock(facts, WorkingCalendar(), LIMIT, on(today))


@pytest.mark.parametrize(
    ("steps", "today", "state", "is_running"),
    [
        ([], MONDAY, ClockState.NOT_STARTED, False),
        ([(EMAIL, MONDAY), (WHATSAPP, MONDAY)], MONDAY, ClockState.NOT_STARTED, False),
        ([(RETURNED, MONDAY)], MONDAY, ClockState.NOT_STARTED, False),
        ([(CLOSED, MONDAY)], MONDAY, ClockState.NOT_STARTED, False),
        ([(DECLARED, MONDAY)], MONDAY, ClockState.RUNNING, True),
        ([(DECLARED, MONDAY)], (DEC, 11), ClockState.RUNNING, True),
        ([(DECLARED, MONDAY)], (DEC, 12), ClockState.MISSED, True),
        ([(DECLARED, MONDAY), (EMAIL, (DEC, 1))], (DEC, 11), ClockState.RUNNING, True),
        ([(DECLARED, MONDAY), (WHATSAPP, (DEC, 1))], (DEC, 14), ClockState.MISSED, True),
        (
            [(DECLARED, MONDAY), (EMAIL, (DEC, 1)), (WHATSAPP, (DEC, 11))],
            (DEC, 31),
            ClockState.MET,
            False,
        ),
        (
            [(DECLARED, MONDAY), (WHATSAPP, (DEC, 1)), (EMAIL, (DEC, 14))],
            (DEC, 31),
            ClockState.MISSED,
            False,
        ),
        ([(DECLARED, MONDAY), (RETURNED, (DEC, 1))], (DEC, 31), ClockState.STOPPED, False),
        (
            [(DECLARED, MONDAY), (RETURNED, (DEC, 1)), (DECLARED, (DEC, 14))],
            (DEC, 31),
            ClockState.RUNNING,
            True,
        ),
        # A result for the applicant who is to repair is no result of the new count.
        (
            [
                (DECLARED, MONDAY),
                (EMAIL, (DEC, 1)),
                (RETURNED, (DEC, 1)),
                (WHATSAPP, (DEC, 1)),
                (DECLARED, (DEC, 14)),
            ],
            (DEC, 15),
            ClockState.RUNNING,
            True,
        ),
        (
            [(DECLARED, MONDAY), (EMAIL, (DEC, 1)), (WHATSAPP, (DEC, 1)), (RETURNED, (DEC, 2))],
            (DEC, 31),
            ClockState.MET,
            False,
        ),
        ([(DECLARED, MONDAY), (CLOSED, (DEC, 1))], (DEC, 31), ClockState.STOPPED, False),
        ([(DECLARED, MONDAY), (CLOSED, (DEC, 14))], (DEC, 31), ClockState.MISSED, False),
        (
            [(DECLARED, MONDAY), (CLOSED, (DEC, 1)), (REOPENED, (DEC, 2))],
            (DEC, 3),
            ClockState.RUNNING,
            True,
        ),
        (
            [
                (DECLARED, MONDAY),
                (EMAIL, (DEC, 1)),
                (WHATSAPP, (DEC, 1)),
                (CLOSED, (DEC, 1)),
                (REOPENED, (DEC, 2)),
                (DECLARED, (DEC, 3)),
            ],
            (DEC, 3),
            ClockState.RUNNING,
            True,
        ),
    ],
)
def test_the_state_follows_what_happened(
    steps: list[Step], today: tuple[int, int], state: ClockState, is_running: bool
) -> None:
    reading = clock(*steps, today=today)
    assert (reading.state, reading.is_running) == (state, is_running)


def test_a_running_clock_tells_its_deadline_and_the_days_left() -> None:
    reading = clock((DECLARED, MONDAY), today=(DEC, 9))
    assert (reading.declared_on, reading.deadline) == (on(MONDAY), on((DEC, 11)))
    assert (reading.days_left, reading.days_used_from_last) == (2, 12)
    assert reading.is_deadline_sure


def test_a_late_clock_tells_how_late() -> None:
    assert clock((DECLARED, MONDAY), today=(DEC, 15)).days_left == -2


def test_a_clock_that_starts_anew_keeps_both_counts() -> None:
    reading = clock(
        (DECLARED, (NOV, 2)),
        (RETURNED, (NOV, 5)),
        (DECLARED, MONDAY),
        (EMAIL, (NOV, 25)),
        (WHATSAPP, (NOV, 26)),
        today=(DEC, 31),
    )
    assert (reading.first_declared_on, reading.declared_on) == (on((NOV, 2)), on(MONDAY))
    assert (reading.days_used_from_first, reading.days_used_from_last) == (18, 3)
    assert [run.returned_on for run in reading.runs] == [on((NOV, 5)), None]
    assert reading.result_on == on((NOV, 26))


def test_a_file_with_the_applicant_uses_up_none_of_the_promised_days() -> None:
    reading = clock((DECLARED, MONDAY), (RETURNED, (NOV, 25)), today=(NOV, 30))
    assert (reading.days_used_from_first, reading.days_used_from_last) == (5, 2)
    assert reading.days_left is None


def test_a_corrected_date_of_the_declaration_moves_the_deadline_without_a_new_count() -> None:
    reading = clock((DECLARED, (NOV, 25)), (DECLARED, MONDAY), today=(NOV, 26))
    assert (reading.first_declared_on, reading.declared_on) == (on(MONDAY), on(MONDAY))
    assert len(reading.runs) == 1
    assert reading.runs[0].proof == f"bukti {MONDAY}"


def test_sending_a_result_again_does_not_make_it_later() -> None:
    reading = clock(
        (DECLARED, MONDAY),
        (EMAIL, (DEC, 1)),
        (WHATSAPP, (DEC, 2)),
        (EMAIL, (DEC, 20)),
        today=(DEC, 31),
    )
    assert (reading.result_on, reading.state) == (on((DEC, 2)), ClockState.MET)


def test_the_letter_is_measured_apart_from_the_promise() -> None:
    steps: list[Step] = [(DECLARED, MONDAY), (EMAIL, (DEC, 1)), (WHATSAPP, (DEC, 1))]
    without = clock(*steps, today=(DEC, 31))
    reading = clock(*steps, (LETTER, (DEC, 18)), (CLOSED, (DEC, 18)), today=(DEC, 31))
    assert (reading.state, reading.days_used_from_last) == (without.state, 6)
    assert (reading.letter_on, reading.letter_days) == (on((DEC, 18)), 19)
    assert (without.letter_on, without.letter_days) == (None, None)


def test_the_office_s_first_counted_day_moves_deadline_and_count() -> None:
    calendar = WorkingCalendar(WorkingDayRules(first_counted_day=FirstCountedDay.START_DAY))
    reading = read_clock([ClockFact(DECLARED, on(MONDAY))], calendar, LIMIT, on((NOV, 24)))
    assert (reading.deadline, reading.days_used_from_last) == (on((DEC, 10)), 2)


def test_a_deadline_in_a_year_without_a_decree_is_not_sure() -> None:
    declared = [ClockFact(DECLARED, date(2070, 1, 6))]
    reading = read_clock(declared, WorkingCalendar(), LIMIT, date(2070, 1, 6))
    assert not reading.is_deadline_sure


@pytest.mark.parametrize(
    ("start_of_data_collection", "is_warned"),
    [(on((DEC, 1)), True), (on((DEC, 11)), True), (on((DEC, 12)), False), (on(MONDAY), True)],
)
def test_data_collection_that_starts_before_the_limit_ends_is_warned_of(
    start_of_data_collection: date, is_warned: bool
) -> None:
    warned = letter_may_come_too_late(
        start_of_data_collection, on(MONDAY), WorkingCalendar(), LIMIT
    )
    assert warned is is_warned
