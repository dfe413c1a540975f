"""Lines break between words and come out even."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.printing.line_breaks import balanced_lines


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("", 10, []),
        ("satu", 10, ["satu"]),
        ("satu dua tiga empat", 16, ["satu dua", "tiga empat"]),
        ("paling lama 14\u00a0hari kerja", 16, ["paling lama", "14 hari kerja"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("abcd\u00a0efgh", 5, ["abcd", "efgh"]),
    ],
)
def test_lines_are_few_and_even(text: str, columns: int, lines: list[str]) -> None:
    assert balanced_lines(text, columns) == lines


@given(
    st.lists(st.text(alphabet="abc\u00a0", min_size=1, max_size=40), max_size=12),
    st.integers(min_value=1, max_value=48),
)
def test_no_letter_is_lost_and_no_line_too_long(words: list[str], columns: int) -> None:
    lines = balanced_lines(" ".join(words), columns)

    letters = "".join(words).replace("\u00a0", "")
    assert "".join(lines).replace(" ", "") == letters
    assert all(len(line) <= columns for line in lines)
