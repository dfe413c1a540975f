"""What the office decides about its working days, and what a year then holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from shared.configuration.office_settings import OfficeSettings
from shared.domain.problem import ProblemCode
from shared.domain.working_days import DayOffSource, FirstCountedDay
from shared.use_cases.administration import read_office_setup, save_settings
from shared.use_cases.working_days import (
    LONGEST_REASON,
    ListedDay,
    WorkingYear,
    calendar_of,
    read_deadline,
    read_working_year,
    restore_day,
    set_counting,
    take_day_off,
    work_on_day_off,
)
from tests.given_office import GivenOffice, code_of

MONDAY = date(2026, 11, 23)
ELECTION = date(2026, 12, 9)
LEAVE = date(2026, 12, 24)


def year_of(office: GivenOffice, year: int = 2026) -> WorkingYear:
    return read_working_year(office.database, office.administrator, year)


def listed(office: GivenOffice, day: date) -> ListedDay | None:
    return next((one for one in year_of(office, day.year).days if one.day_off.day == day), None)


def last_day(office: GivenOffice) -> date:
    return read_deadline(office.database, office.administrator, MONDAY, 14).last_day


def test_a_day_taken_off_tells_who_decided_it_and_why_and_moves_deadlines(
    office: GivenOffice,
) -> None:
    before = last_day(office)
    take_day_off(office.database, office.administrator, ELECTION, "  Pilkada\nserentak ")
    told = listed(office, ELECTION)
    assert told is not None and told.day_off.own is not None
    assert told.day_off.source is DayOffSource.OFFICE
    assert told.day_off.name.indonesian == "Pilkada serentak"
    assert told.day_off.own.at == office.clock.shown
    [administrator] = [
        officer
        for officer in read_office_setup(office.database, office.administrator).officers
        if officer.id == office.administrator
    ]
    assert (told.decided_by, told.decided_on) == (administrator.full_name, MONDAY)
    assert (before, last_day(office)) == (date(2026, 12, 11), date(2026, 12, 14))


def test_a_decision_taken_back_leaves_no_trace_in_the_year_but_one_in_the_history(
    office: GivenOffice,
) -> None:
    take_day_off(office.database, office.administrator, ELECTION, "Pilkada")
    restore_day(office.database, office.administrator, ELECTION)
    assert listed(office, ELECTION) is None
    assert last_day(office) == date(2026, 12, 11)
    moves = office.ask(
        "SELECT move, subject, actor FROM office_event WHERE subject = '2026-12-09'"
        " ORDER BY revision"
    )
    actor = str(office.administrator)
    assert moves == [
        ("day_taken_off", "2026-12-09", actor),
        ("own_day_restored", "2026-12-09", actor),
    ]


def test_a_holiday_that_the_office_works_stays_listed_as_worked(office: GivenOffice) -> None:
    work_on_day_off(office.database, office.administrator, LEAVE, "Loket dibuka")
    told = listed(office, LEAVE)
    assert told is not None and told.day_off.is_worked
    assert told.day_off.source is DayOffSource.COLLECTIVE_LEAVE


def test_a_reason_can_be_mended(office: GivenOffice) -> None:
    for reason in ("Pilkda", "Pilkada"):
        take_day_off(office.database, office.administrator, ELECTION, reason)
    told = listed(office, ELECTION)
    assert told is not None and told.day_off.name.indonesian == "Pilkada"
    assert len(year_of(office).rules.own_days) == 1


def test_an_office_may_count_the_start_day_and_work_on_collective_leave(
    office: GivenOffice,
) -> None:
    set_counting(office.database, office.administrator, FirstCountedDay.START_DAY, False)
    assert last_day(office) == date(2026, 12, 10)
    assert listed(office, LEAVE) is None
    with office.database.reading() as transaction:
        assert calendar_of(transaction).is_working_day(LEAVE)


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (
            lambda o, who: take_day_off(o.database, who, date(2026, 12, 25), "Natal"),
            ProblemCode.ALREADY_A_DAY_OFF,
        ),
        (
            lambda o, who: take_day_off(o.database, who, date(2026, 12, 12), "Sabtu"),
            ProblemCode.ALREADY_A_DAY_OFF,
        ),
        (
            lambda o, who: work_on_day_off(o.database, who, MONDAY, "Kerja"),
            ProblemCode.ALREADY_A_WORKING_DAY,
        ),
        (lambda o, who: restore_day(o.database, who, MONDAY), ProblemCode.OWN_DAY_UNKNOWN),
        (lambda o, who: take_day_off(o.database, who, MONDAY, "  "), ProblemCode.REASON_MISSING),
        (
            lambda o, who: take_day_off(o.database, who, MONDAY, "x" * (LONGEST_REASON + 1)),
            ProblemCode.TEXT_TOO_LONG,
        ),
        (
            lambda o, who: read_deadline(o.database, who, MONDAY, -1),
            ProblemCode.VALUE_OUT_OF_RANGE,
        ),
    ],
)
def test_what_decides_nothing_is_refused(
    office: GivenOffice,
    act: Callable[[GivenOffice, object], object],
    code: ProblemCode,
) -> None:
    assert code_of(lambda: act(office, office.administrator)) is code


@pytest.mark.parametrize(
    "act",
    [
        lambda o, who: take_day_off(o.database, who, ELECTION, "Pilkada"),
        lambda o, who: work_on_day_off(o.database, who, LEAVE, "Loket dibuka"),
        lambda o, who: restore_day(o.database, who, ELECTION),
        lambda o, who: set_counting(o.database, who, FirstCountedDay.START_DAY, True),
    ],
)
def test_only_an_administrator_decides(
    office: GivenOffice, act: Callable[[GivenOffice, object], object]
) -> None:
    people = (office.supervisor, office.officers[0])
    codes = {code_of(partial(act, office, who)) for who in people}
    assert codes == {ProblemCode.NOT_ADMINISTRATOR}


def test_rules_saved_from_an_older_screen_do_not_undo_a_decision(office: GivenOffice) -> None:
    seen_before = read_office_setup(office.database, office.administrator).settings
    take_day_off(office.database, office.administrator, ELECTION, "Pilkada")
    save_settings(office.database, office.administrator, replace(seen_before, undo_seconds=60))
    settings = read_office_setup(office.database, office.administrator).settings
    assert settings.undo_seconds == 60
    assert [own.day for own in settings.working_days.own_days] == [ELECTION]
    save_settings(office.database, office.administrator, OfficeSettings())
    assert listed(office, ELECTION) is not None


def test_a_year_without_a_decree_is_marked(office: GivenOffice) -> None:
    assert year_of(office, 2026).is_official
    assert not year_of(office, 2070).is_official
    far = read_deadline(office.database, office.administrator, date(2070, 1, 6), 14)
    assert not far.is_sure


def test_the_limit_of_the_first_service_that_has_one_is_offered(office: GivenOffice) -> None:
    assert year_of(office).limit_working_days == 14
