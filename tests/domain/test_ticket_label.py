"""Labels that fit the paper, and codes that survive a scanner, a hand and an ear."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.ticket_label import CODE_LENGTH, ticket_code, ticket_label, understood_code

_BITS = st.integers(min_value=0, max_value=2**35 - 1)
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@pytest.mark.parametrize(
    ("letter", "series", "number", "label"),
    [
        ("R", "", 1, "R001"),
        ("R", "", 999, "R999"),
        ("R", "", 1000, "R1000"),
        ("R", "A", 1, "RA01"),
        ("R", "A", 99, "RA99"),
        ("R", "A", 100, "RA100"),
    ],
)
def test_a_label_has_four_characters_as_long_as_it_can(
    letter: str, series: str, number: int, label: str
) -> None:
    assert ticket_label(letter, series, number) == label


@given(_BITS)
def test_a_code_is_understood_as_itself_and_as_people_write_it(bits: int) -> None:
    code = ticket_code(bits)
    assert len(code) == CODE_LENGTH
    assert set(code) <= set(_ALPHABET)
    assert understood_code(code) == code
    assert understood_code(f" {code[:4].lower()}-{code[4:].lower()}\r\n") == code
    assert understood_code(code.replace("0", "O").replace("1", "I")) == code
    assert understood_code(code.replace("1", "l")) == code


@given(_BITS, st.integers(min_value=0, max_value=CODE_LENGTH - 1), st.sampled_from(_ALPHABET))
def test_one_wrong_character_is_noticed(bits: int, place: int, wrong: str) -> None:
    code = ticket_code(bits)
    typed = code[:place] + wrong + code[place + 1 :]
    assert understood_code(typed) == (code if typed == code else None)


@given(_BITS)
def test_two_neighbours_swapped_are_noticed(bits: int) -> None:
    code = ticket_code(bits)
    for place, (one, other) in enumerate(pairwise(code)):
        swapped = code[:place] + other + one + code[place + 2 :]
        assert understood_code(swapped) == (code if one == other else None)


@pytest.mark.parametrize("typed", ["", "R001", "0000000", "000000000", "ÄÖÜ00000", "0000000*"])
def test_what_is_no_code_is_not_taken_for_one(typed: str) -> None:
    assert understood_code(typed) is None
