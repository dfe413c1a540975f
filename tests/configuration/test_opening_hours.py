"""Opening hours, written and read."""

from datetime import date, time

import pytest

from shared.configuration.opening_hours import (
    hours_from_mapping,
    hours_lines,
    hours_to_mapping,
    texts_of,
    week_of,
)
from shared.domain.language import Language
from shared.domain.office_hours import HoursOverride, OfficeHours, OpenSpan
from shared.domain.problem import Problem

USUAL = ["08.00-15.30"] * 4 + ["08.00-16.00", "", ""]


def test_a_written_week_comes_back_as_it_was_written() -> None:
    texts = ["08.00-12.00, 13.00-15.30", "", *USUAL[2:]]
    assert texts_of(week_of(texts)) == texts


def test_colons_and_spaces_are_as_good_as_dots() -> None:
    assert week_of(["8:00 - 15:30"] + [""] * 6).days[0] == (OpenSpan(time(8), time(15, 30)),)


@pytest.mark.parametrize(
    "text", ["08.00", "8-15", "25.00-26.00", "pagi-siang", "08.00-15.30-17.00"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        week_of([text] + [""] * 6)


@pytest.mark.parametrize("text", ["15.30-08.00", "08.00-12.00, 11.00-15.00"])
def test_times_that_contradict_each_other_are_refused(text: str) -> None:
    with pytest.raises(Problem):
        week_of([text] + [""] * 6)


def test_days_of_the_same_hours_stand_together() -> None:
    week = week_of(USUAL)
    assert hours_lines(week, Language.INDONESIAN) == (
        ("Senin–Kamis", "08.00–15.30"),
        ("Jumat", "08.00–16.00"),
    )
    assert hours_lines(week, Language.ENGLISH) == (
        ("Monday–Thursday", "08.00–15.30"),
        ("Friday", "08.00–16.00"),
    )


def test_a_closed_day_parts_the_days_around_it() -> None:
    week = week_of(["08.00-12.00", "", "08.00-12.00", "08.00-12.00", "", "", "09.00-10.00"])
    assert [days for days, _ in hours_lines(week, Language.INDONESIAN)] == [
        "Senin",
        "Rabu–Kamis",
        "Minggu",
    ]


def test_exceptions_survive_being_stored() -> None:
    ramadan = HoursOverride(date(2027, 2, 8), date(2027, 3, 9), week_of(["08.00-14.00"] * 7))
    hours = OfficeHours(week_of(USUAL), (ramadan,))
    assert hours_from_mapping(hours_to_mapping(hours)) == hours
