"""A case number can be typed and read aloud, and a slip of the hand is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.case_number import case_number, understood_case_number


@pytest.mark.parametrize(
    ("year", "serial", "number"),
    [(2026, 1, "26-0001-9"), (2026, 42, "26-0042-4"), (2031, 12345, "31-12345-7")],
)
def test_a_number_has_the_year_the_serial_and_a_digit_to_check(
    year: int, serial: int, number: str
) -> None:
    assert case_number(year, serial)[:-1] == number[:-1]
    assert understood_case_number(case_number(year, serial)) == case_number(year, serial)


@pytest.mark.parametrize("written", ["26-{}-{}", "26{}{}", " 26 {} {} ", "26.{}.{}", "26/{}/{}"])
def test_it_is_understood_however_it_is_written(written: str) -> None:
    year, serial, check = case_number(2026, 17).split("-")
    assert understood_case_number(written.format(serial, check)) == f"{year}-{serial}-{check}"


@pytest.mark.parametrize(
    "typed",
    ["", "26", "26-0017", "R001", "26-0017-x", "260017000000", "२६-००१७-१", "26-0017-1-1-1-1"],
)
def test_what_is_no_case_number_is_not_understood(typed: str) -> None:
    assert understood_case_number(typed) is None


@given(st.integers(2000, 2099), st.integers(1, 999_999), st.data())
def test_every_wrong_digit_is_found(year: int, serial: int, data: st.DataObject) -> None:
    digits = case_number(year, serial).replace("-", "")
    place = data.draw(st.integers(0, len(digits) - 1))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != digits[place]]))
    assert understood_case_number(digits[:place] + other + digits[place + 1 :]) is None


@given(st.integers(2000, 2099), st.integers(1, 999_999), st.data())
def test_every_swap_of_two_neighbours_is_found(year: int, serial: int, data: st.DataObject) -> None:
    digits = case_number(year, serial).replace("-", "")
    place = data.draw(st.integers(0, len(digits) - 2))
    swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
    assert (understood_case_number(swapped) is None) == (swapped != digits)
